import { inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import { windowOf } from './find-window.server';
import { type FundingWindow, windowState } from './window';

/** How many windows one query reads. */
const AT_ONCE = 500;

/** Windows that are not closed, as this process read them last. */
let held = new Map<string, FundingWindow>();

/**
 * All windows that are open on a day. They are held in memory; each call asks the database only for their versions, and
 * reads what another process has changed: what stands is never guessed.
 */
export async function openWindows(reader: Reader, day: string): Promise<FundingWindow[]> {
  const { fundingWindows } = tables;
  const versions = await reader
    .select({ id: fundingWindows.id, version: fundingWindows.version })
    .from(fundingWindows)
    .where(isNull(fundingWindows.closedAt));
  const changed = versions.filter(({ id, version }) => held.get(id)?.version !== version).map(({ id }) => id);
  const read = new Map<string, FundingWindow>();
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const rows = await reader
      .select()
      .from(fundingWindows)
      .where(inArray(fundingWindows.id, changed.slice(at, at + AT_ONCE)));
    for (const row of rows) read.set(row.id, windowOf(row));
  }
  const standing = versions.flatMap(({ id }) => read.get(id) ?? held.get(id) ?? []);
  held = new Map(standing.map((window) => [window.id, window]));
  return standing.filter((window) => windowState(window, day) === 'open');
}
