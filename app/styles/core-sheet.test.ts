import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const CORE = fileURLToPath(new URL('./core.css', import.meta.url));
const BUDGET_BYTES = 5 * 1024;

let sheet = '';

beforeAll(async () => {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rollupOptions: { input: CORE } },
  })) as Rollup.RollupOutput;
  const file = result.output.find((output) => output.fileName.endsWith('.css'));
  sheet = file?.type === 'asset' ? file.source.toString() : '';
}, 30_000);

describe('the core style sheet', () => {
  it('costs each page at most 5 KB gzip', () => {
    expect(sheet).toContain('.button');
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it('asks for nothing: it is inlined under a strict content security policy', () => {
    expect(sheet).not.toMatch(/url\(|@import|@charset/);
  });
});
