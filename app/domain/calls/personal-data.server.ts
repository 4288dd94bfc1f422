import { asc, eq } from 'drizzle-orm';
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
