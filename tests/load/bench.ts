import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { databaseAt, runOn } from '../support/postgres';
import { startPostgres } from '../support/postgres-server';
import { benchRows } from './bench-rows';
import { type Compared, compare } from './compare';
import { CONNECTIONS } from './drive';
import { startBareServer, startMeasuredServer } from './measured-server';
import type { Prepared } from './prepare';

// npm run bench: requests a second and CPU of the built server, each next to a bare `node:http` server that returns
// the same bytes in the same seconds. Options: --ideas 1000,100000, --seconds 8 (for each row), --postgres, --json FILE.

const { values: options } = parseArgs({
  options: {
    ideas: { type: 'string', default: '1000,100000' },
    seconds: { type: 'string', default: '8' },
    postgres: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

/** PostgreSQL keeps what it has acknowledged, as SQLite does here. */
const DURABLE = ['fsync=on', 'synchronous_commit=on', 'listen_addresses=127.0.0.1'];

type Measured = Compared & { ideas: number };

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Measures all rows on a new database with `count` ideas. */
async function measure(count: number, databaseUrl: string, folder: string): Promise<Measured[]> {
  const file = path.join(folder, 'prepared.json');
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: databaseUrl, DATA_DIR: folder };
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/load/prepare.ts', String(count), file], {
    env,
    stdio: 'inherit',
  });
  if (options.postgres) await runOn(databaseUrl, 'analyze');
  const prepared: Prepared = JSON.parse(readFileSync(file, 'utf8'));
  const ashar = await startMeasuredServer({ databaseUrl, dataDir: folder });
  const bare = await startBareServer();
  const measured: Measured[] = [];
  for (const row of benchRows(prepared, ashar.url)) {
    const compared = { ideas: count, ...(await compare(ashar, bare, row, Number(options.seconds))) };
    measured.push(compared);
    say(line(compared));
  }
  bare.process.kill();
  await ashar.end('SIGTERM');
  return measured;
}

const COLUMNS = [
  ['ideas', 7],
  ['what', -28],
  ['bytes', 6],
  ['req/s', 7],
  ['bare', 7],
  ['ratio', 6],
  ['p50 ms', 7],
  ['p99 ms', 7],
  ['CPU µs', 7],
  ['least', 6],
  ['bare', 5],
  ['× CPU', 6],
  ['loop ms', 8],
  ['MB', 5],
  ['failed', 6],
] as const;

function line({ ideas, row, bytes, ashar, bare, ratio, cpuRatio }: Measured): string {
  return columns([
    `${ideas}`,
    row,
    `${bytes}`,
    ashar.perSecond.toFixed(0),
    bare.perSecond.toFixed(0),
    ratio.toFixed(3),
    ashar.p50Ms.toFixed(1),
    ashar.p99Ms.toFixed(1),
    ashar.cpuUs.toFixed(0),
    ashar.leastCpuUs.toFixed(0),
    bare.leastCpuUs.toFixed(0),
    cpuRatio.toFixed(1),
    ashar.loopP99Ms.toFixed(1),
    ashar.rssMb.toFixed(0),
    `${ashar.failed + bare.failed}`,
  ]);
}

function columns(cells: readonly string[]): string {
  return cells
    .map((cell, index) => {
      const width = COLUMNS[index]?.[1] ?? 0;
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    })
    .join(' ');
}

const machine = {
  at: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  node: process.version,
  cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  loadBefore: loadavg()[0]?.toFixed(1),
  database: options.postgres ? 'postgres' : 'sqlite',
  connections: CONNECTIONS,
};

execFileSync(process.execPath, ['app/cli/build-if-needed.js'], { stdio: 'inherit' });
say(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · '),
);
say(columns(COLUMNS.map(([name]) => name)));
const postgres = options.postgres ? await startPostgres(DURABLE) : null;
const rows: Measured[] = [];
for (const count of options.ideas.split(',').map(Number)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-bench-'));
  const name = `bench_${count}`;
  if (postgres) await runOn(postgres.url, `create database ${name}`);
  const url = postgres ? databaseAt(postgres.url, name) : `file:${path.join(folder, 'ashar.sqlite')}`;
  rows.push(...(await measure(count, url, folder)));
  rmSync(folder, { recursive: true, force: true });
}
await postgres?.stop();
if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...machine, rows }, null, 2)}\n`);
