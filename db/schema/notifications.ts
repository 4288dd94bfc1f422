import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

/** Who follows what, and what each person was told. */
export function notificationsTables(k: Kit, { subjects }: PlacesTables, { people }: AccountsTables) {
  const follows = k.table(
    'follows',
    {
      subjectId: k
        .text('subject_id')
        .notNull()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.subjectId, t.personId] }), k.index('follows_person').on(t.personId)],
  );

  const notices = k.table(
    'notices',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      kind: k.text('kind').notNull(),
      subjectId: k.text('subject_id').references(() => subjects.id, { onDelete: 'cascade' }),
      data: k.json<Record<string, string | number>>('data').notNull(),
      createdAt: k.instant('created_at').notNull(),
      readAt: k.instant('read_at'),
    },
    (t) => [k.index('notices_person').on(t.personId, t.createdAt)],
  );

  return { follows, notices };
}
