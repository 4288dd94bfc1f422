import { and, asc, eq, inArray } from 'drizzle-orm';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { measuredIndicators } from '~/domain/projects/plan.queries.server';
import { grouped } from '~/platform/grouped';
import { db, tables } from '~db/index.server';

function ideaRows(ids: string[]) {
  const { ideaRevisions, ideas, organisations, projects } = tables;
  return db()
    .select({
      idea: ideas,
      content: ideaRevisions.content,
      author: { names: organisations.names, kind: organisations.kind, ref: organisations.iatiRef },
      progressAt: projects.updatedAt,
      completedAt: projects.completedAt,
    })
    .from(ideas)
    .innerJoin(ideaRevisions, eq(ideaRevisions.id, ideas.publishedRevisionId))
    .leftJoin(organisations, eq(organisations.id, ideas.organisationId))
    .leftJoin(projects, eq(projects.ideaId, ideas.id))
    .where(inArray(ideas.id, ids));
}

/** Everybody whose commitment stands on these ideas. */
function funderRows(ids: string[]) {
  const { commitments, organisations } = tables;
  return db()
    .selectDistinct({
      ideaId: commitments.ideaId,
      id: organisations.id,
      names: organisations.names,
      kind: organisations.kind,
      ref: organisations.iatiRef,
    })
    .from(commitments)
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(and(inArray(commitments.ideaId, ids), commitmentStands()))
    .orderBy(asc(organisations.id));
}

async function moneyRows(ids: string[], organisationId: string) {
  const { commitments, disbursements, moneyReturns } = tables;
  const own = and(inArray(commitments.ideaId, ids), eq(commitments.organisationId, organisationId));
  const { id, ideaId, amount, agreedOn } = commitments;
  const standing = await db()
    .select({ id, ideaId, amount, agreedOn })
    .from(commitments)
    .where(and(own, commitmentStands()))
    .orderBy(asc(agreedOn), asc(id));
  const payments = await db()
    .select({ ideaId, agreedOn, isCancelled: commitments.cancelledAt, payment: disbursements })
    .from(disbursements)
    .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
    .where(own)
    .orderBy(asc(disbursements.plannedOn), asc(disbursements.id));
  const returns = await db()
    .select({ ideaId, agreedOn, isCancelled: commitments.cancelledAt, back: moneyReturns })
    .from(moneyReturns)
    .innerJoin(commitments, eq(commitments.id, moneyReturns.commitmentId))
    .where(own)
    .orderBy(asc(moneyReturns.returnedOn), asc(moneyReturns.id));
  return {
    standing: grouped(standing, (row) => row.ideaId),
    payments: grouped(payments, (row) => row.ideaId),
    returns: grouped(returns, (row) => row.ideaId),
  };
}

async function courseRows(ids: string[]) {
  const { acceptances, indicators, milestones, stageDeclarations } = tables;
  const accepted = await db()
    .select({ ideaId: acceptances.ideaId })
    .from(acceptances)
    .where(and(inArray(acceptances.ideaId, ids), eq(acceptances.isAccepted, true)));
  const due = await db()
    .select({ ideaId: milestones.ideaId, dueOn: milestones.dueOn })
    .from(milestones)
    .where(inArray(milestones.ideaId, ids));
  const begun = await db()
    .select({ ideaId: stageDeclarations.ideaId, at: stageDeclarations.declaredAt })
    .from(stageDeclarations)
    .where(and(inArray(stageDeclarations.ideaId, ids), eq(stageDeclarations.stage, 'in_progress')))
    .orderBy(asc(stageDeclarations.declaredAt));
  const measured = await db()
    .selectDistinct({ ideaId: indicators.ideaId })
    .from(indicators)
    .where(inArray(indicators.ideaId, ids));
  return {
    measured: new Set(measured.map(({ ideaId }) => ideaId)),
    accepted: new Set(accepted.map(({ ideaId }) => ideaId)),
    due: grouped(due, ({ ideaId }) => ideaId),
    begun: grouped(begun, ({ ideaId }) => ideaId),
  };
}

/** Everything public that a funder's file tells of these ideas. At most some hundreds are asked for at once. */
export async function iatiFacts(ids: string[], organisationId: string) {
  const rows = await ideaRows(ids);
  const funders = grouped(await funderRows(ids), ({ ideaId }) => ideaId);
  const { standing, payments, returns } = await moneyRows(ids, organisationId);
  const { accepted, due, begun, measured } = await courseRows(ids);
  const facts = [];
  for (const { content, ...row } of rows) {
    const { id } = row.idea;
    facts.push({
      ...row,
      content: content as IdeaContent,
      funders: funders.get(id) ?? [],
      standing: standing.get(id) ?? [],
      payments: payments.get(id) ?? [],
      returns: returns.get(id) ?? [],
      isAccepted: accepted.has(id),
      dueDays: (due.get(id) ?? []).map(({ dueOn }) => dueOn),
      begunAt: begun.get(id)?.[0]?.at ?? null,
      // Of thousands of ideas most have none: asking for each takes longer than all the rest.
      indicators: measured.has(id) ? await measuredIndicators(db(), id) : [],
    });
  }
  return facts;
}

export type IatiFacts = Awaited<ReturnType<typeof iatiFacts>>[number];
