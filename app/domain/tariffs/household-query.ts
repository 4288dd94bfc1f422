import { readDecimal } from './exact';
import type { Household } from './household';
import { ALL_CONNECTIONS, BENEFITS, CONNECTIONS, type Connection, type Decimal, GROUPS, type Service } from './tariff';

/** What the calculator's address says: the household, and the income that the bill is compared with. */
export interface HouseholdQuery {
  household: Household;
  /** Som a month, typed by the reader; null where it was not. */
  income: Decimal | null;
  /** Fields that hold something that cannot be; the rest is still computed. */
  wrong: ('persons' | 'volume' | 'income')[];
}

/** The names of the calculator's fields, in the order of its form. */
export const HOUSEHOLD_PARAMS = ['persons', 'meter', 'volume', 'connection', 'group', 'benefit', 'income'] as const;

const oneOf = <V extends string>(list: readonly V[], value: string | null): V | null =>
  list.find((one) => one === value) ?? null;

/** A number above nought and within reason; the fallback and a mark where it is none. */
function numberIn(params: URLSearchParams, name: 'persons' | 'volume' | 'income', most: number) {
  const typed = (params.get(name) ?? '').trim();
  if (typed === '') return { value: null, wrong: [] };
  const value = readDecimal(typed);
  const fits = value !== null && Number(value) > 0 && Number(value) <= most;
  return fits ? { value, wrong: [] } : { value: null, wrong: [name] };
}

/**
 * The household that an address asks about. What is missing is filled in with a family of four without a meter; what
 * cannot be is named and left out.
 */
export function householdQuery(service: Service, params: URLSearchParams): HouseholdQuery {
  const persons = numberIn(params, 'persons', service === 'irrigation' ? 10_000 : 100);
  const isPart = service !== 'irrigation' && persons.value !== null && persons.value.includes('.');
  const volume = numberIn(params, 'volume', 1_000_000);
  const income = numberIn(params, 'income', 100_000_000);
  const [first] = CONNECTIONS[service];
  const connection = oneOf(ALL_CONNECTIONS, params.get('connection'));
  const known = connection !== null && CONNECTIONS[service].includes(connection);
  return {
    household: {
      persons: isPart ? '4' : (persons.value ?? (service === 'irrigation' ? '1' : '4')),
      hasMeter: params.get('meter') === 'yes',
      volume: volume.value,
      connection: known ? connection : (first as Connection),
      group: oneOf(GROUPS, params.get('group')) ?? 'population',
      benefit: oneOf(BENEFITS, params.get('benefit')),
    },
    income: income.value,
    wrong: [...(isPart ? (['persons'] as const) : persons.wrong), ...volume.wrong, ...income.wrong],
  };
}
