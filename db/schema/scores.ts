import type { AccountsTables } from './accounts';
import type { FundingTables } from './funding';
import type { Kit } from './kit';

/** How a funder weighs ideas: its rubrics, and what each assessor gave. */
export function scoresTables(k: Kit, { people, organisations }: AccountsTables, { shortlistings }: FundingTables) {
  const rubrics = k.table(
    'rubrics',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      name: k.text('name').notNull(),
      /** Criteria with their weights: app/domain/funding/scores/rubric.ts. */
      criteria: k.json<unknown>('criteria').notNull(),
      version: k.integer('version').notNull().default(1),
      createdAt: k.instant('created_at').notNull(),
      retiredAt: k.instant('retired_at'),
    },
    (t) => [k.index('rubrics_org').on(t.organisationId)],
  );

  /** One assessor's scores of one idea; others see them when theirs are done. */
  const assessments = k.table(
    'assessments',
    {
      id: k.text('id').primaryKey(),
      shortlistingId: k
        .text('shortlisting_id')
        .notNull()
        .references(() => shortlistings.id, { onDelete: 'cascade' }),
      rubricId: k
        .text('rubric_id')
        .notNull()
        .references(() => rubrics.id),
      assessorId: k
        .text('assessor_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      scores: k.json<Record<string, number>>('scores').notNull(),
      note: k.text('note').notNull().default(''),
      /** A declared conflict of interest, in words; null for none. */
      conflict: k.text('conflict'),
      conflictAt: k.instant('conflict_at'),
      /** When they read the result of a closed scoring without having scored: now they no longer may. */
      readAt: k.instant('read_at'),
      doneAt: k.instant('done_at'),
      version: k.integer('version').notNull().default(1),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [k.uniqueIndex('assessments_once').on(t.shortlistingId, t.rubricId, t.assessorId)],
  );

  /** The scoring of an idea was closed before all had scored, and perhaps opened again. */
  const scoreClosings = k.table(
    'score_closings',
    {
      id: k.text('id').primaryKey(),
      shortlistingId: k
        .text('shortlisting_id')
        .notNull()
        .references(() => shortlistings.id, { onDelete: 'cascade' }),
      rubricId: k
        .text('rubric_id')
        .notNull()
        .references(() => rubrics.id),
      /** The ids of those who had not finished. */
      missing: k.json<string[]>('missing').notNull(),
      reason: k.text('reason').notNull(),
      closedBy: k.text('closed_by').references(() => people.id, { onDelete: 'set null' }),
      closedAt: k.instant('closed_at').notNull(),
      /** Null while it is closed. */
      reopenedAt: k.instant('reopened_at'),
      reopenedBy: k.text('reopened_by').references(() => people.id, { onDelete: 'set null' }),
      reopenReason: k.text('reopen_reason').notNull().default(''),
    },
    (t) => [k.index('score_closings_shortlisting').on(t.shortlistingId, t.closedAt)],
  );

  return { rubrics, assessments, scoreClosings };
}

export type ScoresTables = ReturnType<typeof scoresTables>;
