import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { subscribeWindows } from '~/domain/funding/windows/alerts.server';
import type { FundingCriteria } from '~/domain/funding/windows/criteria';
import { effectOfCriteria, effectsOf, matchesPage } from '~/domain/funding/windows/matches.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { close, db, migrateDatabase, tables, transaction } from '~db/index.server';
import { type Random, seededRandom } from './random';

// npx tsx tests/load/measure-windows.ts: how long a new idea takes to find the windows that it meets, and a changed
// window its ideas, in the database of DATA_DIR or DATABASE_URL. Fill it first: see fill-database.ts.
const WINDOWS = 1_000;
const FUNDERS = 50;
const RUNS = 60;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs the work for each of the runs, and says how long it took and for how long it stopped everything else. */
async function measure(what: string, work: (run: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now();
    await work(run);
    times.push(performance.now() - startedAt);
    await sleep(2);
  }
  delay.disable();
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.ceil(RUNS * share) - 1] ?? 0).toFixed(1);
  const loop = (delay.max / 1e6).toFixed(1);
  say(`${what}: first ${first.toFixed(1)} ms, p50 ${at(0.5)}, p95 ${at(0.95)}; longest stop ${loop} ms`);
}

/** Criteria as funders write them: some sectors, a place, an amount; each third a share or a number of people. */
function inventedCriteria(random: Random, sectorIds: string[], placeIds: string[]): FundingCriteria {
  const some = (ids: string[], most: number) => [
    ...new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(ids))),
  ];
  const least = random.skewed(50_000_00, 1_000_000_00);
  return {
    sectorIds: some(sectorIds, 4),
    placeIds: random.chance(0.8) ? some(placeIds, 3) : [],
    authorKinds: random.chance(0.3) ? [random.pick(IDEA_AUTHOR_KINDS)] : [],
    requested: { min: least, max: least * 20 },
    ownShareMin: random.chance(0.3) ? 5 + random.below(20) : null,
    beneficiaries: { min: random.chance(0.3) ? random.skewed(10, 1_000) : null, max: null },
  };
}

async function addWindows(all: readonly FundingCriteria[]): Promise<void> {
  const { fundingWindows, organisations } = tables;
  const at = now();
  const funders = Array.from({ length: FUNDERS }, () => newId());
  await transaction(async (tx) => {
    await tx.insert(organisations).values(
      funders.map((id) => ({
        id,
        slug: `measured-${id}`,
        kind: 'donor_agency' as const,
        names: {},
        about: {},
        createdAt: at,
      })),
    );
    for (const [index, criteria] of all.entries()) {
      const organisationId = funders[index % FUNDERS] ?? '';
      await tx
        .insert(fundingWindows)
        .values({ id: newId(), organisationId, name: 'measured', criteria, createdAt: at, updatedAt: at });
    }
  });
}

await migrateDatabase();
const random = seededRandom(7);
const sectorIds = (await sectorRegister()).all.map(({ id }) => id);
const placeIds = (await placeRegister()).all.map(({ id }) => id);
const all = Array.from({ length: WINDOWS }, () => inventedCriteria(random, sectorIds, placeIds));
await addWindows(all);
subscribeWindows();
const numbers = (await db().select({ number: tables.ideas.number }).from(tables.ideas).limit(RUNS)).map(
  (row) => row.number,
);
const startedAt = performance.now();
await effectOfCriteria(all[0] as FundingCriteria);
say(`reading all ideas into memory: ${Math.round(performance.now() - startedAt)} ms`);

await measure('a new idea against 1,000 windows, with its alerts stored', async (run) => {
  const idea = await findIdea(db(), numbers[run] ?? 1);
  await transaction(() => emit('idea.published', { idea: { ...idea, publication: 'submitted' }, by: null }));
});
say(`alerts stored: ${(await db().select().from(tables.windowAlerts)).length}`);
await measure('a changed window against all ideas: its numbers', (run) =>
  effectOfCriteria(all[run] as FundingCriteria),
);
await measure('a changed window: the first page with reasons', (run) =>
  matchesPage(all[run] as FundingCriteria, 'matches', null, 'ky'),
);
await measure('the numbers of 20 windows', () => effectsOf(all.slice(0, 20)));
await close();
