import { gzipSync } from 'node:zlib';
import { LANGS } from '../../app/i18n/languages';
import { expect, test } from './fixtures';
import { addressOf, BUDGET_BYTES, pagesByReader } from './pages';
import { signInReader } from './session';

for (const [reader, pages] of pagesByReader()) {
  test(`pages of ${reader ?? 'a visitor'} are there and keep to their budget of bytes in every language`, async ({
    page,
  }) => {
    if (reader) await signInReader(page, reader);
    const rows: string[] = [];
    const over: string[] = [];
    const lost: string[] = [];
    for (const one of pages) {
      const { kind, status = 200 } = one;
      for (const lang of LANGS) {
        const address = await addressOf(one, lang, page.request);
        const response = await page.request.get(address);
        const shown = new URL(response.url()).pathname;
        const isShown = decodeURI(shown).startsWith(address.split('?')[0] ?? address);
        if (response.status() !== status || !isShown) lost.push(`${address}: ${response.status()} at ${shown}`);
        const bytes = gzipSync(await response.body()).length;
        const row = `${kind.padEnd(7)} ${String(bytes).padStart(6)} of ${BUDGET_BYTES[kind]}  ${address}`;
        rows.push(row);
        if (bytes > BUDGET_BYTES[kind]) over.push(row);
      }
    }
    test.info().annotations.push({ type: 'bytes', description: rows.join('\n') });
    if (process.env.SHOW_BYTES) process.stdout.write(`${rows.join('\n')}\n`);
    expect(lost).toEqual([]);
    expect(over).toEqual([]);
  });
}
