import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { hiddenAmong, waitsForDecision } from '~/domain/discussion/flags.server';
import { attach } from '~/domain/files/attachments.server';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { storeNamelessUpload, storeUpload, type Upload } from '~/domain/files/uploads.server';
import { isAppError } from '~/platform/errors';
import { db, type Tx, tables } from '~db/index.server';
import { findTalk } from './find-talk.server';
import { findMessageById } from './reported-messages.server';
import { TALK_FILES_MAX } from './talk';
import { moderateMessagePolicy } from './talk.policy';

/**
 * Lets the two sides of a talk read its files, and of a reported message the moderator who decides on it; nobody else.
 * Called once at start.
 */
export function registerTalkFiles(): void {
  registerFileReader('contact_thread', talkFileAudience);
}

async function talkFileAudience(actor: Actor, { fileId, subjectId }: FileOnSubject): Promise<FileAudience> {
  const { contactMessages: messages } = tables;
  const [message] = await db().select({ id: messages.id }).from(messages).where(eq(messages.fileId, fileId));
  if (!message) return 'nobody';
  if (await decidesOn(actor, message.id)) return 'actor';
  const isHidden = (await hiddenAmong(db(), [message.id])).size > 0;
  return !isHidden && (await isOfTalk(actor, subjectId)) ? 'actor' : 'nobody';
}

async function isOfTalk(actor: Actor, talkId: string): Promise<boolean> {
  try {
    await findTalk(db(), actor, talkId);
    return true;
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'sign_in')) return false;
    throw error;
  }
}

async function decidesOn(actor: Actor, messageId: string): Promise<boolean> {
  if (!(await waitsForDecision(db(), messageId))) return false;
  const { idea, talk } = await findMessageById(db(), messageId);
  return moderateMessagePolicy(actor, idea, talk).allowed;
}

/**
 * Takes in the file of a message, if there is one. While its sender is unnamed it loses its own name and all that
 * programs wrote of whoever made it; what its words say nobody can take out, and the form says so.
 * Throws too_many, unavailable, and invalid for `file`.
 */
export async function takeTalkFile(
  actor: Actor,
  file: File | null | undefined,
  isUnnamed: boolean,
): Promise<Upload | null> {
  if (!file || file.size === 0) return null;
  return isUnnamed ? storeNamelessUpload(actor, file) : storeUpload(actor, file, 'document');
}

/** Attaches the file of a message to its talk. Throws invalid for `file` where the talk has enough. */
export async function attachToTalk(tx: Tx, actor: Actor, talkId: string, upload: Upload | null): Promise<void> {
  if (!upload) return;
  await attach(tx, actor, { subjectId: talkId, fileId: upload.id, title: '', most: TALK_FILES_MAX });
}
