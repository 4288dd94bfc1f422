import Fraction from 'fraction.js';
import { decimalOf, exact } from '~/domain/tariffs/exact';
import { attributeOf, childOf, childrenOf, type Element, textOf } from './iati-elements.server';
import { Rejected } from './rejected.server';

const AMOUNT = /^-?\d{1,15}(?:\.\d{1,10})?$/;
/** Hundredths of a currency that JavaScript adds up exactly, a thousand times over. */
const MOST = 9_000_000_000_000;

export interface Amounts {
  currency: string;
  budget: number;
  committed: number;
  disbursed: number;
}

/** Collects amounts of one currency; another one is refused, since no rate of that day is known. */
function createSum(fallback: string) {
  let currency = '';
  return {
    /** The amount of an element's `value`. */
    amount(element: Element): Fraction {
      const value = childOf(element, 'value');
      const text = textOf(value);
      if (!AMOUNT.test(text)) throw new Rejected('bad_amount');
      const own = attributeOf(value, 'currency') || fallback;
      if (!/^[A-Z]{3}$/.test(own)) throw new Rejected('no_currency');
      if (currency !== '' && own !== currency) throw new Rejected('currencies');
      currency = own;
      return exact(text);
    },
    currency: () => currency || fallback,
  };
}

/** A revised budget replaces the original of the same period. */
function validBudgets(activity: Element): Element[] {
  const byPeriod = new Map<string, Element>();
  for (const budget of childrenOf(activity, 'budget')) {
    const period = attributeOf(childOf(budget, 'period-start'), 'iso-date');
    if (attributeOf(budget, 'type') === '2' || !byPeriod.has(period)) byPeriod.set(period, budget);
  }
  return [...byPeriod.values()];
}

const COMMITMENT = ['2'];
/** Disbursements, and what the organisation itself spent. */
const DISBURSED = ['3', '4'];

/**
 * What an activity says of money, of which `share` (of one) is for Kyrgyzstan: hundredths of its currency, rounded half
 * up once. Throws `Rejected`.
 */
export function amountsOf(activity: Element, share: Fraction): Amounts {
  const sum = createSum(attributeOf(activity, 'default-currency'));
  const total = (elements: Element[]) => {
    const all = elements.reduce((so, element) => so.add(sum.amount(element)), new Fraction(0));
    const hundredths = Number(decimalOf(all.mul(share).mul(100), 0));
    if (hundredths < 0 || hundredths > MOST) throw new Rejected('bad_amount');
    return hundredths;
  };
  const ofTypes = (types: string[]) =>
    childrenOf(activity, 'transaction').filter((one) =>
      types.includes(attributeOf(childOf(one, 'transaction-type'), 'code')),
    );
  const [budget, committed, disbursed] = [
    total(validBudgets(activity)),
    total(ofTypes(COMMITMENT)),
    total(ofTypes(DISBURSED)),
  ];
  const currency = sum.currency();
  if (!/^[A-Z]{3}$/.test(currency)) throw new Rejected('no_currency');
  return { currency, budget, committed, disbursed };
}
