import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { FlagReason } from '~/domain/discussion/comment';
import { addFlag, findHiding, type Hiding, objectToHiding } from '~/domain/discussion/flags.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { matterOfIdea } from '~/domain/ideas/idea-events.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findFollowedIdea, touchProgress } from './find-project.server';
import { flagProgressPolicy } from './project.policy';
import { findReport } from './reports.server';

const FLAGS: Limit = { points: 30, perSeconds: 3_600 };

/**
 * Reports a progress report to the moderator of its place; once per person. Throws not_found, gone, sign_in, forbidden,
 * closed, too_many.
 */
export async function flagProgress(
  actor: Actor,
  number: number,
  report: number,
  { reason, note }: { reason: FlagReason; note: string | null },
): Promise<void> {
  if (actor.kind === 'person') await spend(`report:${actor.person.id}`, FLAGS);
  await transaction(async (tx) => {
    const idea = await findFollowedIdea(tx, actor, number);
    const { id, hidden } = await findReport(tx, idea.id, report);
    assertMay(flagProgressPolicy(actor, idea, { hidden }));
    const reporter = assertSignedIn(actor);
    const subject = { kind: 'progress_report', id, number: report } as const;
    if (!(await addFlag(tx, reporter, subject, reason, note))) return;
    await emit('report.made', { matter: matterOfIdea(idea), subject, by: reporter.person.id, reason });
  });
}

/** Hides the words and photos of a progress report, or shows them again. The caller has decided on it. */
export async function setProgressHidden(tx: Tx, idea: Idea, reportId: string, hidden: boolean): Promise<void> {
  const { progressReports } = tables;
  await tx.update(progressReports).set({ hidden }).where(eq(progressReports.id, reportId));
  touchProgress(tx, idea);
}

/** A progress report by its id, with its idea, whoever asks. Throws not_found. */
export async function findReportById(reader: Reader, id: string) {
  const { progressReports } = tables;
  const [report] = await reader.select().from(progressReports).where(eq(progressReports.id, id));
  if (!report) throw new AppError('not_found');
  return { report, idea: await findIdeaById(reader, report.ideaId) };
}

/** The hiding of a progress report of this actor's side; null of anything else. */
export async function findOwnHiddenProgress(reader: Reader, actor: Actor, hidingId: string) {
  const hiding: Hiding = await findHiding(reader, hidingId);
  const [subject] = await reader.select().from(tables.subjects).where(eq(tables.subjects.id, hiding.subjectId));
  if (subject?.kind !== 'progress_report') return null;
  const found = await findReportById(reader, hiding.subjectId);
  return isAuthor(actor, found.idea) ? { hiding, ...found } : null;
}

/** The author's side objects to the hiding of a report: once. Returns false where it is none of theirs. Throws closed. */
export async function objectToHiddenProgress(actor: Actor, hidingId: string, objection: string): Promise<boolean> {
  if (!(await findOwnHiddenProgress(db(), actor, hidingId))) return false;
  return transaction({ key: `hiding:${hidingId}` }, async (tx) => {
    const own = await findOwnHiddenProgress(tx, actor, hidingId);
    if (!own) return false;
    const { hiding, idea, report } = own;
    const author = assertSignedIn(actor);
    await objectToHiding(tx, author, hiding, objection);
    await emit('hiding.objected', {
      matter: matterOfIdea(idea),
      subject: { kind: 'progress_report', id: report.id, number: report.number },
      by: author.person.id,
      hidingId,
      hiddenBy: hiding.hiddenBy,
    });
    return true;
  });
}
