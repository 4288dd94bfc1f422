import Fraction from 'fraction.js';
import type { Calculation, GroupUse, NormUse } from './calculation';
import type { Fields } from './calculation-fields';
import { type Issue, readFields } from './calculation-fields';
import { type Computed, computeTariff, requiredRevenue, yearlyOf } from './compute';
import { decimalOf, exact, total } from './exact';
import { normUnit, type Service, type TariffRules } from './tariff';

/** Above these a figure is of another unit, or the page could not show it: a million cubic metres a day, say. */
const MOST = { som: 10n ** 12n, volume: 10n ** 10n, people: 10n ** 8n } as const;
/** Litres a day and cubic metres a year between which a norm is one: outside, the units were mixed up. */
const NORMS = { litres_day: [5, 1_000], m3_year: [0.01, 200], m3_hectare_year: [100, 50_000] } as const;

type Checks = (field: string, code: Issue['code'], values?: Record<string, string>) => void;

function checkPercents({ supplyShare, collection, coverage }: Calculation, say: Checks): void {
  const isPercent = (value: string | null) => value === null || exact(value).lte(100);
  if (!isPercent(supplyShare) || exact(supplyShare).equals(0)) say('supply_share', 'percent');
  if (!isPercent(coverage)) say('coverage', 'percent');
  if (!isPercent(collection)) say('collection', 'percent');
  else if (exact(collection).equals(0)) say('collection', 'collection_zero');
}

function checkNorm(service: Service, use: GroupUse, { connection, count, norm }: NormUse, say: Checks): void {
  const field = `${use.group}.${connection}`;
  const [least, most] = NORMS[normUnit(service)];
  if (service !== 'irrigation' && exact(count).d !== 1n) say(`${field}.people`, 'part_people');
  if (exact(count).gt(new Fraction(MOST.people))) say(`${field}.people`, 'too_large');
  if (exact(norm).lt(new Fraction(least)) || exact(norm).gt(new Fraction(most))) {
    say(`${field}.norm`, 'norm_units', { least: String(least), most: String(most) });
  }
}

function checkGroup(service: Service, use: GroupUse, rules: TariffRules, say: Checks): void {
  const coefficient = exact(use.coefficient);
  if (coefficient.equals(0)) say(`${use.group}.coefficient`, 'coefficient_zero');
  else if (use.group === 'other' && rules.coefficients) {
    const { least, greatest } = rules.coefficients;
    if (coefficient.lt(exact(least)) || coefficient.gt(exact(greatest))) {
      say('other.coefficient', 'coefficient_range', { least, most: greatest });
    }
  }
  if (coefficient.gt(1_000)) say(`${use.group}.coefficient`, 'too_large');
  if (use.price !== null && exact(use.price).equals(0)) say(`${use.group}.price`, 'price_zero');
  if (exact(use.metered).gt(new Fraction(MOST.volume))) say(`${use.group}.metered`, 'too_large');
  for (const norm of use.byNorm) checkNorm(service, use, norm, say);
}

/** Cubic metres that are sold in a year, by meter and by norm. */
function soldVolume(service: Service, { groups, supplyShare }: Calculation): Fraction {
  const share = exact(supplyShare).div(100);
  return total(
    groups.flatMap(({ metered, byNorm }) => [
      exact(metered),
      ...byNorm.map(({ count, norm }) => exact(count).mul(exact(norm)).mul(yearlyOf(service)).mul(share)),
    ]),
  );
}

/**
 * What cannot be in a calculation, each with the field and the sentence that explains it: nothing sold, nothing to
 * cover, more sold than produced, a coefficient outside the rules, percentages above a hundred, units mixed up.
 */
export function checkCalculation(service: Service, calculation: Calculation, rules: TariffRules): Issue[] {
  const issues: Issue[] = [];
  const say: Checks = (field, code, values) => issues.push({ field, code, ...(values ? { values } : {}) });
  for (const { id, amount, before } of calculation.items) {
    if ([amount, before ?? '0'].some((som) => exact(som).gt(new Fraction(MOST.som)))) say(id, 'too_large');
  }
  checkPercents(calculation, say);
  for (const use of calculation.groups) checkGroup(service, use, rules, say);
  const sold = soldVolume(service, calculation);
  if (sold.equals(0)) say('population.metered', 'no_volume');
  const { produced } = calculation;
  if (produced !== null && exact(produced).lt(sold)) {
    say('produced', 'sold_more', { sold: decimalOf(sold, 0), produced: decimalOf(exact(produced), 0) });
  }
  if (requiredRevenue(calculation).lte(0)) say('payroll', 'nothing_to_cover');
  return issues;
}

export type Outcome =
  | { ok: true; calculation: Calculation; computed: Computed; issues: [] }
  | { ok: false; calculation: Calculation; computed: null; issues: Issue[] };

/** Reads fields, checks what they say and computes it. Where anything is wrong there is no figure at all. */
export function computeFields(service: Service, fields: Fields, rules: TariffRules): Outcome {
  const { calculation, issues } = readFields(service, fields);
  const all = issues.length > 0 ? issues : checkCalculation(service, calculation, rules);
  if (all.length > 0) return { ok: false, calculation, computed: null, issues: all };
  const computed = computeTariff(service, calculation, rules.step);
  // A step that is coarser than the tariff rounds it away.
  const free = computed.groups.filter(({ price }) => price.equals(0));
  if (free.length === 0) return { ok: true, calculation, computed, issues: [] };
  const rounded = free.map(({ group }): Issue => ({ field: `${group}.price`, code: 'price_zero' }));
  return { ok: false, calculation, computed: null, issues: rounded };
}
