import type { Kit } from './kit';

export type ActorKind = 'person' | 'system' | 'visitor';

/** Who did what to which thing, and when. Entries are only ever added. */
export function auditTables(k: Kit) {
  const auditEntries = k.table(
    'audit_entries',
    {
      id: k.text('id').primaryKey(),
      at: k.instant('at').notNull(),
      actorKind: k.oneOf<ActorKind>('actor_kind').notNull(),
      actorId: k.text('actor_id'),
      organisationId: k.text('organisation_id'),
      act: k.text('act').notNull(),
      subjectKind: k.text('subject_kind').notNull(),
      subjectId: k.text('subject_id').notNull(),
      details: k.json<Record<string, unknown>>('details'),
    },
    (t) => [
      k.index('audit_subject').on(t.subjectKind, t.subjectId),
      k.index('audit_actor').on(t.actorId),
      k.index('audit_at').on(t.at),
    ],
  );

  return { auditEntries };
}
