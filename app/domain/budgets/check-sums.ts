import {
  BUDGET_SIDES,
  type BudgetFigures,
  type BudgetSide,
  FIGURES,
  type Figure,
  type Mismatch,
  type NewBudgetLine,
  type StatedTotal,
} from './budget';

type Coded = Pick<NewBudgetLine, 'side' | 'economicCode' | 'functionalCode'> & BudgetFigures;

/** What the rows add up to; null where none of them gives a figure. Whole tyiyn, so nothing is rounded. */
export function sumOf(rows: readonly BudgetFigures[], figure: Figure): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const value = row[figure];
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/**
 * Whether a line counts towards the total of a code: one of its two codes lies below it, or both where the code names
 * both ("709/21"). No code takes every line.
 */
export function isBelow(
  { economicCode, functionalCode }: Pick<Coded, 'economicCode' | 'functionalCode'>,
  code: string | null,
) {
  if (code === null) return true;
  const [one = '', economic] = code.split('/');
  if (economic !== undefined) return Boolean(functionalCode?.startsWith(one) && economicCode?.startsWith(economic));
  return Boolean(economicCode?.startsWith(one) || functionalCode?.startsWith(one));
}

/**
 * Compares each stated total with its lines, on every level of codes, and the sides with each other. Every pair of
 * figures that does not agree is named; nothing is put right.
 */
export function checkSums(lines: readonly Coded[], totals: readonly StatedTotal[]): Mismatch[] {
  const wrong = totals.flatMap((total) => {
    const below = lines.filter((line) => line.side === total.side && isBelow(line, total.code));
    return FIGURES.flatMap((figure): Mismatch[] => {
      const [stated, counted] = [total[figure], sumOf(below, figure)];
      if (stated === null || stated === counted) return [];
      const { side, code, titles } = total;
      return [{ kind: 'total', side, code, titles, figure, stated, counted }];
    });
  });
  return [...wrong, ...FIGURES.flatMap((figure) => checkBalance(lines, figure))];
}

/** Spending is what comes in, with the financing of a deficit (a surplus is a negative one). */
function checkBalance(lines: readonly Coded[], figure: Figure): Mismatch[] {
  const sum = (side: BudgetSide) =>
    sumOf(
      lines.filter((line) => line.side === side),
      figure,
    );
  const [revenue, stated, financing] = [sum('revenue'), sum('expenditure'), sum('financing')];
  if (revenue === null || stated === null) return [];
  const counted = revenue + (financing ?? 0);
  if (counted === stated) return [];
  return [{ kind: 'balance', side: 'expenditure', code: null, titles: {}, figure, stated, counted }];
}

/**
 * The sides of which a file has nothing. Without financing a budget is whole where it has both others; the financing
 * of half a budget is not known either.
 */
export function unpublishedSides(lines: readonly Pick<Coded, 'side'>[]): BudgetSide[] {
  const isEmpty = (side: BudgetSide) => lines.every((line) => line.side !== side);
  const isPart = isEmpty('revenue') || isEmpty('expenditure');
  return BUDGET_SIDES.filter((side) => isEmpty(side) && (side !== 'financing' || isPart));
}
