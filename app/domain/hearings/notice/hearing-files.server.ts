import type { Actor } from '~/domain/accounts/actor';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { isAppError } from '~/platform/errors';
import { db } from '~db/index.server';
import { findHearingById } from '../find-hearing.server';
import { isPublic } from '../hearing';
import { readHearingPolicy } from '../hearing.policy';

/** Lets whoever may read a hearing read its papers, its decision and its scans. Called once at start. */
export function registerHearingFiles(): void {
  registerFileReader('hearing', hearingFileAudience);
}

/** Everyone once it is announced, replaced papers too; before, its officers alone. */
export async function hearingFileAudience(actor: Actor, { subjectId }: FileOnSubject): Promise<FileAudience> {
  try {
    const hearing = await findHearingById(db(), subjectId);
    if (isPublic(hearing.stage)) return 'everyone';
    return readHearingPolicy(actor, hearing).allowed ? 'actor' : 'nobody';
  } catch (error) {
    if (isAppError(error, 'not_found')) return 'nobody';
    throw error;
  }
}
