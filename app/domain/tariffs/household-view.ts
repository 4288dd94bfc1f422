import Fraction from 'fraction.js';
import { decimalOf, exact, tyiynOf } from './exact';
import { type Bill, billFor, type Factor, type Household } from './household';
import type { ChargeUnit, Decimal, Service } from './tariff';
import type { TariffContent } from './tariff-content';
import { exactPriceChange, type StepView } from './tariff-view';

/** A bill as the page shows it, or why there is none. */
export type BillView =
  | {
      ok: true;
      month: number;
      year: number;
      unit: ChargeUnit;
      volume: number | null;
      byNorm: boolean;
      factors: FactorView[];
      /** Per cent of the income, one decimal; null where no income is known. */
      share: number | null;
    }
  | { ok: false; why: 'no_price' | 'no_norm' | 'no_volume' };

export interface FactorView {
  sign: Factor['sign'];
  what: Factor['what'];
  value: number;
}

export interface HouseholdView {
  now: BillView;
  before: BillView | null;
  difference: { month: number; year: number } | null;
  /** What the difference of a month goes to, in tyiyn; empty where the calculations do not say. */
  buys: StepView[];
}

function billView(bill: Bill, income: Decimal | null): BillView {
  if (!bill.ok) return bill;
  const { month, year, exactMonth, charge, volume, byNorm, factors } = bill;
  return {
    ok: true,
    month: tyiynOf(exact(month)),
    year: tyiynOf(exact(year)),
    unit: charge.unit,
    volume: volume === null ? null : Number(volume),
    byNorm,
    factors: factors.map(({ sign, what, value }) => ({ sign, what, value: Number(value) })),
    share: income === null ? null : Number(decimalOf(exactMonth.div(exact(income)).mul(100), 1)),
  };
}

/** What the difference of a month's bill pays for, by the items of both calculations; the largest first. */
function whatItBuys(before: TariffContent, now: TariffContent, bill: Bill): StepView[] {
  if (!bill.ok || bill.volume === null || bill.charge.group !== 'population') return [];
  const volume = bill.exactMonth.div(exact(bill.charge.amount));
  return (exactPriceChange(before, now)?.steps ?? [])
    .map(({ id, name, delta }) => ({ id, name, tyiyn: tyiynOf(delta.mul(volume)) }))
    .filter(({ tyiyn }) => tyiyn !== 0)
    .sort((a, b) => Math.abs(b.tyiyn) - Math.abs(a.tyiyn));
}

/** What a household pays by a version, and by the one it is compared with. Each figure is rounded once. */
export function householdView(
  service: Service,
  household: Household,
  income: Decimal | null,
  { now, before }: { now: TariffContent; before: TariffContent | null },
): HouseholdView {
  const bill = billFor(service, now, household);
  const old = before && billFor(service, before, household);
  const change = bill.ok && old?.ok ? bill.exactMonth.sub(old.exactMonth) : null;
  return {
    now: billView(bill, income),
    before: old && billView(old, income),
    difference: change && { month: tyiynOf(change), year: tyiynOf(change.mul(new Fraction(12))) },
    buys: before && change && !change.equals(0) ? whatItBuys(before, now, bill) : [],
  };
}
