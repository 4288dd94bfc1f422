import type { AccountsTables } from './accounts';
import type { FilesTables } from './files';
import type { HearingsTables } from './hearings';
import type { Kit } from './kit';
import type { TariffsTables } from './tariffs';

export type ProtocolDocument = 'protocol' | 'answers';

/** The meeting of a hearing and its papers: agenda, registrations, attendance, protocol, corrections, decision. */
export function meetingsTables(
  k: Kit,
  { people }: AccountsTables,
  { files }: FilesTables,
  { tariffVersions }: TariffsTables,
  { hearings }: HearingsTables,
) {
  const ofHearing = () =>
    k
      .text('hearing_id')
      .notNull()
      .references(() => hearings.id, { onDelete: 'cascade' });

  const agendaItems = k.table(
    'agenda_items',
    {
      id: k.text('id').primaryKey(),
      hearingId: ofHearing(),
      position: k.integer('position').notNull(),
      /** Minutes from the beginning of the meeting, and planned length. */
      startMinute: k.integer('start_minute').notNull(),
      minutes: k.integer('minutes').notNull(),
      titles: k.json<{ ky?: string; ru?: string; en?: string }>('titles').notNull(),
      speaker: k.text('speaker').notNull(),
      begunAt: k.instant('begun_at'),
      endedAt: k.instant('ended_at'),
      /** What was said, as the secretary writes it down. */
      record: k.text('record').notNull().default(''),
      version: k.integer('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('agenda_items_position').on(t.hearingId, t.position)],
  );

  /** Who wants to come, with how many, and what they need. Seen by officers only. */
  const registrations = k.table(
    'registrations',
    {
      id: k.text('id').primaryKey(),
      hearingId: ofHearing(),
      personId: k.text('person_id').references(() => people.id, { onDelete: 'cascade' }),
      name: k.text('name').notNull(),
      phone: k.text('phone'),
      seats: k.integer('seats').notNull(),
      lang: k.text('lang').notNull(),
      needs: k.text('needs').notNull().default(''),
      village: k.text('village').notNull().default(''),
      enteredBy: k.text('entered_by').references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
      cancelledAt: k.instant('cancelled_at'),
    },
    (t) => [k.uniqueIndex('registrations_person').on(t.hearingId, t.personId)],
  );

  const attendances = k.table('attendances', {
    hearingId: k
      .text('hearing_id')
      .primaryKey()
      .references(() => hearings.id, { onDelete: 'cascade' }),
    total: k.integer('total').notNull(),
    women: k.integer('women'),
    youth: k.integer('youth'),
    online: k.integer('online'),
    villages: k.json<{ name: string; total: number }[]>('villages').notNull(),
    countedBy: k.text('counted_by').references(() => people.id),
    countedAt: k.instant('counted_at').notNull(),
  });

  /** The secretary's part of the next protocol; what happened is read from its own tables. */
  const protocolDrafts = k.table('protocol_drafts', {
    hearingId: k
      .text('hearing_id')
      .primaryKey()
      .references(() => hearings.id, { onDelete: 'cascade' }),
    content: k.json<unknown>('content').notNull(),
    version: k.integer('version').notNull().default(1),
    /** When it was shown for corrections, and until when they are taken. */
    openedAt: k.instant('opened_at'),
    correctionsUntil: k.text('corrections_until'),
    updatedAt: k.instant('updated_at').notNull(),
    updatedBy: k.text('updated_by').references(() => people.id),
  });

  const protocolCorrections = k.table(
    'protocol_corrections',
    {
      id: k.text('id').primaryKey(),
      hearingId: ofHearing(),
      personId: k.text('person_id').references(() => people.id, { onDelete: 'set null' }),
      body: k.text('body').notNull(),
      at: k.instant('at').notNull(),
      outcome: k.oneOf<'taken' | 'not_taken'>('outcome'),
      reply: k.text('reply'),
      decidedBy: k.text('decided_by').references(() => people.id),
      decidedAt: k.instant('decided_at'),
    },
    (t) => [k.index('protocol_corrections_hearing').on(t.hearingId, t.at)],
  );

  /** What was published, whole and unchangeable: the protocol, and later the answers. */
  const protocolVersions = k.table(
    'protocol_versions',
    {
      id: k.text('id').primaryKey(),
      hearingId: ofHearing(),
      document: k.oneOf<ProtocolDocument>('document').notNull(),
      ordinal: k.integer('ordinal').notNull(),
      content: k.json<unknown>('content').notNull(),
      /** SHA-256 of the canonical JSON of `content`. */
      hash: k.text('hash').notNull(),
      publishedAt: k.instant('published_at').notNull(),
      publishedBy: k.text('published_by').references(() => people.id),
      /** The signed paper, scanned. */
      scanFileId: k.text('scan_file_id').references(() => files.id),
      scannedAt: k.instant('scanned_at'),
    },
    (t) => [k.uniqueIndex('protocol_versions_ordinal').on(t.hearingId, t.document, t.ordinal)],
  );

  /** What the kenesh decided. */
  const keneshDecisions = k.table('kenesh_decisions', {
    hearingId: k
      .text('hearing_id')
      .primaryKey()
      .references(() => hearings.id, { onDelete: 'cascade' }),
    number: k.text('number').notNull(),
    /** ISO date. */
    decidedOn: k.text('decided_on').notNull(),
    votesFor: k.integer('votes_for').notNull(),
    votesAgainst: k.integer('votes_against').notNull(),
    votesAbstain: k.integer('votes_abstain').notNull(),
    text: k.text('text').notNull().default(''),
    url: k.text('url'),
    fileId: k.text('file_id').references(() => files.id),
    /** Of a tariff hearing: the approved version that the decision made; null where none was approved. */
    approvedVersionId: k.text('approved_version_id').references(() => tariffVersions.id),
    recordedBy: k.text('recorded_by').references(() => people.id),
    recordedAt: k.instant('recorded_at').notNull(),
  });

  return {
    agendaItems,
    registrations,
    attendances,
    protocolDrafts,
    protocolCorrections,
    protocolVersions,
    keneshDecisions,
  };
}
