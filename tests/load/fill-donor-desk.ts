import { and, asc, eq } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, type Tx, tables, transaction } from '~db/index.server';
import { fillCalls, fillPortfolios, fillProjects, fillTalks } from './fill-donor-pages';
import { AMOUNTS, type FilledIdea, type Filling, inBatches, someTime } from './filling';
import { seededRandom } from './random';

const DAY_MS = 86_400_000;
const TAGS = ['суу', 'жарык', 'мектеп', 'таштанды', 'жол', '2027'];
const STAGE_KINDS = ['new', 'screening', 'shortlist', 'due_diligence', 'decided'] as const;
/** The idea that many funders promised money to, and how many of each. */
const CROWDED = 60;

async function publishedIdeas(): Promise<FilledIdea[]> {
  const { ideas } = tables;
  const rows = await db()
    .select({
      id: ideas.id,
      number: ideas.number,
      requested: ideas.requested,
      revisionId: ideas.publishedRevisionId,
      sectorId: ideas.sectorId,
      placeId: ideas.responsiblePlaceId,
    })
    .from(ideas)
    .where(and(eq(ideas.publication, 'published'), eq(ideas.hidden, false), eq(ideas.currency, 'KGS')))
    .orderBy(asc(ideas.number));
  return rows.map((row) => ({ ...row, revisionId: row.revisionId ?? '' }));
}

async function addFunders(): Promise<Pick<Filling, 'funders' | 'members'>> {
  const { memberships, organisations, people } = tables;
  const members = Array.from({ length: AMOUNTS.funders }, () => newId());
  const funders = members.map(() => newId());
  const at = now();
  await inBatches(members.entries(), async (tx, batch) => {
    await tx.insert(people).values(
      batch.map(([, id]) => ({
        ...{ id, name: 'Айнура', lang: 'ky', confirmedAt: at, unsubscribeToken: id, isDemo: true, createdAt: at },
      })),
    );
    await tx.insert(organisations).values(
      batch.map(([index]) => ({
        ...{ id: funders[index] ?? '', slug: `measured-funder-${index}`, kind: 'donor_agency' as const },
        ...{ names: { ky: `Өлчөнгөн фонд ${index}` }, about: {}, verification: 'verified' as const },
        ...{ iatiRef: `XX-MEASURED-${index}`, isDemo: true, createdAt: at },
      })),
    );
    await tx.insert(memberships).values(
      batch.map(([index, personId]) => ({
        ...{ organisationId: funders[index] ?? '', personId, role: 'owner' as const, since: at },
      })),
    );
  });
  return { funders, members };
}

/** A board for each funder: cards in all stages, each moved once, with tags and a note. */
async function fillBoards({ random, funders, members, ideas }: Filling): Promise<void> {
  const { boardMoves, boardStages, shortlistings, shortlistNotes } = tables;
  for (const [index, organisationId] of funders.entries()) {
    const stages = STAGE_KINDS.map((kind, position) => ({ id: newId(), organisationId, position, kind }));
    const by = members[index] ?? '';
    const from = random.below(ideas.length);
    const cards = Array.from({ length: Math.min(AMOUNTS.cards, ideas.length) }, (_, turn) => ({
      id: newId(),
      organisationId,
      ideaId: ideas[(from + turn * 7) % ideas.length]?.id ?? '',
      ...{ addedBy: by, addedAt: someTime(random), stageId: random.pick(stages).id },
      tags: [...new Set([random.pick(TAGS), random.pick(TAGS)])],
      dueOn: random.chance(0.6) ? `2027-0${1 + random.below(9)}-15` : null,
      responsibleId: random.chance(0.5) ? by : null,
    }));
    await transaction((tx) => tx.insert(boardStages).values(stages));
    await inBatches(cards, async (tx, batch) => {
      await tx.insert(shortlistings).values(batch);
      await tx.insert(boardMoves).values(
        batch.map(({ id, stageId, addedAt }) => ({
          ...{ id: newId(), shortlistingId: id, toStageId: stageId, byPersonId: by, at: addedAt },
        })),
      );
      await tx.insert(shortlistNotes).values(
        batch.map(({ id, addedAt }) => ({
          ...{ id: newId(), shortlistingId: id, authorId: by, visibleTo: 'organisation' as const },
          ...{ body: `Чалуу керек. ${'Айыл өкмөтү менен сүйлөшүлдү. '.repeat(random.below(4))}`, createdAt: addedAt },
        })),
      );
    });
  }
}

async function fillWindows({ random, funders, ideas }: Filling): Promise<void> {
  const rows = Array.from({ length: AMOUNTS.windows }, (_, index) => {
    const like = random.pick(ideas);
    const at = someTime(random);
    return {
      ...{ id: newId(), organisationId: funders[index % funders.length] ?? '', name: `Багыт ${index}` },
      isPublic: random.chance(0.5),
      criteria: {
        sectorIds: like.sectorId ? [like.sectorId] : [],
        placeIds: like.placeId && random.chance(0.8) ? [like.placeId] : [],
        ...{ authorKinds: [], requested: { min: null, max: like.requested * 4 }, ownShareMin: null },
        beneficiaries: { min: null, max: null },
      },
      ...{ createdAt: at, updatedAt: at },
    };
  });
  await inBatches(rows, (tx, batch) => tx.insert(tables.fundingWindows).values(batch));
}

/** The idea of each commitment: the first funder's first, then one idea that is crowded, then all others in turn. */
function* givings({ random, funders, ideas }: Filling) {
  const given = (organisationId: string, idea: FilledIdea) => ({
    ...{ id: newId(), organisationId, idea },
    amount: Math.max(100, Math.round((idea.requested * (20 + random.below(100))) / 200)),
    on: new Date(Date.UTC(2022 + random.below(4), random.below(12), 1 + random.below(28))).toISOString().slice(0, 10),
    isPaid: random.chance(0.7),
    isCancelled: random.chance(0.03),
  });
  const [first = '', ...others] = funders;
  const crowded = ideas[0] as FilledIdea;
  for (let turn = 0; turn < AMOUNTS.commitments; turn += 1) {
    const isFirst = turn < AMOUNTS.ofFirstFunder;
    const isCrowded = !isFirst && turn < AMOUNTS.ofFirstFunder + CROWDED;
    const idea = isCrowded ? crowded : (ideas[turn % ideas.length] as FilledIdea);
    yield given(isFirst ? first : random.pick(others), idea);
  }
}
type Giving = ReturnType<typeof givings> extends Generator<infer Row> ? Row : never;

async function addMoney(tx: Tx, batch: Giving[], at: Date): Promise<void> {
  const { commitments, disbursements, ideas, pledges, subjects } = tables;
  await tx.insert(subjects).values(batch.map(({ id }) => ({ id, kind: 'commitment' as const })));
  await tx.insert(commitments).values(
    batch.map(({ id, organisationId, idea, amount, on, isCancelled }) => ({
      ...{ id, organisationId, ideaId: idea.id, amount, agreementNumber: `12/${idea.number}`, agreedOn: on },
      ...{ madeAt: new Date(on), cancelledAt: isCancelled ? at : null },
    })),
  );
  await tx.insert(disbursements).values(
    batch.flatMap(({ id, amount, on, isPaid }) => {
      const half = Math.floor(amount / 2);
      const planned = { commitmentId: id, recordedAt: at };
      return [
        { ...planned, id: newId(), plannedOn: on, amount: half, paidOn: isPaid ? on : null },
        { ...planned, id: newId(), plannedOn: `2026-12-${on.slice(8)}`, amount: amount - half },
      ];
    }),
  );
  await tx.insert(pledges).values(
    batch.map(({ organisationId, idea, amount }, turn) => ({
      ...{ id: newId(), ideaId: idea.id, organisationId, amount, conditions: 'Жер тилкеси берилсе.', madeAt: at },
      ...{ validUntil: turn % 40 ? '2027-06-30' : '2025-12-31', withdrawnAt: turn % 20 ? at : null },
    })),
  );
  for (const { idea, amount, isPaid, isCancelled } of batch) {
    if (isCancelled) continue;
    const committed = Math.min(amount, idea.requested);
    const disbursed = isPaid ? Math.floor(amount / 2) : 0;
    const gap = idea.requested - committed;
    await tx.update(ideas).set({ committed, disbursed, gap }).where(eq(ideas.id, idea.id));
  }
}

/** Commitments with a paid and a planned payment each, and as many pledges: one in twenty still stands or has run out. */
async function fillMoney(filling: Filling): Promise<void> {
  const at = new Date(now().getTime() - DAY_MS);
  await inBatches(givings(filling), (tx, batch) => addMoney(tx, batch, at));
}

/**
 * Adds to a database that `fillMarket` filled what a hundred busy funders leave behind, by rows; a second time it does
 * nothing. The same seed gives the same.
 */
export async function fillDonorDesk(say: (line: string) => void): Promise<void> {
  const { organisations } = tables;
  const slug = eq(organisations.slug, 'measured-funder-0');
  if ((await db().select({ id: organisations.id }).from(organisations).where(slug)).length > 0) return;
  const filling = { random: seededRandom(11), ...(await addFunders()), ideas: await publishedIdeas() };
  for (const fill of [fillBoards, fillWindows, fillMoney, fillTalks, fillCalls, fillPortfolios, fillProjects]) {
    const startedAt = performance.now();
    await fill(filling);
    say(`${fill.name}: ${Math.round((performance.now() - startedAt) / 1000)} s`);
  }
}
