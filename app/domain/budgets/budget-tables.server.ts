import { stringify } from 'csv-stringify/sync';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { canonicalJson } from '~/platform/canonical.server';
import { env } from '~/platform/env.server';
import { db } from '~db/index.server';
import type { Budget } from './budget';
import { storedContent } from './budget-content.server';
import { budgetData, budgetOverview } from './budget-overview.queries.server';
import type { BudgetHead, PartsView } from './budget-view';
import { versionLabel } from './budget-words';
import { budgetComparison } from './comparison.queries.server';
import type { LineFilter } from './line-filter';
import { foundLines } from './line-list.queries.server';

type Cell = string | number | null;

/** The drawings of a version as tables, by the name in their address. */
export const BUDGET_TABLES = ['functions', 'revenue', 'kinds'] as const;
export type BudgetTable = (typeof BUDGET_TABLES)[number];

/** Som as a number that spreadsheets of every language read; an empty cell where no figure was given. */
const som = (tyiyn: number | null | undefined): number | null =>
  tyiyn === null || tyiyn === undefined ? null : tyiyn / 100;

/** What a spreadsheet would run as a formula is kept as text; numbers stay numbers. */
function csv(header: string[], rows: Cell[][]): string {
  return stringify([header, ...rows], { bom: true, escape_formulas: true });
}

/** The lines of a version that a filter finds as CSV, in som, each with its address. */
export async function linesCsv(budget: Budget, head: BudgetHead, filter: LineFilter, lang: Lang): Promise<string> {
  const { t } = i18nFor(lang);
  const lines = foundLines(await budgetData(budget, head), filter);
  const header = ['side', 'function', 'economic', 'programme', 'title', 'plan', 'actual', 'note', 'address'] as const;
  return csv(
    ['№', ...header.map((name) => t(`budgets.table_${name}`))],
    lines.map((line) => [
      line.position,
      t(`budgets.side_${line.side}`),
      line.functionalCode,
      line.economicCode,
      line.programme,
      pickText(line.titles, lang).text,
      som(line.plan),
      som(line.actual),
      line.note,
      `${env().ORIGIN}${paths.budgetLine(lang, budget.number, line.position)}`,
    ]),
  );
}

function partsTable(view: PartsView | null, head: BudgetHead, before: BudgetHead['earlier'], lang: Lang): string {
  const words = i18nFor(lang);
  const { t } = words;
  const version = before ? [t('budgets.table_version', { version: versionLabel(words, before) })] : [];
  const header = ['code', 'title', 'plan', 'actual', 'share', 'address'] as const;
  return csv(
    [...header.map((name) => t(`budgets.table_${name}`)), ...version],
    (view?.parts ?? []).map((part) => [
      part.code,
      part.label,
      som(part.plan),
      som(part.actual),
      part.share,
      `${env().ORIGIN}${partAddress(lang, head.number, view, part)}`,
      ...(before ? [som(part.before)] : []),
    ]),
  );
}

function partAddress(lang: Lang, number: number, view: PartsView | null, part: PartsView['parts'][number]): string {
  if (part.code !== null)
    return paths.budget(lang, number, view?.kind === 'functional' ? { f: part.code } : { e: part.code });
  return paths.budgetLine(lang, number, part.position ?? 1);
}

/** What a drawing shows as CSV for a spreadsheet, in som, with the address of each row. */
export async function budgetCsv(budget: Budget, head: BudgetHead, table: BudgetTable, lang: Lang): Promise<string> {
  const data = await budgetData(budget, head);
  const { revenue, expenditure, kinds } = budgetOverview(budget, data, lang);
  const view = { revenue, functions: expenditure, kinds }[table];
  return partsTable(view, head, data.beforeVersion, lang);
}

/** Two versions line by line as CSV, the biggest changes first. Throws not_found. */
export async function comparisonCsv(budget: Budget, head: BudgetHead, other: number, lang: Lang): Promise<string> {
  const words = i18nFor(lang);
  const { t } = words;
  const comparison = await budgetComparison(budget, head, other, lang);
  const header = ['side', 'function', 'economic', 'programme', 'title'] as const;
  const versions = [comparison.other, head].map((version) =>
    t('budgets.table_version', { version: versionLabel(words, version) }),
  );
  return csv(
    [
      ...header.map((name) => t(`budgets.table_${name}`)),
      ...versions,
      t('budgets.table_change'),
      t('budgets.table_fate'),
    ],
    comparison.rows.map((row) => [
      t(`budgets.side_${row.side}`),
      row.functionalCode,
      row.economicCode,
      row.programme,
      row.title,
      som(row.before),
      som(row.now),
      som(row.change),
      t(`budgets.fate_${row.fate}`),
    ]),
  );
}

/** The whole of a version in the form of which its hash is taken, byte for byte. */
export async function contentFile(budget: Budget): Promise<string> {
  return canonicalJson(await storedContent(db(), budget));
}
