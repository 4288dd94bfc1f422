import { asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** What a person wrote about projects: reports, reasons of delays, what they found when they looked. */
export const exportedProgress: ExportPart = async (reader, personId) => {
  const { acceptances, afterChecks, ideas, milestoneDelays, milestones, progressReports } = tables;
  const idea = ideas.number;
  return {
    reports: await reader
      .select({ idea, number: progressReports.number, body: progressReports.body, at: progressReports.at })
      .from(progressReports)
      .innerJoin(ideas, eq(ideas.id, progressReports.ideaId))
      .where(eq(progressReports.writtenBy, personId))
      .orderBy(asc(progressReports.at)),
    delays: await reader
      .select({ idea, reason: milestoneDelays.reason, at: milestoneDelays.at })
      .from(milestoneDelays)
      .innerJoin(milestones, eq(milestones.id, milestoneDelays.milestoneId))
      .innerJoin(ideas, eq(ideas.id, milestones.ideaId))
      .where(eq(milestoneDelays.byPersonId, personId))
      .orderBy(asc(milestoneDelays.at)),
    acceptances: await reader
      .select({ idea, isAccepted: acceptances.isAccepted, note: acceptances.note, at: acceptances.at })
      .from(acceptances)
      .innerJoin(ideas, eq(ideas.id, acceptances.ideaId))
      .where(eq(acceptances.byPersonId, personId))
      .orderBy(asc(acceptances.at)),
    checks: await reader
      .select({
        idea,
        months: afterChecks.months,
        works: afterChecks.works,
        note: afterChecks.note,
        at: afterChecks.at,
      })
      .from(afterChecks)
      .innerJoin(ideas, eq(ideas.id, afterChecks.ideaId))
      .where(eq(afterChecks.byPersonId, personId))
      .orderBy(asc(afterChecks.at)),
  };
};

/** What a person wrote of a project stays as its public record; that it was this person goes. */
export async function forgetWorkOf({ personId }: { personId: string }): Promise<void> {
  const { acceptances, afterChecks, indicatorValues, milestoneDelays, progressReports, spendings } = tables;
  await transaction(async (tx) => {
    await tx.update(progressReports).set({ writtenBy: null }).where(eq(progressReports.writtenBy, personId));
    await tx.update(milestoneDelays).set({ byPersonId: null }).where(eq(milestoneDelays.byPersonId, personId));
    await tx.update(indicatorValues).set({ recordedBy: null }).where(eq(indicatorValues.recordedBy, personId));
    await tx.update(spendings).set({ recordedBy: null }).where(eq(spendings.recordedBy, personId));
    await tx.update(acceptances).set({ byPersonId: null }).where(eq(acceptances.byPersonId, personId));
    await tx.update(afterChecks).set({ byPersonId: null }).where(eq(afterChecks.byPersonId, personId));
  });
}
