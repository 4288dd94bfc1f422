import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { attach, removeAttachment } from '~/domain/files/attachments.server';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { AppError, assertMay, isAppError } from '~/platform/errors';
import { db } from '~db/index.server';
import { findGrant, withGrant } from './find-grant.server';
import { GRANT_LIMITS } from './grant';
import { keepGrantPolicy } from './grant.policy';

/** Lets the two sides of a commitment read its agreement, and nobody else. Called once at start. */
export function registerCommitmentFiles(): void {
  registerFileReader('commitment', commitmentFileAudience);
}

async function commitmentFileAudience(actor: Actor, { subjectId }: FileOnSubject): Promise<FileAudience> {
  try {
    await findGrant(db(), actor, 'commitment', subjectId);
    return 'actor';
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'sign_in')) return 'nobody';
    throw error;
  }
}

/** Adds the signed agreement or a paper beside it. Throws not_found, sign_in, forbidden, too_many, invalid for `file`. */
export async function addCommitmentFile(actor: Actor, id: string, file: File | null): Promise<void> {
  assertMay(keepGrantPolicy(actor, (await findGrant(db(), actor, 'commitment', id)).grant));
  if (!file || file.size === 0) throw new AppError('invalid', { fields: { file: 'ideas.error_file_empty' } });
  const upload = await storeUpload(actor, file, 'document');
  await withGrant(actor, 'commitment', id, async (tx, { grant }) => {
    assertMay(keepGrantPolicy(actor, grant));
    await attach(tx, actor, { subjectId: id, fileId: upload.id, title: '', most: GRANT_LIMITS.files });
    await recordAct(tx, actor, 'commitment.file_added', { kind: 'commitment', id });
  });
}

/** Takes a file of the agreement away. Throws not_found, sign_in, forbidden. */
export async function removeCommitmentFile(actor: Actor, id: string, fileId: string): Promise<void> {
  await withGrant(actor, 'commitment', id, async (tx, { grant }) => {
    assertMay(keepGrantPolicy(actor, grant));
    await removeAttachment(tx, id, fileId);
    await recordAct(tx, actor, 'commitment.file_removed', { kind: 'commitment', id });
  });
}
