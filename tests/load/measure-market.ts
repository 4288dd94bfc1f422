import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { marketPage } from '~/domain/ideas/market.queries.server';
import { parseMarketFilter } from '~/domain/ideas/market-filter';
import { marketNumbers } from '~/domain/ideas/market-numbers.queries.server';
import { parseCursor } from '~/domain/ideas/market-order.server';
import { close, transaction } from '~db/index.server';

// npx tsx tests/load/measure-market.ts: how long lists of the database of DATA_DIR or DATABASE_URL take, and for how
// long each stops everything else. Fill it first: see fill-database.ts.
const RUNS = 40;
const LISTS = [
  '',
  'place=osh',
  'sector=water',
  'sector=water&place=osh&stage=seeking',
  'requested=100000-500000&gap=-100000&people=1000-10000&kind=ngo&language=ru',
  'place=toktogul&sort=gap',
  'sort=supported',
  'sort=closing&after=last_50000',
  'q=суу',
  'q=мектеп балдар',
  'q=жарык&place=osh&sort=newest',
  'q=жоксөз',
];

const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const ms = (value: number) => value.toFixed(1).padStart(8);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The delay of the event loop during `work`, in milliseconds. */
async function withDelay<T>(work: () => Promise<T>): Promise<{ value: T; p99: number; max: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const value = await work();
  await sleep(5);
  delay.disable();
  return { value, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
}

async function measure(query: string): Promise<void> {
  const params = new URLSearchParams(query);
  const filter = parseMarketFilter(params);
  const times: number[] = [];
  const { value, p99 } = await withDelay(async () => {
    let total = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const startedAt = performance.now();
      total = (await marketPage(filter, parseCursor(params), 'ky')).total;
      times.push(performance.now() - startedAt);
      await sleep(2);
    }
    return total;
  });
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  say(
    `${ms(first)} ${ms(at(times, 0.5))} ${ms(at(times, 0.95))} ${ms(p99)} ${String(value).padStart(8)}  ${query || 'all'}`,
  );
}

const load = await withDelay(() => marketPage(parseMarketFilter(new URLSearchParams()), null, 'ky'));
say(`first list: loop p99 ${load.p99.toFixed(1)} ms, longest ${load.max.toFixed(1)} ms; ${load.value.total} ideas`);
say('first ms   p50 ms   p95 ms  loop p99    found  list');
for (const query of LISTS) await measure(query);
await transaction({ touch: ['ideas'] }, async () => undefined);
const numbers = await withDelay(marketNumbers);
say(`numbers of the home page: longest stop ${numbers.max.toFixed(1)} ms; ${JSON.stringify(numbers.value)}`);
await close();
