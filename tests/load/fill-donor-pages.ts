import { eq } from 'drizzle-orm';
import type { ApplicationOutcome } from '~/domain/calls/call';
import { ANY_IDEA } from '~/domain/funding/windows/criteria';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';
import { AMOUNTS, type FilledIdea, type Filling, inBatches, someTime } from './filling';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A tenth of all talks is the first funder's. */
const OF_FIRST = 10;
/** Other calls beside the one with the many applications. */
const OTHER_CALLS = 300;
const FUNDERS_WITH_PORTFOLIO = 8;
const REPORTS_OF_ONE = 20;
const SAID = 'Материал алынды, иштер башталды, айылдаштар жардамга чыкты. '.repeat(6);

/** Talks with a question and an answer; every other one tells who the funder is. */
export async function fillTalks({ random, funders, members, ideas }: Filling): Promise<void> {
  const { contactMessages, contactThreads, subjects } = tables;
  const rows = Array.from({ length: AMOUNTS.talks }, (_, turn) => {
    const funder = turn % OF_FIRST ? 1 + (turn % (funders.length - 1)) : 0;
    const at = someTime(random);
    return { id: newId(), funder, ideaId: ideas[turn % ideas.length]?.id ?? '', at, isRevealed: turn % 4 > 1 };
  });
  await inBatches(rows, async (tx, batch) => {
    await tx.insert(subjects).values(batch.map(({ id }) => ({ id, kind: 'contact_thread' as const })));
    await tx.insert(contactThreads).values(
      batch.map(({ id, funder, ideaId, at, isRevealed }) => ({
        ...{ id, ideaId, organisationId: funders[funder] ?? '', openedBy: members[funder] ?? '' },
        ...{ revealedAt: isRevealed ? at : null, openedAt: at, updatedAt: new Date(at.getTime() + HOUR_MS) },
      })),
    );
    await tx.insert(contactMessages).values(
      batch.flatMap(({ id: threadId, funder, at }) => [
        { id: newId(), threadId, side: 'funder' as const, personId: members[funder] ?? '', body: 'Кимге барабыз?', at },
        { id: newId(), threadId, side: 'author' as const, body: SAID, at: new Date(at.getTime() + HOUR_MS) },
      ]),
    );
  });
}

async function addCall(
  tx: Tx,
  organisationId: string,
  number: number,
  change: Partial<typeof tables.calls.$inferInsert>,
) {
  const id = newId();
  const at = new Date(now().getTime() - 60 * DAY_MS);
  await tx.insert(tables.subjects).values({ id, kind: 'call' });
  await tx.insert(tables.calls).values({
    ...{ id, number, slug: 'taza-suu', organisationId, stage: 'announced' as const },
    ...{ titles: { ky: `Айылдарга таза суу ${number}` }, texts: { ky: SAID } },
    criteria: ANY_IDEA,
    ...{ budget: 900_000_000_00, documents: [], contactEmail: 'konkurs@example.org', isDemo: true },
    ...{ opensAt: at, closesAt: new Date(at.getTime() + 30 * DAY_MS) },
    ...{ createdAt: at, updatedAt: at, announcedAt: at },
    ...change,
  });
  return id;
}

/** Two calls of the first funder with all applications each: the first is decided, the second waits. And other calls. */
export async function fillCalls({ random, funders, ideas }: Filling): Promise<void> {
  const { callApplications, subjects } = tables;
  const decided = { stage: 'decided' as const, decidedAt: now() };
  const ids: string[] = [];
  await inBatches(Array.from({ length: OTHER_CALLS + 2 }).keys(), async (tx, batch) => {
    for (const index of batch) {
      const closesAt = new Date(now().getTime() + (random.below(90) - 60) * DAY_MS);
      const change = index === 0 ? decided : index === 1 ? {} : { closesAt };
      ids.push(await addCall(tx, index < 2 ? (funders[0] ?? '') : random.pick(funders), index + 1, change));
    }
  });
  for (const [index, callId] of ids.slice(0, 2).entries()) {
    const outcomeOf = (number: number): ApplicationOutcome =>
      number % 10 < 2 ? 'selected' : number % 10 < 4 ? 'reserve' : 'declined';
    await inBatches(ideas.slice(0, AMOUNTS.applications).entries(), async (tx, batch: [number, FilledIdea][]) => {
      const rows = batch.map(([at, idea]) => ({
        ...{ id: newId(), callId, number: at + 1, ideaId: idea.id, revisionId: idea.revisionId },
        ...{ requested: idea.requested, appliedAt: someTime(random) },
        ...(index === 0 && { outcome: outcomeOf(at), reason: 'Баасы негиздүү.', decidedAt: now() }),
      }));
      await tx.insert(subjects).values(rows.map(({ id }) => ({ id, kind: 'call_application' as const })));
      await tx.insert(callApplications).values(rows);
    });
  }
}

/** Projects of eight funders that stand in no idea. */
export async function fillPortfolios({ random, funders, members, ideas }: Filling): Promise<void> {
  const { portfolioActivities, portfolioImports } = tables;
  const each = AMOUNTS.portfolio / FUNDERS_WITH_PORTFOLIO;
  for (let funder = 0; funder < FUNDERS_WITH_PORTFOLIO; funder += 1) {
    const importId = newId();
    const organisationId = funders[funder] ?? '';
    await inBatches([importId], (tx) =>
      tx.insert(portfolioImports).values({
        ...{ id: importId, organisationId, fileName: 'activities.xml', sha256: importId, accepted: each },
        ...{ rejected: [], importedBy: members[funder] ?? null, importedAt: now() },
      }),
    );
    const rows = Array.from({ length: each }, (_, turn) => {
      const budget = random.skewed(100_000, 50_000_000) * 100;
      return {
        ...{ id: newId(), organisationId, importId, identifier: `XX-MEASURED-${funder}-${turn}` },
        ...{ titles: { en: `Water supply of villages ${turn}` }, status: 2, currency: turn % 3 ? 'USD' : 'KGS' },
        ...{ startsOn: '2024-01-01', endsOn: '2027-12-31', sectors: [{ code: '14030', percent: '100' }] },
        placeId: random.chance(0.7) ? random.pick(ideas).placeId : null,
        ...{ budget, committed: budget, disbursed: Math.floor(budget / 2) },
      };
    });
    await inBatches(rows, (tx, batch) => tx.insert(portfolioActivities).values(batch));
  }
}

async function addPlan(tx: Tx, idea: FilledIdea, at: Date): Promise<void> {
  const { ideas, indicators, indicatorValues, milestones, projects, spendings } = tables;
  await tx.update(ideas).set({ stage: 'in_progress' }).where(eq(ideas.id, idea.id));
  await tx.insert(projects).values({ ideaId: idea.id, startedAt: at, updatedAt: now() });
  const ofIdea = { ideaId: idea.id, lang: 'ky' };
  await tx.insert(milestones).values(
    Array.from({ length: 8 }, (_, position) => ({
      ...{ ...ofIdea, id: newId(), position, title: `Иштин бөлүгү ${position}`, dueOn: `2026-0${position + 1}-20` },
    })),
  );
  const measured = Array.from({ length: 5 }, (_, position) => ({
    ...{ ...ofIdea, id: newId(), position, title: `Суу келген үйлөр ${position}`, unit: 'үй', baseline: '0' },
    ...{ baselineOn: '2025-01-01', target: '120', targetOn: '2026-12-31' },
  }));
  await tx.insert(indicators).values(measured);
  await tx.insert(indicatorValues).values(
    measured.flatMap(({ id: indicatorId }) =>
      Array.from({ length: 12 }, (_, month) => ({
        ...{ id: newId(), indicatorId, value: String(month * 9), recordedAt: at },
        measuredOn: `2025-${String(month + 1).padStart(2, '0')}-15`,
      })),
    ),
  );
  await tx.insert(spendings).values(
    Array.from({ length: 30 }, (_, turn) => ({
      ...{ id: newId(), ideaId: idea.id, lineId: String(1 + (turn % 3)), amount: 1_000_00, spentOn: '2025-06-01' },
      recordedAt: at,
    })),
  );
}

/** The first ideas are carried out: each with a plan, measured indicators, expenses and twenty reports. */
export async function fillProjects({ random, ideas }: Filling): Promise<void> {
  const { progressReports, subjects } = tables;
  for (const idea of ideas.slice(0, AMOUNTS.reports / REPORTS_OF_ONE)) {
    const started = someTime(random);
    const reports = Array.from({ length: REPORTS_OF_ONE }, (_, turn) => ({
      ...{ id: newId(), ideaId: idea.id, number: turn + 1, lang: 'ky', body: SAID },
      at: new Date(started.getTime() + turn * DAY_MS),
    }));
    await inBatches([idea], (tx) => addPlan(tx, idea, started));
    await inBatches(reports, async (tx, batch) => {
      await tx.insert(subjects).values(batch.map(({ id }) => ({ id, kind: 'progress_report' as const })));
      await tx.insert(progressReports).values(batch);
    });
  }
}
