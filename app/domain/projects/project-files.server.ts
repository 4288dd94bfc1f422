import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import { isPublic } from '~/domain/ideas/idea';
import { readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { db, tables } from '~db/index.server';

/** Lets whoever may read how an idea is carried out see its photos. Called once at start. */
export function registerProjectFiles(): void {
  registerFileReader('progress_report', photoAudience);
}

/** Everyone where the idea is public and nobody hid the report; else the idea's author and moderator. */
async function photoAudience(actor: Actor, { subjectId }: FileOnSubject): Promise<FileAudience> {
  const shown = await shownWith(subjectId);
  if (!shown) return 'nobody';
  const idea = await findIdeaById(db(), shown.ideaId);
  if (isPublic(idea.publication) && !idea.hidden && !shown.hidden) return 'everyone';
  return readIdeaPolicy(actor, { ...idea, hidden: true }).allowed ? 'actor' : 'nobody';
}

/** The idea whose report or check carries the photo. */
async function shownWith(subjectId: string): Promise<{ ideaId: string; hidden: boolean } | undefined> {
  const { afterChecks, progressReports } = tables;
  const [report] = await db()
    .select({ ideaId: progressReports.ideaId, hidden: progressReports.hidden })
    .from(progressReports)
    .where(eq(progressReports.id, subjectId));
  if (report) return report;
  const [check] = await db()
    .select({ ideaId: afterChecks.ideaId })
    .from(afterChecks)
    .where(eq(afterChecks.subjectId, subjectId));
  return check && { ...check, hidden: false };
}
