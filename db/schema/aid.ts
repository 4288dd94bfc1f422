import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

type Amounts = { currency: string; budget: number; committed: number; disbursed: number }[];
type Rejected = { identifier: string | null; line: number | null; reason: string }[];

/** What the world is told of funded ideas (IATI), and what funders tell of their other projects. */
export function aidTables(
  k: Kit,
  { places }: PlacesTables,
  { people, organisations }: AccountsTables,
  { ideas }: IdeasTables,
) {
  /** The name of a funded idea in a funder's IATI file: given once, never changed. */
  const iatiIdentifiers = k.table(
    'iati_identifiers',
    {
      identifier: k.text('identifier').primaryKey(),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      givenAt: k.instant('given_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('iati_identifiers_once').on(t.organisationId, t.ideaId),
      k.index('iati_identifiers_idea').on(t.ideaId),
    ],
  );

  /** A file that projects were read from, and those that could not be taken. */
  const portfolioImports = k.table(
    'portfolio_imports',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      fileName: k.text('file_name').notNull(),
      sha256: k.text('sha256').notNull(),
      accepted: k.integer('accepted').notNull(),
      rejected: k.json<Rejected>('rejected').notNull(),
      importedBy: k.text('imported_by').references(() => people.id, { onDelete: 'set null' }),
      importedAt: k.instant('imported_at').notNull(),
    },
    (t) => [k.index('portfolio_imports_org').on(t.organisationId, t.importedAt)],
  );

  /** A funder's own project from its IATI file, for the view of who funds what, where. */
  const portfolioActivities = k.table(
    'portfolio_activities',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      identifier: k.text('identifier').notNull(),
      titles: k.json<Record<string, string>>('titles').notNull(),
      /** IATI activity status: 1 pipeline to 6 suspended. */
      status: k.integer('status').notNull(),
      startsOn: k.text('starts_on'),
      endsOn: k.text('ends_on'),
      /** DAC purpose codes with their share in percent as text. */
      sectors: k.json<{ code: string; percent: string }[]>('sectors').notNull(),
      placeId: k.text('place_id').references(() => places.id),
      currency: k.text('currency').notNull(),
      /** Hundredths of `currency`. */
      budget: k.money('budget').notNull(),
      committed: k.money('committed').notNull(),
      disbursed: k.money('disbursed').notNull(),
      /** What it has in other currencies besides: a file gives no rates, so amounts of two are never added. */
      otherAmounts: k.json<Amounts>('other_amounts').notNull().default([]),
      importId: k
        .text('import_id')
        .notNull()
        .references(() => portfolioImports.id, { onDelete: 'cascade' }),
    },
    (t) => [
      k.uniqueIndex('portfolio_activities_once').on(t.organisationId, t.identifier),
      k.index('portfolio_activities_import').on(t.importId),
    ],
  );

  return { iatiIdentifiers, portfolioImports, portfolioActivities };
}
