import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { kept } from '~/platform/kept.server';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { BudgetCode, BudgetLine, BudgetLineLink, BudgetLink, BudgetStage } from './budget';

/** What was done with the money stands before what was meant, the newest before the oldest. */
const STAGE_ORDER: readonly BudgetStage[] = ['executed', 'amended', 'approved', 'draft'];

/** The published versions of a place: the newest year first, in it the executed one first. */
export async function budgetsOfPlace(placeId: string): Promise<BudgetLink[]> {
  const { budgets } = tables;
  const rows = await db()
    .select({
      id: budgets.id,
      number: budgets.number,
      year: budgets.year,
      stage: budgets.stage,
      ordinal: budgets.ordinal,
      isDemo: budgets.isDemo,
      publishedAt: budgets.publishedAt,
    })
    .from(budgets)
    .where(and(eq(budgets.placeId, placeId), isNotNull(budgets.publishedAt)))
    .orderBy(desc(budgets.year), desc(budgets.ordinal));
  const rank = ({ stage }: BudgetLink) => STAGE_ORDER.indexOf(stage);
  return rows.sort((a, b) => b.year - a.year || rank(a) - rank(b) || b.ordinal - a.ordinal);
}

/** The ids of the places that have published a budget. */
export async function placesWithBudgets(): Promise<string[]> {
  const { budgets } = tables;
  const rows = await db()
    .selectDistinct({ placeId: budgets.placeId })
    .from(budgets)
    .where(isNotNull(budgets.publishedAt));
  return rows.map(({ placeId }) => placeId);
}

/** The published versions of a place as options of a form: `value` is the id. */
export async function budgetOptions(placeId: string, lang: Lang): Promise<{ value: string; label: string }[]> {
  const { t } = i18nFor(lang);
  const versions = await budgetsOfPlace(placeId);
  return versions.map(({ id, year, stage, ordinal }) => ({
    value: id,
    label: t('budgets.version_option', { year: String(year), stage: t(`budgets.stage_${stage}`), ordinal }),
  }));
}

const linesOf = prepared((reader: Reader) =>
  reader
    .select({
      id: tables.budgetLines.id,
      position: tables.budgetLines.position,
      side: tables.budgetLines.side,
      economicCode: tables.budgetLines.economicCode,
      functionalCode: tables.budgetLines.functionalCode,
      programme: tables.budgetLines.programme,
      titles: tables.budgetLines.titles,
      plan: tables.budgetLines.plan,
      actual: tables.budgetLines.actual,
      note: tables.budgetLines.note,
    })
    .from(tables.budgetLines)
    .where(eq(tables.budgetLines.budgetId, placeholder('budgetId')))
    .orderBy(asc(tables.budgetLines.position)),
);

/** The lines of a version in the order of its file. */
export function budgetLines(budgetId: string): Promise<BudgetLine[]> {
  return linesOf(db(), { budgetId });
}

/** Lines as remarks and answers name them, by id. Lines of versions that are not published are left out. */
export async function lineLinks(ids: readonly string[], lang: Lang): Promise<Map<string, BudgetLineLink>> {
  if (ids.length === 0) return new Map();
  const { budgetLines: lines, budgets } = tables;
  const rows = await db()
    .select({
      id: lines.id,
      position: lines.position,
      titles: lines.titles,
      plan: lines.plan,
      budgetNumber: budgets.number,
    })
    .from(lines)
    .innerJoin(budgets, eq(budgets.id, lines.budgetId))
    .where(and(inArray(lines.id, [...new Set(ids)]), isNotNull(budgets.publishedAt)));
  return new Map(
    rows.map(({ id, titles, ...line }) => {
      const { text, lang: titleLang } = pickText(titles, lang);
      return [id, { id, title: text, lang: titleLang, ...line }];
    }),
  );
}

const CODES_FRESH_MS = 60_000;

const codes = kept('budget-codes', CODES_FRESH_MS, async () => {
  const rows: BudgetCode[] = await db().select().from(tables.budgetCodes).orderBy(asc(tables.budgetCodes.code));
  return new Map(rows.map((row) => [`${row.kind}:${row.code}`, row]));
});

/** The classification, kept in memory: by `economic:11` or `functional:709`. */
export function budgetCodes(): Promise<ReadonlyMap<string, BudgetCode>> {
  return codes();
}
