import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { AppError } from '~/platform/errors';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { FileKind } from '~db/schema/files';
import type { SubjectKind } from '~db/schema/places';

/** Who may read a file beside the actor: it decides how long caches may keep it. */
export type FileAudience = 'everyone' | 'actor' | 'nobody';

export interface FileOnSubject {
  fileId: string;
  subjectId: string;
  role: 'picture' | 'attachment';
}

type FileReader = (actor: Actor, file: FileOnSubject) => Promise<FileAudience>;

const readers = new Map<SubjectKind, FileReader>();

/** Lets the noun of a kind of subject say who may see what is attached to it. Called once at start. */
export function registerFileReader(kind: SubjectKind, reader: FileReader): void {
  readers.set(kind, reader);
}

export interface ReadableFile {
  id: string;
  kind: FileKind;
  name: string;
  mediaType: string;
  sha256: string;
  storeKey: string;
  /** May anybody at all read it? */
  isPublic: boolean;
}

const byId = prepared((reader: Reader) => {
  const { attachments, files, subjects } = tables;
  return reader
    .select({
      id: files.id,
      kind: files.kind,
      name: files.name,
      mediaType: files.mediaType,
      sha256: files.sha256,
      storeKey: files.storeKey,
      uploadedBy: files.uploadedBy,
      subjectId: attachments.subjectId,
      subjectKind: subjects.kind,
      role: attachments.role,
    })
    .from(files)
    .leftJoin(attachments, eq(attachments.fileId, files.id))
    .leftJoin(subjects, eq(subjects.id, attachments.subjectId))
    .where(eq(files.id, placeholder('id')));
});

/**
 * The file as this actor may read it: what is attached, where its subject may be read; what is not yet attached, only
 * its uploader. Everything else is the same `not_found` as a file that does not exist.
 */
export async function findReadableFile(actor: Actor, id: string): Promise<ReadableFile> {
  const rows = await byId(db(), { id });
  let audience: FileAudience = 'nobody';
  for (const row of rows) {
    const { subjectId, subjectKind, role } = row;
    const here =
      subjectId && subjectKind && role
        ? await readers.get(subjectKind)?.(actor, { fileId: id, subjectId, role })
        : ownUpload(actor, row.uploadedBy);
    if (here === 'everyone') audience = 'everyone';
    if (here === 'actor' && audience === 'nobody') audience = 'actor';
  }
  const [file] = rows;
  if (!file || audience === 'nobody') throw new AppError('not_found');
  const { kind, name, mediaType, sha256, storeKey } = file;
  return { id, kind, name, mediaType, sha256, storeKey, isPublic: audience === 'everyone' };
}

function ownUpload(actor: Actor, uploadedBy: string | null): FileAudience {
  return actor.kind === 'person' && actor.person.id === uploadedBy ? 'actor' : 'nobody';
}
