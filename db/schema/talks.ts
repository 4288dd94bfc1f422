import type { AccountsTables } from './accounts';
import type { FilesTables } from './files';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type TalkSide = 'funder' | 'author';

/** Talks between funders and authors through the platform. */
export function talksTables(
  k: Kit,
  { subjects }: PlacesTables,
  { people, organisations }: AccountsTables,
  { files }: FilesTables,
  { ideas }: IdeasTables,
) {
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
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      /** While null the author sees "a verified funder". */
      revealedAt: k.instant('revealed_at'),
      /** Each side's consent to show its contact data to the other. */
      funderConsentAt: k.instant('funder_consent_at'),
      authorConsentAt: k.instant('author_consent_at'),
      /** Whose own contact data that is, beside their organisation's. */
      funderConsentBy: k.text('funder_consent_by').references(() => people.id, { onDelete: 'set null' }),
      authorConsentBy: k.text('author_consent_by').references(() => people.id, { onDelete: 'set null' }),
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
      /** Becomes a subject of the same id once the message is reported. */
      id: k.text('id').primaryKey(),
      threadId: k
        .text('thread_id')
        .notNull()
        .references(() => contactThreads.id, { onDelete: 'cascade' }),
      side: k.oneOf<TalkSide>('side').notNull(),
      personId: k.text('person_id').references(() => people.id, { onDelete: 'set null' }),
      body: k.text('body').notNull(),
      fileId: k.text('file_id').references(() => files.id, { onDelete: 'set null' }),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('contact_messages_thread').on(t.threadId, t.at), k.index('contact_messages_file').on(t.fileId)],
  );

  /** When somebody last opened a talk: what came later is new to them. */
  const contactReads = k.table(
    'contact_reads',
    {
      threadId: k
        .text('thread_id')
        .notNull()
        .references(() => contactThreads.id, { onDelete: 'cascade' }),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      readAt: k.instant('read_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.threadId, t.personId] }), k.index('contact_reads_person').on(t.personId)],
  );

  return { contactThreads, contactMessages, contactReads };
}
