import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { spend } from '~/platform/limits.server';
import { newUploadKey, uploadStore } from '~/platform/uploads/upload-store.server';
import { tables, transaction } from '~db/index.server';
import type { FileKind } from '~db/schema/files';
import { FILE_LIMITS, IMAGE_WIDTHS, NAMELESS_EXTENSIONS } from './file-kinds';
import { cleanFileName } from './file-name';
import { makeImage } from './images.server';
import { namelessOffice } from './nameless/nameless-office.server';
import { type Sniffed, sniff } from './sniff.server';

/** What was taken in. Until it is attached to something, only its uploader may read it. */
export interface Upload {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

const KB = 1_000;
const DAY_SECONDS = 86_400;

/** The key under which one size of an image is stored. */
export function imageKey(stem: string, width: number, format: string): string {
  return `${stem}-${width}.${format}`;
}

/** The key of what a download gives: the document, or the largest JPEG of an image. */
export function downloadKey({ kind, storeKey }: { kind: FileKind; storeKey: string }): string {
  return kind === 'image' ? imageKey(storeKey, Math.max(...IMAGE_WIDTHS), 'jpg') : storeKey;
}

/**
 * Takes in one file: an `image` becomes a picture in several sizes, a `document` may be a document or a scan. Bytes and
 * extension must agree; images are made anew. Throws `sign_in`, `too_many`, `unavailable`, and `invalid` for the field
 * `file` (with `mb` where it is too large).
 */
export function storeUpload(actor: Actor, file: File, want: 'image' | 'document'): Promise<Upload> {
  return takeIn(actor, file, want, (sent) => sent);
}

/**
 * Takes in one document or scan whose sender is not to be known: without its name and without what in it names its
 * maker. Kinds that cannot be freed of that are refused. Throws as `storeUpload`.
 */
export function storeNamelessUpload(actor: Actor, file: File): Promise<Upload> {
  return takeIn(actor, file, 'document', withoutMaker);
}

async function withoutMaker({ bytes, sniffed }: Sent): Promise<Sent> {
  const { kind, extension } = sniffed;
  const name = `file.${extension}`;
  if (kind === 'image') return { name, bytes, sniffed };
  if (!NAMELESS_EXTENSIONS.includes(extension)) {
    throw new AppError('invalid', { fields: { file: 'ideas.error_file_tells_kind' } });
  }
  return { name, bytes: await namelessOffice(bytes, extension), sniffed };
}

/** A file that was sent, and what it is. */
interface Sent {
  name: string;
  bytes: Buffer;
  sniffed: Sniffed;
}

async function takeIn(
  actor: Actor,
  file: File,
  want: 'image' | 'document',
  prepare: (sent: Sent) => Sent | Promise<Sent>,
): Promise<Upload> {
  const { person } = assertSignedIn(actor);
  if (file.size === 0) throw new AppError('invalid', { fields: { file: 'ideas.error_file_empty' } });
  assertSize(file.size, FILE_LIMITS[want]);
  await spend(`uploads:${person.id}`, uploadLimit, Math.ceil(file.size / KB));
  const whole = Buffer.from(await file.arrayBuffer());
  const sent = { name: file.name, bytes: whole, sniffed: await sniff(whole, file.name) };
  const { name, bytes, sniffed } = await prepare(sent);
  if (sniffed.kind === 'image') {
    assertSize(bytes.length, FILE_LIMITS.image);
    return storeImage(person.id, bytes, name);
  }
  if (want === 'image') throw new AppError('invalid', { fields: { file: 'ideas.error_file_not_picture' } });
  return storeDocument(person.id, bytes, name, sniffed);
}

const uploadLimit = { points: FILE_LIMITS.perDay / KB, perSeconds: DAY_SECONDS };

function assertSize(bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new AppError('invalid', { fields: { file: 'ideas.error_file_large' }, params: { mb: limit / 1_000_000 } });
}

async function storeDocument(personId: string, bytes: Buffer, name: string, sniffed: Sniffed): Promise<Upload> {
  const storeKey = newUploadKey();
  await uploadStore().write(storeKey, bytes);
  return insertFile({
    kind: 'document',
    uploadedBy: personId,
    name: cleanFileName(name, sniffed.extension),
    mediaType: sniffed.mediaType,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storeKey,
  });
}

/** An image is downloaded as the largest JPEG: name, type and size are that one's. */
async function storeImage(personId: string, bytes: Buffer, name: string): Promise<Upload> {
  const { sizes, width, height, colour } = await makeImage(bytes);
  const storeKey = newUploadKey();
  for (const size of sizes) await uploadStore().write(imageKey(storeKey, size.width, size.format), size.bytes);
  const whole = sizes.find((size) => size.width === Math.max(...IMAGE_WIDTHS) && size.format === 'jpg');
  if (!whole) throw new Error('The largest JPEG is always made.');
  return insertFile({
    kind: 'image',
    uploadedBy: personId,
    name: cleanFileName(name, 'jpg'),
    mediaType: 'image/jpeg',
    bytes: whole.bytes.length,
    sha256: createHash('sha256').update(whole.bytes).digest('hex'),
    storeKey,
    width,
    height,
    colour,
  });
}

async function insertFile(row: Omit<typeof tables.files.$inferInsert, 'id' | 'createdAt'>): Promise<Upload> {
  const id = newId();
  await transaction(async (tx) => {
    await tx.insert(tables.files).values({ ...row, id, createdAt: now() });
  });
  return { id, name: row.name, mediaType: row.mediaType, bytes: row.bytes };
}
