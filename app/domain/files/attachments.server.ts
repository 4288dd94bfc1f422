import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { placeholder, prepared, type Reader, type Tx, tables } from '~db/index.server';

/** A file as the page of its subject lists it; `id` is the file's. */
export interface AttachedFile {
  id: string;
  name: string;
  title: string;
  mediaType: string;
  bytes: number;
}

export interface AttachedPicture {
  id: string;
  width: number;
  height: number;
  /** Of its largest JPEG. */
  bytes: number;
}

export interface NewAttachment {
  subjectId: string;
  fileId: string;
  /** What the file is, in the author's words; its name where nothing was typed. */
  title: string;
  /** How many attachments the subject may have. */
  most: number;
}

/**
 * Attaches an upload to a subject; whoever calls has asked whether the actor may change the subject. Only the person
 * who uploaded a file can attach it: anybody else's is `not_found`. Attaching it again changes nothing.
 * Throws `sign_in`, `not_found`, `invalid` for the field `file` where there are enough already.
 */
export async function attach(tx: Tx, actor: Actor, { subjectId, fileId, title, most }: NewAttachment): Promise<void> {
  const file = await ownFile(tx, actor, fileId);
  const present = await listAttachments(tx, subjectId);
  if (present.some(({ id }) => id === fileId)) return;
  if (present.length >= most) {
    throw new AppError('invalid', { fields: { file: 'ideas.error_file_many' }, params: { n: most } });
  }
  await insertAttachment(tx, subjectId, fileId, 'attachment', title.trim() || file.name);
}

/**
 * Makes an uploaded image a picture of the subject. Which of its pictures is shown, the subject's content says, and what
 * it shows its caption, where the subject asks for one.
 */
export async function setPicture(tx: Tx, actor: Actor, subjectId: string, fileId: string, caption = ''): Promise<void> {
  const file = await ownFile(tx, actor, fileId);
  if (file.kind !== 'image') throw new AppError('invalid', { fields: { file: 'ideas.error_file_not_picture' } });
  if (!(await isAttached(tx, subjectId, fileId, 'picture'))) {
    await insertAttachment(tx, subjectId, fileId, 'picture', caption);
  }
}

/** Says anew what a picture of the subject shows. Throws `not_found`. */
export async function captionPicture(tx: Tx, subjectId: string, fileId: string, caption: string): Promise<void> {
  if (!(await isAttached(tx, subjectId, fileId, 'picture'))) throw new AppError('not_found');
  const { attachments } = tables;
  await tx
    .update(attachments)
    .set({ title: caption })
    .where(and(eq(attachments.subjectId, subjectId), eq(attachments.fileId, fileId)));
}

/** Takes away all pictures of the subject but one (or all): what is no longer shown is no longer kept. */
export async function keepOnlyPicture(tx: Tx, subjectId: string, fileId: string | null): Promise<void> {
  const { attachments } = tables;
  const pictures = and(eq(attachments.subjectId, subjectId), eq(attachments.role, 'picture'));
  await tx.delete(attachments).where(fileId ? and(pictures, ne(attachments.fileId, fileId)) : pictures);
}

/** Takes one picture of the subject away; the file itself goes with the next sweep. Throws `not_found`. */
export async function dropPicture(tx: Tx, subjectId: string, fileId: string): Promise<void> {
  if (!(await isAttached(tx, subjectId, fileId, 'picture'))) throw new AppError('not_found');
  const { attachments } = tables;
  await tx.delete(attachments).where(and(eq(attachments.subjectId, subjectId), eq(attachments.fileId, fileId)));
}

/** Takes an attachment away; the file itself goes with the next sweep. Throws `not_found`. */
export async function removeAttachment(tx: Tx, subjectId: string, fileId: string): Promise<void> {
  const { attachments } = tables;
  const removed = await tx
    .delete(attachments)
    .where(
      and(eq(attachments.subjectId, subjectId), eq(attachments.fileId, fileId), eq(attachments.role, 'attachment')),
    )
    .returning({ id: attachments.id });
  if (removed.length === 0) throw new AppError('not_found');
}

const listed = prepared((db: Reader) => {
  const { attachments, files } = tables;
  return db
    .select({
      id: files.id,
      name: files.name,
      title: attachments.title,
      mediaType: files.mediaType,
      bytes: files.bytes,
    })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(and(eq(attachments.subjectId, placeholder('subjectId')), eq(attachments.role, 'attachment')))
    .orderBy(asc(attachments.position), asc(attachments.id));
});

/** The attachments of a subject in their order. Whoever calls has asked whether the actor may read the subject. */
export async function listAttachments(reader: Reader, subjectId: string): Promise<AttachedFile[]> {
  return listed(reader, { subjectId });
}

const picture = prepared((db: Reader) => {
  const { attachments, files } = tables;
  return db
    .select({ id: files.id, width: files.width, height: files.height, bytes: files.bytes })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(
      and(
        eq(attachments.subjectId, placeholder('subjectId')),
        eq(attachments.fileId, placeholder('fileId')),
        eq(attachments.role, 'picture'),
      ),
    );
});

/** A picture of the subject, by the id in its content; null where it has none of that id. */
export async function findPicture(
  reader: Reader,
  subjectId: string,
  fileId: string | null,
): Promise<AttachedPicture | null> {
  if (!fileId) return null;
  const [row] = await picture(reader, { subjectId, fileId });
  if (!row) return null;
  return { id: row.id, width: row.width ?? 0, height: row.height ?? 0, bytes: row.bytes };
}

export interface CaptionedPicture extends AttachedPicture {
  /** What it shows; empty where nobody wrote it. */
  caption: string;
}

/** All pictures of several subjects in their order, by subject. */
export async function listPictures(
  reader: Reader,
  subjectIds: readonly string[],
): Promise<Map<string, CaptionedPicture[]>> {
  const found = new Map<string, CaptionedPicture[]>();
  if (subjectIds.length === 0) return found;
  const { attachments, files } = tables;
  const rows = await reader
    .select({
      subjectId: attachments.subjectId,
      id: files.id,
      width: files.width,
      height: files.height,
      bytes: files.bytes,
      caption: attachments.title,
    })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(and(inArray(attachments.subjectId, [...subjectIds]), eq(attachments.role, 'picture')))
    .orderBy(asc(attachments.position), asc(attachments.id));
  for (const { subjectId, width, height, ...row } of rows) {
    const picture = { ...row, width: width ?? 0, height: height ?? 0 };
    found.set(subjectId, [...(found.get(subjectId) ?? []), picture]);
  }
  return found;
}

async function isAttached(reader: Reader, subjectId: string, fileId: string, role: 'picture' | 'attachment') {
  const { attachments } = tables;
  const rows = await reader
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(eq(attachments.subjectId, subjectId), eq(attachments.fileId, fileId), eq(attachments.role, role)));
  return rows.length > 0;
}

async function ownFile(reader: Reader, actor: Actor, fileId: string) {
  const { person } = assertSignedIn(actor);
  const { files } = tables;
  const [file] = await reader
    .select({ kind: files.kind, name: files.name })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.uploadedBy, person.id)));
  if (!file) throw new AppError('not_found');
  return file;
}

async function insertAttachment(
  tx: Tx,
  subjectId: string,
  fileId: string,
  role: 'picture' | 'attachment',
  title: string,
): Promise<void> {
  const { attachments } = tables;
  const [last] = await tx
    .select({ position: attachments.position })
    .from(attachments)
    .where(eq(attachments.subjectId, subjectId))
    .orderBy(desc(attachments.position))
    .limit(1);
  const position = (last?.position ?? 0) + 1;
  await tx.insert(attachments).values({ id: newId(), subjectId, fileId, role, title, position, createdAt: now() });
}
