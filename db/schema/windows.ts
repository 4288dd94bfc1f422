import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';

/** What funders look for, and the ideas that they were told of. */
export function windowsTables(k: Kit, { people, organisations }: AccountsTables, { ideas }: IdeasTables) {
  /** What a funder looks for. A public one stands on the funder's page; a private one is the funder's alone. */
  const fundingWindows = k.table(
    'funding_windows',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
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

  return { fundingWindows, windowAlerts };
}
