import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';

export type BoardStageKind = 'new' | 'screening' | 'shortlist' | 'due_diligence' | 'decided' | 'own';

/** What funders do with ideas: shortlist them on their board, with notes; declare interest. */
export function fundingTables(k: Kit, { people, organisations }: AccountsTables, { ideas }: IdeasTables) {
  /** The columns of a funder's board, left to right. */
  const boardStages = k.table(
    'board_stages',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      position: k.integer('position').notNull(),
      kind: k.oneOf<BoardStageKind>('kind').notNull(),
      /** The funder's own name for it; null shows the stage's usual one in the reader's language. */
      name: k.text('name'),
    },
    (t) => [k.index('board_stages_org').on(t.organisationId, t.position)],
  );

  /** An idea on a funder's shortlist: a card of its board. */
  const shortlistings = k.table(
    'shortlistings',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      addedBy: k.text('added_by').references(() => people.id, { onDelete: 'set null' }),
      addedAt: k.instant('added_at').notNull(),
      /** Null stands for the first stage of the board. */
      stageId: k.text('stage_id').references(() => boardStages.id, { onDelete: 'set null' }),
      tags: k.json<string[]>('tags'),
      /** ISO date. */
      dueOn: k.text('due_on'),
      responsibleId: k.text('responsible_id').references(() => people.id, { onDelete: 'set null' }),
      version: k.integer('version').notNull().default(1),
      updatedAt: k.instant('updated_at'),
      updatedBy: k.text('updated_by').references(() => people.id, { onDelete: 'set null' }),
      /** Taken off the board, by whoever changed it last; null while it stands there. */
      takenOffAt: k.instant('taken_off_at'),
    },
    (t) => [
      k.uniqueIndex('shortlistings_once').on(t.organisationId, t.ideaId),
      k.index('shortlistings_idea').on(t.ideaId),
      k.index('shortlistings_stage').on(t.stageId),
    ],
  );

  /** Where a card went, off the board and back as well, for the funder alone. */
  const boardMoves = k.table(
    'board_moves',
    {
      id: k.text('id').primaryKey(),
      shortlistingId: k
        .text('shortlisting_id')
        .notNull()
        .references(() => shortlistings.id, { onDelete: 'cascade' }),
      fromStageId: k.text('from_stage_id'),
      toStageId: k.text('to_stage_id').notNull(),
      byPersonId: k.text('by_person_id').references(() => people.id, { onDelete: 'set null' }),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('board_moves_shortlisting').on(t.shortlistingId, t.at)],
  );

  const shortlistNotes = k.table(
    'shortlist_notes',
    {
      id: k.text('id').primaryKey(),
      shortlistingId: k
        .text('shortlisting_id')
        .notNull()
        .references(() => shortlistings.id, { onDelete: 'cascade' }),
      authorId: k
        .text('author_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      visibleTo: k.oneOf<'me' | 'organisation'>('visible_to').notNull(),
      body: k.text('body').notNull(),
      version: k.integer('version').notNull().default(1),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.index('shortlist_notes_shortlisting').on(t.shortlistingId),
      k.index('shortlist_notes_author').on(t.authorId),
    ],
  );

  /** What a note said before it was changed. */
  const shortlistNoteVersions = k.table(
    'shortlist_note_versions',
    {
      noteId: k
        .text('note_id')
        .notNull()
        .references(() => shortlistNotes.id, { onDelete: 'cascade' }),
      version: k.integer('version').notNull(),
      body: k.text('body').notNull(),
      /** Until when it said so. */
      until: k.instant('until').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.noteId, t.version] })],
  );

  const interests = k.table(
    'interests',
    {
      id: k.text('id').primaryKey(),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      declaredBy: k.text('declared_by').references(() => people.id, { onDelete: 'set null' }),
      message: k.text('message').notNull(),
      /** May the public see the funder's name beside the idea? */
      namePublic: k.boolean('name_public').notNull().default(false),
      declaredAt: k.instant('declared_at').notNull(),
      withdrawnAt: k.instant('withdrawn_at'),
    },
    (t) => [
      k.uniqueIndex('interests_once').on(t.ideaId, t.organisationId),
      k.index('interests_org').on(t.organisationId),
    ],
  );

  return { boardStages, shortlistings, boardMoves, shortlistNotes, shortlistNoteVersions, interests };
}

export type FundingTables = ReturnType<typeof fundingTables>;
