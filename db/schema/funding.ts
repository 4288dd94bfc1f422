import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';

/** What funders do with ideas: shortlist them with notes, declare interest, ask the author. */
export function fundingTables(k: Kit, { people, organisations }: AccountsTables, { ideas }: IdeasTables) {
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
    },
    (t) => [
      k.uniqueIndex('shortlistings_once').on(t.organisationId, t.ideaId),
      k.index('shortlistings_idea').on(t.ideaId),
    ],
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
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('shortlist_notes_shortlisting').on(t.shortlistingId)],
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

  /** A funder's question to the author, and the answer, through the platform. */
  const questions = k.table(
    'questions',
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
      askedBy: k.text('asked_by').references(() => people.id, { onDelete: 'set null' }),
      body: k.text('body').notNull(),
      askedAt: k.instant('asked_at').notNull(),
      answer: k.text('answer'),
      answeredBy: k.text('answered_by').references(() => people.id, { onDelete: 'set null' }),
      answeredAt: k.instant('answered_at'),
    },
    (t) => [k.index('questions_idea').on(t.ideaId, t.askedAt), k.index('questions_org').on(t.organisationId)],
  );

  return { shortlistings, shortlistNotes, interests, questions };
}
