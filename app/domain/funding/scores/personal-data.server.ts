import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** What a person gave and wrote as an assessor of funders to which they still belong. */
export const exportedAssessments: ExportPart = (reader, personId) => {
  const { assessments, ideas, memberships, shortlistings } = tables;
  return reader
    .select({
      idea: ideas.number,
      scores: assessments.scores,
      note: assessments.note,
      conflict: assessments.conflict,
      conflictAt: assessments.conflictAt,
      doneAt: assessments.doneAt,
    })
    .from(assessments)
    .innerJoin(shortlistings, eq(shortlistings.id, assessments.shortlistingId))
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, shortlistings.organisationId),
        eq(memberships.personId, assessments.assessorId),
      ),
    )
    .where(eq(assessments.assessorId, personId))
    .orderBy(asc(assessments.updatedAt));
};

/** Why a person closed scorings of funders to which they still belong, and opened them again. */
export const exportedScoringClosings: ExportPart = (reader, personId) => {
  const { ideas, memberships, scoreClosings, shortlistings } = tables;
  return reader
    .select({
      idea: ideas.number,
      reason: scoreClosings.reason,
      closedAt: scoreClosings.closedAt,
      reopenReason: scoreClosings.reopenReason,
      reopenedAt: scoreClosings.reopenedAt,
    })
    .from(scoreClosings)
    .innerJoin(shortlistings, eq(shortlistings.id, scoreClosings.shortlistingId))
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .innerJoin(
      memberships,
      and(eq(memberships.organisationId, shortlistings.organisationId), eq(memberships.personId, personId)),
    )
    .where(or(eq(scoreClosings.closedBy, personId), eq(scoreClosings.reopenedBy, personId)))
    .orderBy(asc(scoreClosings.closedAt));
};

/**
 * Deletes what only the assessor could see, when they leave for good, and the words about their conflicts of interest.
 * What they finished stays with the funder, without a name. Part of the erasure's transaction.
 */
export async function forgetAssessmentsOf({ personId }: { personId: string }): Promise<void> {
  const { assessments } = tables;
  await transaction(async (tx) => {
    const own = eq(assessments.assessorId, personId);
    await tx.delete(assessments).where(and(own, isNull(assessments.doneAt), isNull(assessments.conflict)));
    await tx
      .update(assessments)
      .set({ conflict: '' })
      .where(and(own, isNotNull(assessments.conflict)));
  });
}
