import type { AccountsTables } from './accounts';
import type { FilesTables } from './files';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type BudgetStage = 'draft' | 'approved' | 'amended' | 'executed';
export type BudgetSide = 'revenue' | 'expenditure' | 'financing';
export type ClassifierKind = 'economic' | 'functional';

type LocalText = { ky?: string; ru?: string; en?: string };

/** Local budgets as data: the classifier, versions by place and year, their lines, and what their files declared. */
export function budgetsTables(k: Kit, { places }: PlacesTables, { people }: AccountsTables, { files }: FilesTables) {
  /** Codes of the budget classification with plain names. Data, so that a new order of the ministry needs no code. */
  const budgetCodes = k.table(
    'budget_codes',
    {
      kind: k.oneOf<ClassifierKind>('kind').notNull(),
      code: k.text('code').notNull(),
      parentCode: k.text('parent_code'),
      names: k.json<LocalText>('names').notNull(),
      /** What it means for a resident, in plain words. */
      explanations: k.json<LocalText>('explanations').notNull(),
      source: k.text('source').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.kind, t.code] })],
  );

  /** One version of the budget of a place and a year. Published ones never change: a correction is a new version. */
  const budgets = k.table(
    'budgets',
    {
      id: k.text('id').primaryKey(),
      /** The public number: /ky/budgets/7. */
      number: k.integer('number').notNull().unique(),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
      year: k.integer('year').notNull(),
      stage: k.oneOf<BudgetStage>('stage').notNull(),
      /** Counts the versions of a place, year and stage: the second amendment is 2. */
      ordinal: k.integer('ordinal').notNull(),
      currency: k.text('currency').notNull().default('KGS'),
      resolutionNumber: k.text('resolution_number'),
      /** ISO date. */
      resolutionDate: k.text('resolution_date'),
      population: k.integer('population'),
      populationSource: k.text('population_source'),
      /** Sides that the municipality has not published: shown as such, never as nought. */
      unpublishedSides: k.json<BudgetSide[]>('unpublished_sides').notNull(),
      source: k.text('source').notNull(),
      sourceUrl: k.text('source_url'),
      note: k.text('note'),
      /** Sums that did not agree when it was published, with both figures: see app/domain/budgets. */
      mismatches: k.json<unknown>('mismatches').notNull(),
      fileId: k.text('file_id').references(() => files.id),
      isDemo: k.boolean('is_demo').notNull().default(false),
      importedBy: k.text('imported_by').references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
      /** Null while it is being checked: only officers see it. */
      publishedAt: k.instant('published_at'),
      /** SHA-256 of the canonical form of its lines, when published. */
      contentHash: k.text('content_hash'),
    },
    (t) => [
      k.uniqueIndex('budgets_version').on(t.placeId, t.year, t.stage, t.ordinal),
      k.index('budgets_published').on(t.publishedAt),
    ],
  );

  const budgetLines = k.table(
    'budget_lines',
    {
      id: k.text('id').primaryKey(),
      budgetId: k
        .text('budget_id')
        .notNull()
        .references(() => budgets.id, { onDelete: 'cascade' }),
      position: k.integer('position').notNull(),
      side: k.oneOf<BudgetSide>('side').notNull(),
      economicCode: k.text('economic_code'),
      functionalCode: k.text('functional_code'),
      programme: k.text('programme'),
      titles: k.json<LocalText>('titles').notNull(),
      /** Tyiyn. Null where the file has no figure: that is not nought. */
      plan: k.money('plan'),
      actual: k.money('actual'),
      note: k.text('note'),
    },
    (t) => [k.uniqueIndex('budget_lines_position').on(t.budgetId, t.position)],
  );

  /** Totals as the file states them, kept beside what its lines add up to. */
  const budgetTotals = k.table(
    'budget_totals',
    {
      id: k.text('id').primaryKey(),
      budgetId: k
        .text('budget_id')
        .notNull()
        .references(() => budgets.id, { onDelete: 'cascade' }),
      position: k.integer('position').notNull(),
      side: k.oneOf<BudgetSide>('side').notNull(),
      /** The code whose lines it sums; null for the whole side. */
      code: k.text('code'),
      titles: k.json<LocalText>('titles').notNull(),
      plan: k.money('plan'),
      actual: k.money('actual'),
    },
    (t) => [k.index('budget_totals_budget').on(t.budgetId, t.position)],
  );

  /** An uploaded file between upload and version: its cells as they are, and how its columns are read. */
  const budgetImports = k.table(
    'budget_imports',
    {
      id: k.text('id').primaryKey(),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
      uploadedBy: k
        .text('uploaded_by')
        .notNull()
        .references(() => people.id),
      fileName: k.text('file_name').notNull(),
      cells: k.json<string[][]>('cells').notNull(),
      columns: k.json<unknown>('columns').notNull(),
      version: k.integer('version').notNull().default(1),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('budget_imports_created').on(t.createdAt)],
  );

  /** How a municipality's files are read: remembered from its last import. */
  const budgetColumnMappings = k.table('budget_column_mappings', {
    placeId: k
      .text('place_id')
      .primaryKey()
      .references(() => places.id),
    columns: k.json<unknown>('columns').notNull(),
    updatedAt: k.instant('updated_at').notNull(),
    updatedBy: k.text('updated_by').references(() => people.id),
  });

  return { budgetCodes, budgets, budgetLines, budgetTotals, budgetImports, budgetColumnMappings };
}

export type BudgetsTables = ReturnType<typeof budgetsTables>;
