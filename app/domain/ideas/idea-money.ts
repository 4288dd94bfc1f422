import type { BudgetLine, BudgetSource } from './idea-content';

/** Sums of a budget in tyiyn: design/decisions.md, "Money of an idea". */
export interface IdeaMoney {
  total: number;
  /** Own cash and own contribution in kind. */
  own: number;
  /** Secured elsewhere: the local budget and partners. */
  elsewhere: number;
  requested: number;
}

/**
 * Quantity × unit price in tyiyn, exact, rounded half up once. The quantity is a decimal text with at most three
 * places; it was checked where it entered.
 */
export function lineAmount(line: Pick<BudgetLine, 'quantity' | 'unitPrice'>): number {
  const [whole = '0', fraction = ''] = line.quantity.split('.');
  const thousandths = BigInt(whole + fraction.padEnd(3, '0').slice(0, 3));
  return Number((thousandths * BigInt(line.unitPrice) + 500n) / 1000n);
}

/** Sums the lines by where the money comes from. */
export function sumBudget(lines: readonly BudgetLine[]): IdeaMoney {
  const from = (...sources: BudgetSource[]) =>
    lines.filter((line) => sources.includes(line.source)).reduce((sum, line) => sum + lineAmount(line), 0);
  const own = from('own_cash', 'own_in_kind');
  const elsewhere = from('local_budget', 'partner');
  const requested = from('requested');
  return { total: own + elsewhere + requested, own, elsewhere, requested };
}

/** `part` of `whole` in per cent with one decimal, rounded half up; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
}

/** Own contribution in per cent of the whole cost, both in tyiyn and not rounded; null where there is no cost. */
export function ownShareOf(own: number, total: number): number | null {
  // The product is exact up to 900 billion som: a tenth is 10, not 9.999.
  return total > 0 ? (own * 100) / total : null;
}
