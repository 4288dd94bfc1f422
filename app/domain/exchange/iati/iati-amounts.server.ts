import Fraction from 'fraction.js';
import { PORTFOLIO_LIMITS, type ProjectAmounts } from '~/domain/aid/portfolio/portfolio';
import { decimalOf, exact } from '~/domain/tariffs/exact';
import { attributeOf, childOf, childrenOf, type Element, textOf } from './iati-elements.server';
import { Rejected } from './rejected.server';

const AMOUNT = /^-?\d{1,15}(?:\.\d{1,10})?$/;
/** Hundredths of a currency that JavaScript adds up exactly, a thousand times over. */
const MOST = 9_000_000_000_000;
const NOTHING = new Fraction(0);

type Kind = 'budget' | 'committed' | 'disbursed';
const KINDS: Kind[] = ['budget', 'committed', 'disbursed'];
type Sums = Record<Kind, Fraction>;

/** The amount of an element's `value`, in its own currency or in that of the activity. */
function amountOf(element: Element, fallback: string): { amount: Fraction; currency: string } {
  const value = childOf(element, 'value');
  const text = textOf(value);
  if (!AMOUNT.test(text)) throw new Rejected('bad_amount');
  return { amount: exact(text), currency: currencyCode(attributeOf(value, 'currency') || fallback) };
}

function currencyCode(text: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw new Rejected('no_currency');
  return text;
}

const isRevised = (budget: Element) => attributeOf(budget, 'type') === '2';
const periodOf = (budget: Element) => attributeOf(childOf(budget, 'period-start'), 'iso-date');

/** Revised budgets replace the original ones of the same period; of several in one currency one counts. */
function validBudgets(activity: Element, fallback: string): Element[] {
  const budgets = childrenOf(activity, 'budget');
  const revised = new Set(budgets.filter(isRevised).map(periodOf));
  const valid = new Map<string, Element>();
  for (const budget of budgets) {
    const period = periodOf(budget);
    if (revised.has(period) && !isRevised(budget)) continue;
    const key = `${period} ${attributeOf(childOf(budget, 'value'), 'currency') || fallback}`;
    if (isRevised(budget) || !valid.has(key)) valid.set(key, budget);
  }
  return [...valid.values()];
}

const COMMITMENT = ['2'];
/** Disbursements, and what the organisation itself spent. */
const DISBURSED = ['3', '4'];

/** Hundredths of a currency, of which `share` (of one) counts; rounded half up once. */
function hundredthsOf(amount: Fraction, share: Fraction): number {
  const hundredths = Number(decimalOf(amount.mul(share).mul(100), 0));
  if (hundredths < 0 || hundredths > MOST) throw new Rejected('bad_amount');
  return hundredths;
}

/**
 * What an activity says of money, of which `share` (of one) is for Kyrgyzstan, by currency: that of the activity first.
 * A file gives no rates, and a rate of another day would be an invention: amounts of two currencies are never added.
 * Throws `Rejected`.
 */
export function amountsOf(activity: Element, share: Fraction): [ProjectAmounts, ...ProjectAmounts[]] {
  const fallback = attributeOf(activity, 'default-currency');
  const ofTypes = (types: string[]) =>
    childrenOf(activity, 'transaction').filter((one) =>
      types.includes(attributeOf(childOf(one, 'transaction-type'), 'code')),
    );
  const elements = {
    budget: validBudgets(activity, fallback),
    committed: ofTypes(COMMITMENT),
    disbursed: ofTypes(DISBURSED),
  };
  const sums = new Map<string, Sums>();
  for (const kind of KINDS) {
    for (const element of elements[kind]) {
      const { amount, currency } = amountOf(element, fallback);
      const sum = sums.get(currency) ?? { budget: NOTHING, committed: NOTHING, disbursed: NOTHING };
      sums.set(currency, { ...sum, [kind]: sum[kind].add(amount) });
    }
  }
  if (sums.size > PORTFOLIO_LIMITS.currencies) throw new Rejected('currencies');
  const amounts = [...sums].map(([currency, { budget, committed, disbursed }]) => ({
    currency,
    budget: hundredthsOf(budget, share),
    committed: hundredthsOf(committed, share),
    disbursed: hundredthsOf(disbursed, share),
  }));
  amounts.sort((a, b) => Number(b.currency === fallback) - Number(a.currency === fallback));
  const [first, ...others] = amounts;
  if (first) return [first, ...others];
  return [{ currency: currencyCode(fallback), budget: 0, committed: 0, disbursed: 0 }];
}
