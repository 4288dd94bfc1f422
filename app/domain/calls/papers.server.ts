import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { attach, removeAttachment } from '~/domain/files/attachments.server';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, type Reader, tables, transaction } from '~db/index.server';
import { CALL_LIMITS } from './call';
import { changeApplicationPolicy, readApplicationPolicy, readApplicationsPolicy } from './call.policy';
import { findOwnApplication, handedPapers } from './find-application.server';
import { findCallById, findVisibleCall } from './find-call.server';

async function changeable(reader: Reader, actor: Actor, callNumber: number, number: number, documentId: string) {
  const call = await findVisibleCall(reader, actor, callNumber);
  const { application, idea } = await findOwnApplication(reader, actor, call, number);
  assertMay(changeApplicationPolicy(actor, call, { application, idea }, now()));
  const paper = (await handedPapers(reader, call.documents, application.id)).find(
    ({ document }) => document.id === documentId,
  );
  if (!paper) throw new AppError('not_found');
  return { application, paper };
}

/**
 * Hands in a required paper, or puts another file in its place, until the closing. Throws not_found, sign_in, closed,
 * too_many, and invalid for `file`.
 */
export async function handInPaper(
  actor: Actor,
  callNumber: number,
  number: number,
  { documentId, file }: { documentId: string; file: File },
): Promise<void> {
  // Asked before the file is stored, and again with it: the closing may pass while it travels.
  await changeable(db(), actor, callNumber, number, documentId);
  const upload = await storeUpload(actor, file, 'document');
  await transaction({ key: `call:${callNumber}` }, async (tx) => {
    const { application, paper } = await changeable(tx, actor, callNumber, number, documentId);
    if (paper.file) await removeAttachment(tx, application.id, paper.file.id);
    await attach(tx, actor, {
      subjectId: application.id,
      fileId: upload.id,
      title: documentId,
      most: CALL_LIMITS.files,
    });
    await recordAct(tx, actor, 'application.paper_handed_in', { kind: 'call_application', id: application.id });
  });
}

/** Lets the author's side read the papers of an application, and its funder once the call has closed. */
export function registerApplicationFiles(): void {
  registerFileReader('call_application', applicationFileAudience);
}

async function applicationFileAudience(actor: Actor, { subjectId }: FileOnSubject): Promise<FileAudience> {
  const { callApplications: applications } = tables;
  const [row] = await db()
    .select({
      callId: applications.callId,
      ideaId: applications.ideaId,
      withdrawnAt: applications.withdrawnAt,
    })
    .from(applications)
    .where(eq(applications.id, subjectId));
  if (!row) return 'nobody';
  if (readApplicationPolicy(actor, await findIdeaById(db(), row.ideaId)).allowed) return 'actor';
  const call = await findCallById(db(), row.callId);
  return !row.withdrawnAt && readApplicationsPolicy(actor, call, now()).allowed ? 'actor' : 'nobody';
}
