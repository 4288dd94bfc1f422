import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { attach, keepOnlyPicture, removeAttachment, setPicture } from '~/domain/files/attachments.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { AppError, assertMay } from '~/platform/errors';
import { touch, transaction } from '~db/index.server';
import { openDraft, saveDraft } from './drafts.server';
import { findIdea } from './find-idea.server';
import { IDEA_LIMITS } from './idea';
import { editIdeaPolicy } from './idea.policy';

const noFile = (field: string) => new AppError('invalid', { fields: { [field]: 'editor.error_no_file' } });

/** An upload's own errors speak of `file`; the form calls its fields by what they are for. */
async function forField<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid' || !error.fields.file) throw error;
    throw new AppError('invalid', { fields: { [field]: error.fields.file }, params: error.params });
  }
}

/**
 * Makes an uploaded image the picture of the draft. Throws not_found, sign_in, forbidden, closed, too_many,
 * DraftConflict, and invalid for the field `picture`.
 */
export async function changePicture(actor: Actor, number: number, version: number, file: File | null): Promise<void> {
  await openDraft(actor, number);
  if (!file || file.size === 0) throw noFile('picture');
  await forField('picture', async () => {
    const upload = await storeUpload(actor, file, 'image');
    await transaction({ key: `idea:${number}` }, async (tx) => {
      const { idea } = await saveDraft(actor, number, version, (content) => ({ ...content, pictureId: upload.id }));
      await setPicture(tx, actor, idea.id, upload.id);
      // What a published revision shows stays until the change is published.
      if (!idea.publishedRevisionId) await keepOnlyPicture(tx, idea.id, upload.id);
    });
  });
}

/** Takes the picture out of the draft. Throws not_found, sign_in, forbidden, closed, and DraftConflict. */
export async function removePicture(actor: Actor, number: number, version: number): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const { idea } = await saveDraft(actor, number, version, (content) => ({ ...content, pictureId: null }));
    if (!idea.publishedRevisionId) await keepOnlyPicture(tx, idea.id, null);
  });
}

/** Attaches a document to the idea. Throws as `changePicture`, with invalid for the field `attachment`. */
export async function addAttachment(actor: Actor, number: number, file: File | null, title: string): Promise<void> {
  await openDraft(actor, number);
  if (!file || file.size === 0) throw noFile('attachment');
  await forField('attachment', async () => {
    const upload = await storeUpload(actor, file, 'document');
    await transaction({ key: `idea:${number}` }, async (tx) => {
      const idea = await findIdea(tx, number);
      assertMay(editIdeaPolicy(actor, idea));
      await attach(tx, actor, { subjectId: idea.id, fileId: upload.id, title, most: IDEA_LIMITS.attachments });
      await recordAct(tx, actor, 'idea.file_added', { kind: 'idea', id: idea.id }, { file: upload.id });
      touch(tx, `idea:${number}`);
    });
  });
}

/** Takes a document away from the idea. Throws not_found, sign_in, forbidden, closed. */
export async function dropAttachment(actor: Actor, number: number, fileId: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(editIdeaPolicy(actor, idea));
    await removeAttachment(tx, idea.id, fileId);
    await recordAct(tx, actor, 'idea.file_removed', { kind: 'idea', id: idea.id }, { file: fileId });
    touch(tx, `idea:${number}`);
  });
}
