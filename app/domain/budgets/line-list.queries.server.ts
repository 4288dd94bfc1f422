import { type Lang, pickText } from '~/i18n/languages';
import { BUDGET_SIDES, type BudgetLine, type BudgetSide } from './budget';
import type { BudgetData } from './budget-overview.queries.server';
import { linesBelow, partsBelow } from './budget-parts';
import { sumOf } from './check-sums';
import type { CodeKind } from './classification';
import type { LineFilter } from './line-filter';
import { searchLines } from './line-search.server';
import { codeName } from './part-views';

export const LINES_AT_ONCE = 60;

/** One line as the list shows it. */
export interface LineRow {
  id: string;
  position: number;
  side: BudgetSide;
  title: string;
  lang: Lang;
  programme: string | null;
  functionalCode: string | null;
  economicCode: string | null;
  plan: number | null;
  actual: number | null;
  note: string | null;
}

export interface LineList {
  rows: LineRow[];
  total: number;
  /** From 1 on. */
  page: number;
  pages: number;
  /** What all lines found add up to. */
  plan: number | null;
  actual: number | null;
  hasActual: boolean;
  sides: BudgetSide[];
  /** The outermost codes that expenditure has, for a choice; the opened one too. */
  functions: { code: string; label: string }[];
  /** The name of the economic code that the list is narrowed to. */
  economic: string | null;
}

function rowOf(line: BudgetLine, lang: Lang): LineRow {
  const { text, lang: titleLang } = pickText(line.titles, lang);
  const { id, position, side, programme, functionalCode, economicCode, plan, actual, note } = line;
  return {
    ...{ id, position, side, programme, functionalCode, economicCode, plan, actual, note },
    title: text,
    lang: titleLang,
  };
}

/** The lines that a filter finds, in the order of the file. */
export function foundLines({ lines, codes }: BudgetData, { q, side, f, e }: LineFilter): BudgetLine[] {
  let left = side ? lines.filter((line) => line.side === side) : lines;
  const narrow = (kind: CodeKind, code: string | null) => {
    if (code !== null) left = linesBelow(left, kind, code, codes);
  };
  narrow('functional', f);
  narrow('economic', e);
  return q ? searchLines(left, q, codes) : left;
}

function functionChoices({ lines, codes }: BudgetData, opened: string | null, lang: Lang) {
  const spending = lines.filter(({ side }) => side === 'expenditure');
  const parts = partsBelow(spending, null, { kind: 'functional', codes, figure: 'plan' });
  const outermost = parts.flatMap(({ code }) => code ?? []).sort();
  const all = opened && !outermost.includes(opened) ? [...outermost, opened] : outermost;
  return all.map((code) => ({ code, label: codeName(codes, 'functional', code, lang).text }));
}

/** A page of the lines that a filter finds, in the order of the file, or the page on which one line stands. */
export function lineList(data: BudgetData, filter: LineFilter, lang: Lang): LineList {
  const { lines, codes } = data;
  const all = foundLines(data, filter);
  const at = filter.line === null ? -1 : all.findIndex(({ position }) => position === filter.line);
  const pages = Math.max(1, Math.ceil(all.length / LINES_AT_ONCE));
  const page = at >= 0 ? Math.floor(at / LINES_AT_ONCE) + 1 : Math.min(filter.page, pages);
  const shown = all.slice((page - 1) * LINES_AT_ONCE, page * LINES_AT_ONCE);
  return {
    rows: shown.map((line) => rowOf(line, lang)),
    total: all.length,
    ...{ page, pages },
    plan: sumOf(all, 'plan'),
    actual: sumOf(all, 'actual'),
    hasActual: lines.some(({ actual }) => actual !== null),
    sides: BUDGET_SIDES.filter((side) => lines.some((line) => line.side === side)),
    functions: functionChoices(data, filter.f, lang),
    economic: filter.e && codeName(codes, 'economic', filter.e, lang).text,
  };
}
