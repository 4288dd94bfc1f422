import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { close, migrateDatabase } from '~db/index.server';
import { databaseUrl } from '~db/settings.server';
import { ask } from '../support/http-client';
import { type DeskRow, deskRows } from './donor-desk-rows';
import { fillDonorDesk } from './fill-donor-desk';
import { startMeasuredServer, useOf } from './measured-server';

// npm run build, then npx tsx tests/load/measure-donor-desk.ts: how long the pages of the donor's desk take over a
// million rows, in the database of DATA_DIR or DATABASE_URL: use a copy. Fill it with ideas first: see
// fill-database.ts. Options: --only board (names that begin so), --runs 30.
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string', default: '30' } },
});
const RUNS = Number(options.runs);
const FILE_RUNS = 3;
const WARM = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);

await migrateDatabase();
await fillDonorDesk(say);
const rows = (await deskRows()).filter(({ name }) => name.startsWith(options.only));
await close();

const server = await startMeasuredServer({ databaseUrl: databaseUrl(), dataDir: process.env.DATA_DIR ?? 'data' });

async function get({ path, cookie, name }: DeskRow): Promise<{ ms: number; bytes: number }> {
  const startedAt = performance.now();
  const { status, body } = await ask(server.url, { path, headers: { cookie } });
  if (status !== 200) throw new Error(`${name}, ${path}: ${status}`);
  return { ms: performance.now() - startedAt, bytes: body.length };
}

/** One after another, so that each has the server to itself: how late its loop ran is then the page's own doing. */
async function measure(row: DeskRow): Promise<void> {
  const first = await get(row);
  for (let warm = 0; warm < (row.isFile ? 0 : WARM); warm += 1) await get(row);
  const runs = row.isFile ? FILE_RUNS : RUNS;
  const before = await useOf(server.process);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push((await get(row)).ms);
    await sleep(5);
  }
  const { cpuUs, loopMaxMs, rssMb } = await useOf(server.process);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(runs * share) - 1] ?? 0;
  const cpuMs = (cpuUs - before.cpuUs) / 1_000 / runs;
  const figures = [at(0.5), at(0.95), first.ms, cpuMs, loopMaxMs, before.loopMaxMs, rssMb, first.bytes / 1_024];
  say(`${figures.map((figure) => figure.toFixed(0).padStart(7)).join('')}  ${row.name}`);
}

say(['p50', 'p95', 'first', 'CPU', 'loop', 'loop 1', 'MB', 'KB'].map((head) => head.padStart(7)).join(''));
for (const row of rows) await measure(row);
await server.end('SIGTERM');
process.exit(0);
