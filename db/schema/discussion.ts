import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type FlagReason = 'insult' | 'personal_data' | 'spam' | 'off_topic' | 'against_law' | 'false_facts' | 'other';

/** Comments, their earlier wordings, reports of them, and hidings, on any subject. */
export function discussionTables(k: Kit, { subjects }: PlacesTables, { people, organisations }: AccountsTables) {
  const comments = k.table(
    'comments',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      /** The comment that this one answers; only two levels. */
      parentId: k.text('parent_id'),
      authorId: k.text('author_id').references(() => people.id, { onDelete: 'set null' }),
      organisationId: k.text('organisation_id').references(() => organisations.id),
      /** How the author was marked when writing: "moderator of Osh", "author's organisation". */
      mark: k.oneOf<'author' | 'official'>('mark'),
      lang: k.text('lang').notNull(),
      body: k.text('body').notNull(),
      createdAt: k.instant('created_at').notNull(),
      editedAt: k.instant('edited_at'),
      deletedAt: k.instant('deleted_at'),
      version: k.integer('version').notNull().default(1),
    },
    (t) => [k.index('comments_subject').on(t.subjectId, t.createdAt), k.index('comments_author').on(t.authorId)],
  );

  const commentVersions = k.table(
    'comment_versions',
    {
      commentId: k
        .text('comment_id')
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      version: k.integer('version').notNull(),
      body: k.text('body').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.commentId, t.version] })],
  );

  const flags = k.table(
    'flags',
    {
      id: k.text('id').primaryKey(),
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      reporterId: k
        .text('reporter_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      reason: k.oneOf<FlagReason>('reason').notNull(),
      note: k.text('note'),
      createdAt: k.instant('created_at').notNull(),
      resolvedAt: k.instant('resolved_at'),
      resolvedBy: k.text('resolved_by').references(() => people.id),
      outcome: k.oneOf<'hidden' | 'kept'>('outcome'),
    },
    (t) => [
      k.uniqueIndex('flags_once').on(t.subjectId, t.reporterId),
      k.index('flags_open').on(t.resolvedAt, t.createdAt),
    ],
  );

  /** A hiding is a row: who, when, why; the objection to it and who else decided on that. */
  const hidings = k.table(
    'hidings',
    {
      id: k.text('id').primaryKey(),
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      reason: k.oneOf<FlagReason>('reason').notNull(),
      note: k.text('note'),
      hiddenBy: k.text('hidden_by').references(() => people.id),
      hiddenAt: k.instant('hidden_at').notNull(),
      objection: k.text('objection'),
      objectedAt: k.instant('objected_at'),
      decidedBy: k.text('decided_by').references(() => people.id),
      decidedAt: k.instant('decided_at'),
      outcome: k.oneOf<'upheld' | 'lifted'>('outcome'),
      decisionNote: k.text('decision_note'),
    },
    (t) => [k.index('hidings_subject').on(t.subjectId)],
  );

  return { comments, commentVersions, flags, hidings };
}
