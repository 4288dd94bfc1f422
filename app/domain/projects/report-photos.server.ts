import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { captionPicture, dropPicture, listPictures, setPicture } from '~/domain/files/attachments.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, type Tx, tables } from '~db/index.server';
import { working } from './find-project.server';
import { PROJECT_LIMITS } from './project';
import { recordWorkPolicy } from './project.policy';
import { findReport } from './reports.server';

type Report = Awaited<ReturnType<typeof findReport>>;

/** Runs a change of the photos of a report; of a hidden one they may only go. Throws not_found, sign_in, forbidden, closed. */
async function changing(
  actor: Actor,
  number: number,
  report: number,
  act: 'project.photo_added' | 'project.photo_captioned' | 'project.photo_removed',
  change: (tx: Tx, report: Report) => Promise<void>,
): Promise<void> {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const found = await findReport(tx, idea.id, report);
    if (found.hidden && act !== 'project.photo_removed') throw new AppError('closed');
    await change(tx, found);
    const { progressReports } = tables;
    // A moderator decides on the captions too: whoever read others is told so.
    await tx
      .update(progressReports)
      .set({ version: found.version + 1 })
      .where(eq(progressReports.id, found.id));
    await recordAct(tx, actor, act, { kind: 'idea', id: idea.id }, { report });
  });
}

export interface NewPhoto {
  file: File | null;
  /** What it shows, for those who do not see it too. */
  caption: string;
}

/**
 * Adds a photo to a report. Throws not_found, sign_in, forbidden, closed (also of a hidden report), too_many, and invalid
 * for the field `file`.
 */
export async function addReportPhoto(
  actor: Actor,
  number: number,
  report: number,
  { file, caption }: NewPhoto,
): Promise<void> {
  assertMay(recordWorkPolicy(actor, await findIdea(db(), number)));
  if (!file || file.size === 0) throw new AppError('invalid', { fields: { file: 'ideas.error_file_empty' } });
  const { id: fileId } = await storeUpload(actor, file, 'image');
  await changing(actor, number, report, 'project.photo_added', async (tx, { id }) => {
    const present = (await listPictures(tx, [id])).get(id) ?? [];
    if (present.length >= PROJECT_LIMITS.photos) {
      const params = { n: PROJECT_LIMITS.photos };
      throw new AppError('invalid', { fields: { file: 'ideas.error_file_many' }, params });
    }
    await setPicture(tx, actor, id, fileId, caption);
  });
}

/** Says anew what a photo shows. Throws not_found, sign_in, forbidden, closed. */
export async function captionReportPhoto(
  actor: Actor,
  number: number,
  report: number,
  { photo, caption }: { photo: string; caption: string },
): Promise<void> {
  await changing(actor, number, report, 'project.photo_captioned', (tx, { id }) =>
    captionPicture(tx, id, photo, caption),
  );
}

/** Takes a photo out of a report: somebody may not want to be seen. Throws not_found, sign_in, forbidden, closed. */
export async function removeReportPhoto(actor: Actor, number: number, report: number, fileId: string): Promise<void> {
  await changing(actor, number, report, 'project.photo_removed', (tx, { id }) => dropPicture(tx, id, fileId));
}
