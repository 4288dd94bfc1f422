import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

/** Support: one row for each person and subject; the primary key is the rule "one person, one vote". */
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

  return { supports };
}
