import { Agent } from 'node:http';
import { parseArgs } from 'node:util';
import { close, migrateDatabase } from '~db/index.server';
import { databaseUrl } from '~db/settings.server';
import { wordOf } from '../integration/privacy/secrets';
import { startBuiltServer } from '../support/built-server';
import { ask, type Sent } from '../support/http-client';
import { type TimingScene, type Twins, tellForTiming } from './timing-scene';
import { compareSamples } from './two-samples';

// npm run build, then DATA_DIR=/tmp/empty npx tsx tests/load/measure-timing.ts: whether the time of an answer tells a
// stranger what funders keep to themselves, in the empty database of DATA_DIR or DATABASE_URL. Asks the built server
// for both things of a pair in turns, the first of them by lot. Options: --runs 1000 (of each), --only talks (names).
process.env.RATE_LIMIT_SCALE = '100000';
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string', default: '1000' } },
});
const RUNS = Number(options.runs);
const WARM = 20;

/** Two requests that nobody may tell apart. */
interface Pair {
  name: string;
  first(): Sent;
  second(): Sent;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const dataDir = process.env.DATA_DIR ?? 'data';

await migrateDatabase();
const scene = await tellForTiming(dataDir);
await close();
const server = await startBuiltServer({ databaseUrl: databaseUrl(), dataDir });
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const cookieOf = (role: keyof TimingScene['cast']['cookies']): Record<string, string> => {
  const cookie = scene.cast.cookies[role];
  return cookie ? { Cookie: cookie } : {};
};
let asked = 0;
/** An address that no cache has: the page is made. */
const fresh = (path: string): string => {
  asked += 1;
  return `${path}${path.includes('?') ? '&' : '?'}turn=${asked}`;
};

type Asking = Parameters<typeof cookieOf>[0];

const twins = (name: string, { busy, idle }: Twins, role: Asking, below = ''): Pair => ({
  name: `${name}, to ${role}`,
  first: () => ({ path: fresh(oneOf(busy) + below), headers: cookieOf(role) }),
  second: () => ({ path: fresh(oneOf(idle) + below), headers: cookieOf(role) }),
});

const withoutSlug = ({ busy, idle }: Twins): Twins => {
  const short = (all: readonly string[]) => all.map((path) => path.replace(/(\/ideas\/\d+).*/, '$1'));
  return { busy: short(busy), idle: short(idle) };
};

const hidden = (role: Asking): Pair[] =>
  scene.doors.map(({ there, nowhere }) => ({
    name: `not there: ${there.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'ID')}, to ${role}`,
    first: () => ({ path: there, headers: cookieOf(role) }),
    second: () => ({ path: nowhere, headers: cookieOf(role) }),
  }));

const posted = (path: string, role: Asking, fields: Record<string, string>): Sent => ({
  ...{ path, method: 'POST', body: new URLSearchParams(fields).toString() },
  headers: { ...cookieOf(role), Origin: server.url, 'Content-Type': 'application/x-www-form-urlencoded' },
});

const note = (body: string) => ({ intent: 'note', visible_to: 'organisation', body });
const cardPath = (id: string) => `/ky/funder/shortlist/${id}`;
const NO_CARD = '0198a000-0000-7000-8000-000000000000';

const PAIRS: Pair[] = [
  twins('control, nothing differs: an idea', { busy: scene.ideas.idle, idle: scene.ideas.idle }, 'visitor'),
  twins('an idea', scene.ideas, 'visitor'),
  twins('an idea', scene.ideas, 'resident'),
  twins('an idea', scene.ideas, 'another funder'),
  twins('an idea', scene.ideas, 'moderator of the place'),
  twins('funding of an idea', withoutSlug(scene.ideas), 'resident', '/funding'),
  twins('work on an idea', withoutSlug(scene.ideas), 'resident', '/progress'),
  twins('history of an idea', withoutSlug(scene.ideas), 'resident', '/history'),
  twins('a funder with private windows', scene.organisations, 'visitor'),
  twins('a funder with private windows', scene.organisations, 'another funder'),
  {
    name: 'the market, for a word of a private note, to visitor',
    first: () => ({ path: fresh(`/ky/ideas?q=${wordOf('note')}`) }),
    second: () => ({ path: fresh('/ky/ideas?q=qznone7f3a') }),
  },
  ...hidden('another funder'),
  ...hidden('resident').filter(({ name }) => name.includes('applications')),
  {
    name: 'not there: a note written on a card, to another funder',
    first: () => posted(cardPath(scene.card), 'another funder', note('Салам')),
    second: () => posted(cardPath(NO_CARD), 'another funder', note('Салам')),
  },
  {
    name: 'control, differs by a query: a card, to its funder and not there',
    first: () => ({ path: cardPath(scene.card), headers: cookieOf('funder') }),
    second: () => ({ path: cardPath(NO_CARD), headers: cookieOf('funder') }),
  },
];

async function timeOf(pair: Pair, side: 'first' | 'second'): Promise<{ us: number; status: number }> {
  const sent = pair[side]();
  const startedAt = process.hrtime.bigint();
  const { status } = await ask(server.url, sent, agent);
  return { us: Number(process.hrtime.bigint() - startedAt) / 1_000, status };
}

async function measure(pair: Pair): Promise<void> {
  const times = { first: [] as number[], second: [] as number[] };
  const statuses = { first: new Set<number>(), second: new Set<number>() };
  for (let run = -WARM; run < RUNS; run += 1) {
    const sides = Math.random() < 0.5 ? (['first', 'second'] as const) : (['second', 'first'] as const);
    for (const side of sides) {
      const { us, status } = await timeOf(pair, side);
      statuses[side].add(status);
      if (run >= 0) times[side].push(us);
    }
  }
  const { medians, quick, longer, p } = compareSamples(times.first, times.second);
  const told = [...[...quick, ...medians].map((us) => us.toFixed(0)), longer.toFixed(3)];
  const answers = [statuses.first, statuses.second].map((seen) => [...seen].join('/')).join(' ');
  say(`${[...told, p.toExponential(1)].map((text) => text.padStart(10)).join('')}  ${answers}  ${pair.name}`);
}

say(['first: 5 %', '2nd: 5 %', 'p50', 'p50', 'longer', 'p'].map((head) => head.padStart(10)).join(''));
for (const pair of PAIRS.filter(({ name }) => name.includes(options.only))) await measure(pair);
agent.destroy();
await server.end('SIGTERM');
process.exit(0);
