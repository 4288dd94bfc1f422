import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { asc, eq } from 'drizzle-orm';
import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import { coordinationTable } from '~/domain/aid/coordination/coordination.queries.server';
import { parseCoordination } from '~/domain/aid/coordination/coordination-filter';
import { coordinationIdeas } from '~/domain/aid/coordination/coordination-ideas.queries.server';
import { funderMoney } from '~/domain/aid/funder-money.server';
import { iatiAnswer } from '~/domain/exchange/iati/iati-answer.server';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { freshMarket } from '~/domain/ideas/market-index.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { close, db, migrateDatabase, tables, transaction } from '~db/index.server';
import { seededRandom } from './random';

// npx tsx tests/load/measure-coordination.ts: how long the view of who funds what, where, takes in the database of
// DATA_DIR or DATABASE_URL. Fill it first: see fill-database.ts. It adds 45 funders with 90,000 commitments,
// 2,000 each.
const FUNDERS = 45;
const COMMITMENTS = 90_000;
const RUNS = 40;
const random = seededRandom(7);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function addFunders(): Promise<string[]> {
  const ids = Array.from({ length: FUNDERS }, () => newId());
  const rows = ids.map((id, at) => ({
    ...{ id, slug: `measured-${id}`, kind: 'donor_agency' as const, names: { ky: `Фонд ${at}` }, about: {} },
    ...{ verification: 'verified' as const, iatiRef: `XX-MEASURED-${id}`, createdAt: now() },
  }));
  await transaction((tx) => tx.insert(tables.organisations).values(rows));
  return ids;
}

/** Commitments on the first ideas, each half paid, with the idea's own sums. */
async function addCommitments(funders: string[]): Promise<void> {
  const { commitments, disbursements, ideas, subjects } = tables;
  const found = await db()
    .select({ id: ideas.id, requested: ideas.requested })
    .from(ideas)
    .where(eq(ideas.publication, 'published'))
    .orderBy(asc(ideas.number))
    .limit(COMMITMENTS);
  for (let at = 0; at < found.length; at += 100) {
    await transaction(async (tx) => {
      for (const { id: ideaId, requested } of found.slice(at, at + 100)) {
        const id = newId();
        const amount = Math.max(100, Math.round(requested / 4) * 2);
        const year = 2022 + random.below(5);
        await tx.insert(subjects).values({ id, kind: 'commitment' });
        await tx.insert(commitments).values({
          ...{ id, ideaId, organisationId: random.pick(funders), amount, agreementNumber: '1' },
          ...{ agreedOn: `${year}-05-01`, madeAt: now() },
        });
        await tx.insert(disbursements).values({
          ...{ id: newId(), commitmentId: id, plannedOn: `${year}-06-01`, amount: amount / 2, paidOn: `${year}-06-01` },
          recordedAt: now(),
        });
        await tx
          .update(ideas)
          .set({ committed: amount, disbursed: amount / 2 })
          .where(eq(ideas.id, ideaId));
      }
    });
  }
}

/** Runs the work for each of the runs, and says how long it took and for how long it stopped everything else. */
async function measure(what: string, work: () => Promise<unknown>, runs = RUNS): Promise<void> {
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
    await sleep(2);
  }
  delay.disable();
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
  say(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)}; longest stop ${(delay.max / 1e6).toFixed(1)} ms`);
}

await migrateDatabase();
const funders = await addFunders();
await addCommitments(funders);
// Closing tells SQLite how much there is now: it plans its reading by that.
await close();
const { size } = await freshMarket();
const money = await funderMoney();
say(`${size} ideas, ${[...money.values()].flat().length} commitments`);
const filterOf = (query: string) => parseCoordination(new URLSearchParams(query));
const funder = `measured-${funders[0]}`;
for (const query of [
  '',
  'place=osh',
  'place=osh-oblast&sector=water',
  `funder=${funder}`,
  'year=2024&year-of=committed',
]) {
  await measure(`table ${query}`, () => coordinationTable(filterOf(query), 'ky'));
}
await measure('ideas of everything', () => coordinationIdeas(filterOf(''), {}, 'ky'));
await measure('ideas of a funder', () => coordinationIdeas(filterOf(`funder=${funder}`), {}, 'ky'));
/** As after a payment to one idea. */
const ideaOfFunder = [...money.values()].flat().find(({ organisationId }) => organisationId === funders[0])?.number;
const changeOne = () => transaction({ touch: [`idea:${ideaOfFunder}`, 'ideas', MONEY_TOPIC] }, async () => undefined);
const changeAll = () => transaction({ touch: [MONEY_TOPIC] }, async () => undefined);

const changeNames = () => transaction({ touch: [ORGANISATIONS_TOPIC, MONEY_TOPIC] }, async () => undefined);

const tableAfter = (change: () => Promise<void>) => async () => {
  await change();
  await coordinationTable(filterOf(''), 'ky');
};
await measure('table after money of one idea changed', tableAfter(changeOne));
await measure('table after all money may have changed', tableAfter(changeAll), 10);

const startedAt = performance.now();
const { xml } = await iatiAnswer(funder);
say(
  `the first IATI file of a funder: ${Math.round(performance.now() - startedAt)} ms, ${xml.split('<iati-activity ').length - 1} activities, ${xml.length} characters`,
);
const fileAfter = (change: () => Promise<void>) => async () => {
  await change();
  await iatiAnswer(funder);
};
await measure('the same file after one idea changed', fileAfter(changeOne), 10);
await measure('the same file with all activities read again', fileAfter(changeNames), 5);
await measure('the same file, kept', () => iatiAnswer(funder));
await close();
