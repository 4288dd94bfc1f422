import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type StanceChoice = 'for' | 'against' | 'abstain';

/** Support and stances: one row for each person and subject; the primary key is the rule "one person, one vote". */
export function votingTables(k: Kit, { subjects }: PlacesTables, { people }: AccountsTables) {
  const supports = k.table(
    'supports',
    {
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      /** Verification level of the person at the moment of support. */
      level: k.integer('level').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.subjectId, t.personId] }),
      k.index('supports_person').on(t.personId, t.createdAt),
    ],
  );

  /** Where a person stands on a proposal or a question; changeable until closing. */
  const stances = k.table(
    'stances',
    {
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      choice: k.oneOf<StanceChoice>('choice').notNull(),
      /** Verification level of the person at the moment of the last change. */
      level: k.integer('level').notNull(),
      /** A code that only this person is shown: whoever holds it finds what was stored. */
      receipt: k.text('receipt').notNull().unique(),
      createdAt: k.instant('created_at').notNull(),
      changedAt: k.instant('changed_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.subjectId, t.personId] }),
      k.index('stances_count').on(t.subjectId, t.choice, t.level),
      k.index('stances_person').on(t.personId, t.createdAt),
    ],
  );

  return { supports, stances };
}
