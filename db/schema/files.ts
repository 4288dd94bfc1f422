import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type FileKind = 'image' | 'document';

/** Uploaded files, and which subject carries them. */
export function filesTables(k: Kit, { subjects }: PlacesTables, { people }: AccountsTables) {
  const files = k.table(
    'files',
    {
      id: k.text('id').primaryKey(),
      kind: k.oneOf<FileKind>('kind').notNull(),
      uploadedBy: k.text('uploaded_by').references(() => people.id, { onDelete: 'set null' }),
      /** Cleaned name as the uploader called it: for display and download only, never a path. */
      name: k.text('name').notNull(),
      mediaType: k.text('media_type').notNull(),
      bytes: k.integer('bytes').notNull(),
      sha256: k.text('sha256').notNull(),
      /** Key in the upload store; of an image, the stem of its sizes. */
      storeKey: k.text('store_key').notNull().unique(),
      width: k.integer('width'),
      height: k.integer('height'),
      /** Dominant colour of an image as #rrggbb. */
      colour: k.text('colour'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('files_uploader').on(t.uploadedBy, t.createdAt)],
  );

  const attachments = k.table(
    'attachments',
    {
      id: k.text('id').primaryKey(),
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      fileId: k
        .text('file_id')
        .notNull()
        .references(() => files.id),
      role: k.oneOf<'picture' | 'attachment'>('role').notNull(),
      /** What a document is, or what a picture shows (empty where nobody wrote it). */
      title: k.text('title').notNull(),
      position: k.integer('position').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('attachments_subject').on(t.subjectId, t.position), k.index('attachments_file').on(t.fileId)],
  );

  return { files, attachments };
}

export type FilesTables = ReturnType<typeof filesTables>;
