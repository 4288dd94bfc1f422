import type { AccountsTables } from './accounts';
import type { FundingTables } from './funding';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type BoardStageKind = 'new' | 'screening' | 'shortlist' | 'due_diligence' | 'decided' | 'own';
export type ThreadSide = 'funder' | 'author';

/** What a funder works with: windows of what it looks for, its board, its rubrics and scores, its talks with authors. */
export function donorDeskTables(
  k: Kit,
  { subjects }: PlacesTables,
  { people, organisations }: AccountsTables,
  { ideas }: IdeasTables,
  { shortlistings }: FundingTables,
) {
  const ofFunder = () =>
    k
      .text('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' });

  /** What a funder looks for. A public one stands on the funder's page; a private one is the funder's alone. */
  const fundingWindows = k.table(
    'funding_windows',
    {
      id: k.text('id').primaryKey(),
      organisationId: ofFunder(),
      name: k.text('name').notNull(),
      isPublic: k.boolean('is_public').notNull().default(false),
      criteria: k.json<unknown>('criteria').notNull(),
      /** ISO dates, or null. */
      opensOn: k.text('opens_on'),
      closesOn: k.text('closes_on'),
      version: k.integer('version').notNull().default(1),
      createdBy: k.text('created_by').references(() => people.id, { onDelete: 'set null' }),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      closedAt: k.instant('closed_at'),
    },
    (t) => [k.index('funding_windows_org').on(t.organisationId), k.index('funding_windows_closed').on(t.closedAt)],
  );

  /** A new idea that a window was told of; matches themselves are computed. */
  const windowAlerts = k.table(
    'window_alerts',
    {
      windowId: k
        .text('window_id')
        .notNull()
        .references(() => fundingWindows.id, { onDelete: 'cascade' }),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      at: k.instant('at').notNull(),
      seenAt: k.instant('seen_at'),
    },
    (t) => [k.primaryKey({ columns: [t.windowId, t.ideaId] }), k.index('window_alerts_idea').on(t.ideaId)],
  );

  const boardStages = k.table(
    'board_stages',
    {
      id: k.text('id').primaryKey(),
      organisationId: ofFunder(),
      position: k.integer('position').notNull(),
      kind: k.oneOf<BoardStageKind>('kind').notNull(),
      /** The funder's own name for it; null shows the stage's usual one in the reader's language. */
      name: k.text('name'),
    },
    (t) => [k.index('board_stages_org').on(t.organisationId, t.position)],
  );

  /** Where a shortlisted idea stands on the funder's board. */
  const boardCards = k.table(
    'board_cards',
    {
      shortlistingId: k
        .text('shortlisting_id')
        .primaryKey()
        .references(() => shortlistings.id, { onDelete: 'cascade' }),
      stageId: k
        .text('stage_id')
        .notNull()
        .references(() => boardStages.id),
      tags: k.json<string[]>('tags').notNull(),
      dueOn: k.text('due_on'),
      responsibleId: k.text('responsible_id').references(() => people.id, { onDelete: 'set null' }),
      version: k.integer('version').notNull().default(1),
      updatedAt: k.instant('updated_at').notNull(),
      updatedBy: k.text('updated_by').references(() => people.id, { onDelete: 'set null' }),
    },
    (t) => [k.index('board_cards_stage').on(t.stageId)],
  );

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

  const rubrics = k.table(
    'rubrics',
    {
      id: k.text('id').primaryKey(),
      organisationId: ofFunder(),
      name: k.text('name').notNull(),
      /** Criteria with their weights: see app/domain/funding. */
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
      doneAt: k.instant('done_at'),
      version: k.integer('version').notNull().default(1),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [k.uniqueIndex('assessments_once').on(t.shortlistingId, t.rubricId, t.assessorId)],
  );

  /** A talk between a funder and the author of an idea, through the platform. Carries files as a subject. */
  const contactThreads = k.table(
    'contact_threads',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      organisationId: ofFunder(),
      /** While null the author sees "a verified funder". */
      revealedAt: k.instant('revealed_at'),
      /** Each side's consent to show its contact data to the other. */
      funderConsentAt: k.instant('funder_consent_at'),
      authorConsentAt: k.instant('author_consent_at'),
      openedBy: k.text('opened_by').references(() => people.id, { onDelete: 'set null' }),
      openedAt: k.instant('opened_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('contact_threads_once').on(t.ideaId, t.organisationId),
      k.index('contact_threads_org').on(t.organisationId, t.updatedAt),
    ],
  );

  const contactMessages = k.table(
    'contact_messages',
    {
      id: k.text('id').primaryKey(),
      threadId: k
        .text('thread_id')
        .notNull()
        .references(() => contactThreads.id, { onDelete: 'cascade' }),
      side: k.oneOf<ThreadSide>('side').notNull(),
      personId: k.text('person_id').references(() => people.id, { onDelete: 'set null' }),
      body: k.text('body').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('contact_messages_thread').on(t.threadId, t.at)],
  );

  return {
    fundingWindows,
    windowAlerts,
    boardStages,
    boardCards,
    boardMoves,
    rubrics,
    assessments,
    contactThreads,
    contactMessages,
  };
}

export type DonorDeskTables = ReturnType<typeof donorDeskTables>;
