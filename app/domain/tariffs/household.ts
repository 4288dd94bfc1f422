import Fraction from 'fraction.js';
import { yearlyOf } from './compute';
import { decimalOf, exact, shortDecimal } from './exact';
import type { Benefit, Charge, ChargeUnit, Connection, Decimal, Group, Norm, Service } from './tariff';

/** What a household says of itself. */
export interface Household {
  /** People; of irrigation hectares. */
  persons: Decimal;
  hasMeter: boolean;
  /** Cubic metres a month by the meter; null where it was not said. */
  volume: Decimal | null;
  connection: Connection;
  group: Group;
  benefit: Benefit | null;
}

/** One number of the formula and the sign before it, in the order in which it is read. */
export interface Factor {
  sign: '×' | '÷' | '';
  what: 'persons' | 'norm' | 'days' | 'months' | 'litres' | 'volume' | 'price';
  value: Decimal;
}

/** What a household pays, or why that cannot be said. Som; rounding once, at the end. */
export type Bill =
  | {
      ok: true;
      month: Decimal;
      year: Decimal;
      /** Exact, for differences. */
      exactMonth: Fraction;
      charge: Charge;
      /** Cubic metres a month, where the price is for them. */
      volume: Decimal | null;
      byNorm: boolean;
      factors: Factor[];
    }
  | { ok: false; why: 'no_price' | 'no_norm' | 'no_volume' };

const FOR_HOUSEHOLDS: readonly ChargeUnit[] = [
  'm3',
  'person_month',
  'household_month',
  'person_year',
  'household_year',
];
/** How closely a price is meant for this household; below nought it is not for it at all. */
function closeness(charge: Charge, { connection, benefit, hasMeter, group }: Household): number {
  const basis = hasMeter ? 'metered' : 'norm';
  if (charge.group !== group || !FOR_HOUSEHOLDS.includes(charge.unit)) return -1;
  if (charge.connection && charge.connection !== connection) return -1;
  if (charge.benefit && charge.benefit !== benefit) return -1;
  if (charge.basis && charge.basis !== basis) return -1;
  const byMeter = charge.unit === 'm3' ? hasMeter : !hasMeter;
  return (charge.benefit ? 8 : 0) + (charge.connection ? 4 : 0) + (charge.basis ? 2 : 0) + (byMeter ? 1 : 0);
}

/** The price that is meant for the household most closely; undefined where none is. */
export function chargeFor(charges: readonly Charge[], household: Household): Charge | undefined {
  const ranked = charges
    .map((charge) => ({ charge, rank: closeness(charge, household) }))
    .filter(({ rank }) => rank >= 0);
  // Who reads a meter pays for what it shows, wherever there is a price for a cubic metre.
  const metered = ranked.filter(({ charge }) => charge.unit === 'm3');
  const among = household.hasMeter && metered.length > 0 ? metered : ranked;
  return among.sort((a, b) => b.rank - a.rank)[0]?.charge;
}

function volumeFactors(
  service: Service,
  norms: readonly Norm[],
  household: Household,
): Factor[] | 'no_norm' | 'no_volume' {
  if (household.hasMeter) {
    return household.volume === null ? 'no_volume' : [{ sign: '', what: 'volume', value: household.volume }];
  }
  const norm = norms.find(({ connection }) => connection === household.connection);
  if (!norm) return 'no_norm';
  const people: Factor[] = [
    { sign: '', what: 'persons', value: household.persons },
    { sign: '×', what: 'norm', value: norm.amount },
  ];
  const isDaily = !yearlyOf(service).equals(1);
  return [
    ...people,
    ...(isDaily ? [{ sign: '×', what: 'days', value: '365' } as const] : []),
    { sign: '÷', what: 'months', value: '12' },
    ...(isDaily ? [{ sign: '÷', what: 'litres', value: '1000' } as const] : []),
  ];
}

const product = (factors: readonly Factor[]): Fraction =>
  factors.reduce(
    (value, factor) => (factor.sign === '÷' ? value.div(exact(factor.value)) : value.mul(exact(factor.value))),
    new Fraction(1),
  );

function factorsOf(service: Service, charge: Charge, norms: readonly Norm[], household: Household) {
  const price: Factor = { sign: '×', what: 'price', value: charge.amount };
  const first: Factor = { ...price, sign: '' };
  const perYear: Factor[] = [{ sign: '÷', what: 'months', value: '12' }];
  const persons: Factor = { sign: '', what: 'persons', value: household.persons };
  if (charge.unit === 'person_month') return [persons, price];
  if (charge.unit === 'person_year') return [persons, price, ...perYear];
  if (charge.unit === 'household_month') return [first];
  if (charge.unit === 'household_year') return [first, ...perYear];
  const volume = volumeFactors(service, norms, household);
  return typeof volume === 'string' ? volume : [...volume, price];
}

/** What the household pays by these prices and norms, with the formula and its numbers. A month is 365/12 days. */
export function billFor(
  service: Service,
  { charges, norms }: { charges: readonly Charge[]; norms: readonly Norm[] },
  household: Household,
): Bill {
  const charge = chargeFor(charges, household);
  if (!charge) return { ok: false, why: 'no_price' };
  const factors = factorsOf(service, charge, norms, household);
  if (typeof factors === 'string') return { ok: false, why: factors };
  const exactMonth = product(factors);
  const isByVolume = charge.unit === 'm3';
  return {
    ok: true,
    month: decimalOf(exactMonth, 2),
    year: decimalOf(exactMonth.mul(12), 2),
    exactMonth,
    charge,
    volume: isByVolume ? shortDecimal(exactMonth.div(exact(charge.amount)), 3) : null,
    byNorm: isByVolume && !household.hasMeter,
    factors,
  };
}

/** A published price a person and month beside what norm and price for a cubic metre give, and the difference. */
export interface NormCheck {
  connection: Connection;
  norm: Decimal;
  price: Decimal;
  computed: Decimal;
  published: Decimal;
  /** Published less computed: below nought it was set lower. */
  difference: Decimal;
}

/** Whether the prices a person follow from the norms and the price for a cubic metre: both must be published. */
export function normChecks(
  service: Service,
  { charges, norms }: { charges: readonly Charge[]; norms: readonly Norm[] },
): NormCheck[] {
  return charges
    .filter(({ unit, connection, benefit }) => unit === 'person_month' && connection !== null && benefit === null)
    .flatMap((charge): NormCheck[] => {
      const norm = norms.find(({ connection }) => connection === charge.connection);
      const perM3 = charges.find(({ unit, group, benefit }) => unit === 'm3' && group === charge.group && !benefit);
      if (!norm || !perM3) return [];
      const computed = exact(norm.amount).mul(yearlyOf(service)).div(12).mul(exact(perM3.amount));
      return [
        {
          connection: norm.connection,
          norm: norm.amount,
          price: perM3.amount,
          computed: decimalOf(computed, 2),
          published: charge.amount,
          difference: decimalOf(exact(charge.amount).sub(computed), 2),
        },
      ];
    });
}
