import type { Reader } from './fixtures';

/** Lets the server answer these readers as if it were `at`; from there their clocks go on. */
export async function setClock(at: Date, ...readers: Reader[]): Promise<void> {
  const ahead = String(at.getTime() - Date.now());
  for (const { page } of readers) await page.context().setExtraHTTPHeaders({ 'clock-ahead': ahead });
}

/** Bishkek is six hours ahead of UTC all year round. */
const BISHKEK_MS = 6 * 3_600_000;

/** An instant as the parts that people type: what a clock on the wall in Kyrgyzstan shows. */
export function typedParts(at: Date) {
  const shown = new Date(at.getTime() + BISHKEK_MS).toISOString();
  const [year = '', month = '', day = ''] = shown.slice(0, 10).split('-');
  return { day, month, year, time: shown.slice(11, 16) };
}

/** The instant at which clocks in Kyrgyzstan show this full hour, some days from today. */
export function inDays(days: number, hour: number): Date {
  const { day, month, year } = typedParts(new Date(Date.now() + days * 86_400_000));
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hour) - BISHKEK_MS);
}
