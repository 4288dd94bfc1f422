import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres-server';

// Serves the demo on fresh data for the browser tests: `tsx tests/support/demo-server.ts sqlite|postgres PORT`.

const [database, port = '4311'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'ashar-e2e-'));
const postgres = database === 'postgres' ? await startPostgres() : null;

const demo = spawn(process.execPath, ['--import', './tests/support/clock-ahead.js', 'app/cli/demo.js'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PORT: port,
    ORIGIN: `http://localhost:${port}`,
    DATA_DIR: folder,
    RATE_LIMIT_SCALE: '1000',
    // Browsers and two servers share the cores of one machine: a page may be late, and nothing is turned away for it.
    MOST_DELAY_MS: '10000',
    ...(postgres
      ? { DATABASE_URL: postgres.url, SECRET: 'a secret of the browser tests, long enough, known to everybody' }
      : { DATABASE_URL: '' }),
  },
});

async function stop(code: number) {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => demo.kill('SIGTERM'));
demo.on('exit', (code) => stop(code ?? 0));
