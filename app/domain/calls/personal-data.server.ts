import { and, asc, eq, or } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';
import { receiptOf } from './application';

/** The applications that a person made. A decision that is not published is not theirs yet. */
export const exportedApplications: ExportPart = async (reader, personId) => {
  const { callApplications: applications, calls, ideas } = tables;
  const rows = await reader
    .select({
      call: calls.number,
      number: applications.number,
      idea: ideas.number,
      appliedAt: applications.appliedAt,
      withdrawnAt: applications.withdrawnAt,
      stage: calls.stage,
      outcome: applications.outcome,
    })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(eq(applications.appliedBy, personId))
    .orderBy(asc(applications.appliedAt));
  return rows.map(({ call, number, stage, outcome, ...row }) => ({
    ...row,
    receipt: receiptOf(call, number),
    outcome: stage === 'decided' ? outcome : null,
  }));
};

/** The appeals that a person wrote, with what became of them. */
export const exportedAppeals: ExportPart = (reader, personId) => {
  const { callAppeals: appeals } = tables;
  return reader
    .select({ body: appeals.body, at: appeals.at, outcome: appeals.outcome, reply: appeals.reply })
    .from(appeals)
    .where(eq(appeals.byPersonId, personId))
    .orderBy(asc(appeals.at));
};

/** The reasons of decisions and the replies to appeals that a person wrote, for a funder to which they still belong. */
export const exportedDecisions: ExportPart = (reader, personId) => {
  const { callAppeals: appeals, callApplications: applications, calls, memberships } = tables;
  return reader
    .select({
      call: calls.number,
      outcome: applications.outcome,
      reason: applications.reason,
      decidedAt: applications.decidedAt,
      appealReply: appeals.reply,
    })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(
      memberships,
      and(eq(memberships.organisationId, calls.organisationId), eq(memberships.personId, personId)),
    )
    .leftJoin(appeals, and(eq(appeals.applicationId, applications.id), eq(appeals.decidedBy, personId)))
    .where(or(eq(applications.decidedBy, personId), eq(appeals.decidedBy, personId)))
    .orderBy(asc(applications.decidedAt));
};

/**
 * Takes the person off applications and appeals; they stay with the call, without a name. Part of the erasure's
 * transaction.
 */
export async function forgetApplicantOf({ personId }: { personId: string }): Promise<void> {
  const { callAppeals: appeals, callApplications: applications } = tables;
  await transaction(async (tx) => {
    await tx.update(applications).set({ appliedBy: null }).where(eq(applications.appliedBy, personId));
    await tx.update(appeals).set({ byPersonId: null }).where(eq(appeals.byPersonId, personId));
  });
}
