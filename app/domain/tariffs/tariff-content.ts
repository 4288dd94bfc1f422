import type { Calculation } from './calculation';
import { type Fields, fieldShapes, type Issue } from './calculation-fields';
import { computeFields } from './check-calculation';
import { type Computed, computeTariff } from './compute';
import { decimalOf, exact, readDecimal, shortDecimal } from './exact';
import {
  ALL_CONNECTIONS,
  BENEFITS,
  CHARGE_UNITS,
  type Charge,
  CONNECTIONS,
  type Connection,
  GROUPS,
  type Norm,
  type Service,
  TARIFF_LIMITS,
  type TariffRules,
  type TypicalIncome,
} from './tariff';

/** What a version says, as it is published: it never changes, and its hash is taken over it. */
export interface TariffContent {
  service: Service;
  charges: Charge[];
  norms: Norm[];
  /** Null where only prices are known, as of most real tariffs. */
  calculation: Calculation | null;
  rules: TariffRules;
  income: TypicalIncome | null;
}

/** A content with everything that follows from it. */
export interface ReadContent {
  content: TariffContent;
  computed: Computed | null;
}

export type ReadOutcome = { ok: true; value: ReadContent } | { ok: false; issues: Issue[] };

/** The names of the fields of one price in a form. */
export const CHARGE_PARTS = ['group', 'unit', 'connection', 'benefit', 'basis', 'amount'] as const;
export const CHARGE_NUMBERS = Array.from({ length: TARIFF_LIMITS.charges }, (_, index) => index + 1);

const oneOf = <V extends string>(list: readonly V[], value: string | undefined): V | null =>
  list.find((one) => one === value) ?? null;

function amountIn(typed: Fields, field: string, issues: Issue[]): string | null {
  const text = (typed[field] ?? '').trim();
  if (text === '') return null;
  const value = readDecimal(text);
  const values = { value: text.slice(0, 40) };
  if (value === null) issues.push({ field, code: 'not_number', values });
  else if (value.startsWith('-')) issues.push({ field, code: 'negative', values });
  else if (value === '0') issues.push({ field, code: 'price_zero' });
  else if (exact(value).gt(10_000_000)) issues.push({ field, code: 'too_large' });
  else return value;
  return null;
}

function chargeIn(typed: Fields, n: number, issues: Issue[]): Charge[] {
  const of = (part: string) => typed[`charge.${n}.${part}`];
  const amount = amountIn(typed, `charge.${n}.amount`, issues);
  if (amount === null) return [];
  return [
    {
      group: oneOf(GROUPS, of('group')) ?? 'population',
      unit: oneOf(CHARGE_UNITS, of('unit')) ?? 'm3',
      connection: oneOf(ALL_CONNECTIONS, of('connection')),
      benefit: oneOf(BENEFITS, of('benefit')),
      basis: oneOf(['metered', 'norm'] as const, of('basis')),
      amount,
    },
  ];
}

function normsIn(service: Service, typed: Fields, issues: Issue[]): Norm[] {
  return CONNECTIONS[service].flatMap((connection) => {
    const amount = amountIn(typed, `norm.${connection}`, issues);
    return amount === null ? [] : [{ connection: connection as Connection, amount }];
  });
}

/** Norms of the population as its bills count them: less where there is service only part of the time. */
function normsOf({ groups, supplyShare }: Calculation): Norm[] {
  const population = groups.find(({ group }) => group === 'population')?.byNorm ?? [];
  const share = exact(supplyShare).div(100);
  return population.map(({ connection, norm }) => ({
    connection,
    amount: shortDecimal(exact(norm).mul(share), 14),
  }));
}

const pricesOf = ({ groups }: Computed): Charge[] =>
  groups.map(({ group, price }) => ({
    ...{ group, unit: 'm3', connection: null, benefit: null, basis: null },
    amount: shortDecimal(price, 6),
  }));

function incomeIn(typed: Fields, issues: Issue[]): TypicalIncome | null {
  const amount = amountIn(typed, 'income.amount', issues);
  const source = (typed['income.source'] ?? '').trim().slice(0, TARIFF_LIMITS.source);
  if (amount !== null && !source) issues.push({ field: 'income.source', code: 'missing' });
  return amount !== null && source ? { amount, source } : null;
}

/** The fields of the calculation among those of a version's form. */
export function calculationFields(service: Service, typed: Fields): Fields {
  const names = new Set(fieldShapes(service).map(({ name }) => name));
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => names.has(name) && value.trim() !== ''));
}

/** Reads what was typed of a version: prices, norms, the calculation if there is one; or says what is wrong in it. */
export function readContent(service: Service, typed: Fields, rules: TariffRules): ReadOutcome {
  const issues: Issue[] = [];
  const charges = CHARGE_NUMBERS.flatMap((n) => chargeIn(typed, n, issues));
  const norms = normsIn(service, typed, issues);
  const income = incomeIn(typed, issues);
  const fields = calculationFields(service, typed);
  const outcome = Object.keys(fields).length > 0 ? computeFields(service, fields, rules) : null;
  if (outcome) issues.push(...outcome.issues);
  else if (charges.length === 0) issues.push({ field: 'charge.1.amount', code: 'missing' });
  if (issues.length > 0) return { ok: false, issues };
  const calculation = outcome?.calculation ?? null;
  const own = calculation ? normsOf(calculation) : [];
  const others = norms.filter(({ connection }) => !own.some((norm) => norm.connection === connection));
  const content: TariffContent = {
    service,
    charges: [...charges, ...(outcome?.computed ? pricesOf(outcome.computed) : [])],
    norms: [...own, ...others],
    calculation,
    rules,
    income,
  };
  return { ok: true, value: { content, computed: outcome?.computed ?? null } };
}

/** Computes a published content again: the same figures from the same numbers, for ever. */
export function computedOf({ service, calculation, rules }: TariffContent): Computed | null {
  return calculation && computeTariff(service, calculation, rules.step);
}

/** The price of a group for a cubic metre, som; null where there is none. For lists and charts over the years. */
export function unitPrice({ charges }: TariffContent, group: Charge['group']): string | null {
  const found = charges.find((charge) => charge.unit === 'm3' && charge.group === group && !charge.benefit);
  return found ? decimalOf(exact(found.amount), 2) : null;
}
