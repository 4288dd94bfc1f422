import { asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { type Reader, tables, transaction } from '~db/index.server';

/** What a person wrote about projects: reports and their corrections, notes, reasons of delays, what they found when they looked. */
export const exportedProgress: ExportPart = async (reader, personId) => ({
  ...(await reportsOf(reader, personId)),
  ...(await figuresOf(reader, personId)),
  ...(await findingsOf(reader, personId)),
});

async function reportsOf(reader: Reader, personId: string) {
  const { ideas, progressReports: reports, progressReportCorrections: corrections } = tables;
  const idea = ideas.number;
  return {
    reports: await reader
      .select({ idea, number: reports.number, body: reports.body, at: reports.at })
      .from(reports)
      .innerJoin(ideas, eq(ideas.id, reports.ideaId))
      .where(eq(reports.writtenBy, personId))
      .orderBy(asc(reports.at)),
    earlierWords: await reader
      .select({ idea, number: reports.number, body: corrections.body, correctedAt: corrections.at })
      .from(corrections)
      .innerJoin(reports, eq(reports.id, corrections.reportId))
      .innerJoin(ideas, eq(ideas.id, reports.ideaId))
      .where(eq(reports.writtenBy, personId))
      .orderBy(asc(corrections.at)),
    corrections: await reader
      .select({ idea, number: reports.number, reason: corrections.reason, at: corrections.at })
      .from(corrections)
      .innerJoin(reports, eq(reports.id, corrections.reportId))
      .innerJoin(ideas, eq(ideas.id, reports.ideaId))
      .where(eq(corrections.byPersonId, personId))
      .orderBy(asc(corrections.at)),
  };
}

async function figuresOf(reader: Reader, personId: string) {
  const { ideas, indicators, indicatorValues: values, milestoneDelays, milestones, spendings } = tables;
  const idea = ideas.number;
  return {
    values: await reader
      .select({ idea, indicator: indicators.title, value: values.value, note: values.note, at: values.recordedAt })
      .from(values)
      .innerJoin(indicators, eq(indicators.id, values.indicatorId))
      .innerJoin(ideas, eq(ideas.id, indicators.ideaId))
      .where(eq(values.recordedBy, personId))
      .orderBy(asc(values.recordedAt)),
    spendings: await reader
      .select({ idea, amount: spendings.amount, note: spendings.note, at: spendings.recordedAt })
      .from(spendings)
      .innerJoin(ideas, eq(ideas.id, spendings.ideaId))
      .where(eq(spendings.recordedBy, personId))
      .orderBy(asc(spendings.recordedAt)),
    delays: await reader
      .select({ idea, reason: milestoneDelays.reason, at: milestoneDelays.at })
      .from(milestoneDelays)
      .innerJoin(milestones, eq(milestones.id, milestoneDelays.milestoneId))
      .innerJoin(ideas, eq(ideas.id, milestones.ideaId))
      .where(eq(milestoneDelays.byPersonId, personId))
      .orderBy(asc(milestoneDelays.at)),
  };
}

async function findingsOf(reader: Reader, personId: string) {
  const { acceptances, afterChecks: checks, ideas } = tables;
  const idea = ideas.number;
  return {
    acceptances: await reader
      .select({ idea, isAccepted: acceptances.isAccepted, note: acceptances.note, at: acceptances.at })
      .from(acceptances)
      .innerJoin(ideas, eq(ideas.id, acceptances.ideaId))
      .where(eq(acceptances.byPersonId, personId))
      .orderBy(asc(acceptances.at)),
    checks: await reader
      .select({ idea, months: checks.months, works: checks.works, note: checks.note, at: checks.at })
      .from(checks)
      .innerJoin(ideas, eq(ideas.id, checks.ideaId))
      .where(eq(checks.byPersonId, personId))
      .orderBy(asc(checks.at)),
  };
}

/** What a person wrote of a project stays as its public record; that it was this person goes. */
export async function forgetWorkOf({ personId }: { personId: string }): Promise<void> {
  const { acceptances, afterChecks, indicatorValues, milestoneDelays, progressReports, spendings } = tables;
  const { progressReportCorrections: corrections } = tables;
  await transaction(async (tx) => {
    await tx.update(progressReports).set({ writtenBy: null }).where(eq(progressReports.writtenBy, personId));
    await tx.update(corrections).set({ byPersonId: null }).where(eq(corrections.byPersonId, personId));
    await tx.update(milestoneDelays).set({ byPersonId: null }).where(eq(milestoneDelays.byPersonId, personId));
    await tx.update(indicatorValues).set({ recordedBy: null }).where(eq(indicatorValues.recordedBy, personId));
    await tx.update(spendings).set({ recordedBy: null }).where(eq(spendings.recordedBy, personId));
    await tx.update(acceptances).set({ byPersonId: null }).where(eq(acceptances.byPersonId, personId));
    await tx.update(afterChecks).set({ byPersonId: null }).where(eq(afterChecks.byPersonId, personId));
  });
}
