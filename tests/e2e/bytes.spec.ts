import { gzipSync } from 'node:zlib';
import { LANGS } from '../../app/i18n/languages';
import { expect, test } from './fixtures';
import { BUDGET_BYTES, pagesByReader } from './pages';
import { signIn } from './session';

for (const [reader, pages] of pagesByReader()) {
  test(`pages of ${reader ?? 'a visitor'} keep to their budget of bytes in every language`, async ({ page }) => {
    if (reader) await signIn(page, reader);
    const rows: string[] = [];
    const over: string[] = [];
    for (const { path, kind } of pages) {
      for (const lang of LANGS) {
        const response = await page.request.get(`/${lang}${path}`);
        const bytes = gzipSync(await response.body()).length;
        const row = `${kind.padEnd(7)} ${String(bytes).padStart(6)} of ${BUDGET_BYTES[kind]}  /${lang}${path}`;
        rows.push(row);
        if (bytes > BUDGET_BYTES[kind]) over.push(row);
      }
    }
    test.info().annotations.push({ type: 'bytes', description: rows.join('\n') });
    if (process.env.SHOW_BYTES) process.stdout.write(`${rows.join('\n')}\n`);
    expect(over).toEqual([]);
  });
}
