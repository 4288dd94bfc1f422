import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { BUDGET_SIDES, type Budget, type BudgetLine, type BudgetLink, type BudgetSide, type Figure } from './budget';
import { type ComparedLine, compareLines, fateOf, type LineFate } from './budget-comparison';
import { partsBelow, shownFigure } from './budget-parts';
import type { BudgetHead } from './budget-view';
import { budgetCodes, budgetLines } from './budgets.queries.server';
import { sumOf } from './check-sums';
import type { Classification } from './classification';
import { codeName } from './part-views';

export const ROWS_AT_ONCE = 40;

export const FATES = ['changed', 'added', 'removed', 'same'] as const satisfies readonly LineFate[];

/** One line of the comparison as the page and the file show it. */
export interface ComparedRow {
  key: string;
  side: BudgetSide;
  title: string;
  lang: Lang;
  functionalCode: string | null;
  economicCode: string | null;
  programme: string | null;
  fate: LineFate;
  /** Places in the two versions. */
  positionBefore: number | null;
  positionNow: number | null;
  before: number | null;
  now: number | null;
  change: number | null;
}

/** What the whole of a purpose was and is. */
export interface ComparedFunction {
  code: string;
  label: string;
  lang: Lang;
  before: number | null;
  now: number | null;
  change: number;
}

interface Version {
  lines: BudgetLine[];
  figure: Figure;
}

function comparedFunctions(before: Version, now: Version, codes: Classification, lang: Lang): ComparedFunction[] {
  const amounts = ({ lines, figure }: Version) => {
    const spending = lines.filter(({ side }) => side === 'expenditure');
    const parts = partsBelow(spending, null, { kind: 'functional', codes, figure });
    return new Map(parts.flatMap((part) => (part.code === null ? [] : [[part.code, part[figure]] as const])));
  };
  const [was, is] = [amounts(before), amounts(now)];
  if (was.size === 0 || is.size === 0) return [];
  const all = [...new Set([...is.keys(), ...was.keys()])].map((code): ComparedFunction => {
    const { text, lang: nameLang } = codeName(codes, 'functional', code, lang);
    const [earlier, later] = [was.get(code) ?? null, is.get(code) ?? null];
    return { code, label: text, lang: nameLang, before: earlier, now: later, change: (later ?? 0) - (earlier ?? 0) };
  });
  return all.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.code < b.code ? -1 : 1));
}

export interface BudgetComparison {
  /** What the open version is compared with, and which figure is taken of each. */
  other: BudgetLink & { figure: Figure };
  figure: Figure;
  sides: { side: BudgetSide; before: number | null; now: number | null }[];
  /** Expenditure by what it is for, the biggest changes first; empty where one of the two has none. */
  functions: ComparedFunction[];
  rows: ComparedRow[];
}

function rowOf(compared: ComparedLine, figures: { before: Figure; now: Figure }, lang: Lang): ComparedRow {
  const { key, before, now, change } = compared;
  const line = (now ?? before) as BudgetLine;
  const { text, lang: titleLang } = pickText(line.titles, lang);
  const { side, functionalCode, economicCode, programme } = line;
  return {
    ...{ key, side, functionalCode, economicCode, programme, change },
    title: text,
    lang: titleLang,
    fate: fateOf(compared),
    positionBefore: before?.position ?? null,
    positionNow: now?.position ?? null,
    before: before?.[figures.before] ?? null,
    now: now?.[figures.now] ?? null,
  };
}

/**
 * A version beside another published one of the same place, line by line, the biggest changes first. Throws not_found
 * where the place has no such version.
 */
export async function budgetComparison(
  budget: Budget,
  { others }: Pick<BudgetHead, 'others'>,
  otherNumber: number,
  lang: Lang,
): Promise<BudgetComparison> {
  const other = others.find(({ number }) => number === otherNumber);
  if (!other) throw new AppError('not_found');
  const [linesBefore, linesNow] = [await budgetLines(other.id), await budgetLines(budget.id)];
  const before = { lines: linesBefore, figure: shownFigure(other.stage, linesBefore) };
  const now = { lines: linesNow, figure: shownFigure(budget.stage, linesNow) };
  const sumOfSide = ({ lines, figure }: Version, side: BudgetSide) =>
    sumOf(
      lines.filter((line) => line.side === side),
      figure,
    );
  const sides = BUDGET_SIDES.filter((name) => [...linesBefore, ...linesNow].some(({ side }) => side === name));
  return {
    other: { ...other, figure: before.figure },
    figure: now.figure,
    sides: sides.map((side) => ({ side, before: sumOfSide(before, side), now: sumOfSide(now, side) })),
    functions: comparedFunctions(before, now, await budgetCodes(), lang),
    rows: compareLines(before, now).map((row) => rowOf(row, { before: before.figure, now: now.figure }, lang)),
  };
}
