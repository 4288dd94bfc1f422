import { count, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';
import { working } from './find-project.server';
import { PROJECT_LIMITS } from './project';
import { recordWorkPolicy } from './project.policy';
import { findReport } from './reports.server';

export interface ReportCorrection {
  body: string;
  lang: Lang;
  /** What was wrong: everybody reads it. */
  reason: string;
  /** The version that was read. */
  version: number;
}

/**
 * Corrects a published report. How it read before stays beside it for everybody, with the reason. Throws not_found,
 * sign_in, forbidden, closed (a moderator hid it), conflict (somebody changed it meanwhile), invalid (nothing changed, or
 * it was corrected too often).
 */
export async function correctReport(
  actor: Actor,
  number: number,
  report: number,
  { version, reason, ...words }: ReportCorrection,
): Promise<void> {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { id, hidden, body, lang, version: present } = await findReport(tx, idea.id, report);
    if (hidden) throw new AppError('closed');
    if (present !== version) throw new AppError('conflict');
    if (words.body === body && words.lang === lang) {
      throw new AppError('invalid', { fields: { body: 'projects.error_same_report' } });
    }
    await assertRoom(tx, id);
    const { progressReportCorrections, progressReports } = tables;
    const byPersonId = assertSignedIn(actor).person.id;
    await tx
      .insert(progressReportCorrections)
      .values({ id: newId(), reportId: id, body, lang, reason, byPersonId, at: now() });
    await tx
      .update(progressReports)
      .set({ ...words, version: version + 1 })
      .where(eq(progressReports.id, id));
    await recordAct(tx, actor, 'project.report_corrected', { kind: 'idea', id: idea.id }, { report });
  });
}

async function assertRoom(tx: Tx, reportId: string): Promise<void> {
  const { progressReportCorrections: corrections } = tables;
  const [row] = await tx.select({ n: count() }).from(corrections).where(eq(corrections.reportId, reportId));
  if ((row?.n ?? 0) < PROJECT_LIMITS.corrections) return;
  throw new AppError('invalid', { fields: { body: 'projects.error_many' }, params: { n: PROJECT_LIMITS.corrections } });
}
