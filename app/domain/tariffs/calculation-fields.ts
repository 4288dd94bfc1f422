import { type Calculation, type GroupUse, ITEMS, type Item, type NormUse } from './calculation';
import { readDecimal } from './exact';
import { CONNECTIONS, type Connection, GROUPS, type Group, type Service, TARIFF_LIMITS } from './tariff';

/**
 * A calculation as named texts: the fields of its form, the rows of its file, the changed numbers in an address. One
 * list of names for all three.
 */
export type Fields = Record<string, string>;

/** What is wrong, where, and the values of the sentence that says so: `tariffs.issue_<code>`. */
export interface Issue {
  field: string;
  code: IssueCode;
  values?: Record<string, string>;
}

export const ISSUE_CODES = [
  'missing',
  'not_number',
  'negative',
  'no_name',
  'no_volume',
  'no_group_volume',
  'no_norm',
  'part_people',
  'norm_units',
  'coefficient_zero',
  'coefficient_range',
  'percent',
  'collection_zero',
  'nothing_to_cover',
  'sold_more',
  'price_zero',
  'too_large',
  'unknown_field',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export const EXTRA_IDS = Array.from({ length: TARIFF_LIMITS.extraItems }, (_, index) => `extra_${index + 1}`);

export interface FieldShape {
  name: string;
  kind: 'item' | 'item_before' | 'item_name' | 'group' | 'norm' | 'whole';
  /** The item, the group or the number that it is about. */
  of: string;
  /** What of the group, or of the people by norm. */
  what?: 'metered' | 'coefficient' | 'price' | 'people' | 'norm';
  connection?: Connection;
}

const itemFields = (of: string): FieldShape[] => [
  ...(of.startsWith('extra_') ? [{ name: `${of}.name`, kind: 'item_name' as const, of }] : []),
  { name: of, kind: 'item', of },
  { name: `${of}.before`, kind: 'item_before', of },
];

const groupFields = (group: Group, connections: readonly string[]): FieldShape[] => [
  ...(['metered', 'coefficient', 'price'] as const).map((what) => ({
    name: `${group}.${what}`,
    kind: 'group' as const,
    of: group,
    what,
  })),
  ...connections.flatMap((connection) =>
    (['people', 'norm'] as const).map((what) => ({
      name: `${group}.${connection}.${what}`,
      kind: 'norm' as const,
      of: group,
      what,
      connection: connection as Connection,
    })),
  ),
];

export const WHOLE_FIELDS = ['supply_share', 'collection', 'produced', 'coverage'] as const;

/** Every field of a calculation of that service, in the order in which forms and files have them. */
export function fieldShapes(service: Service): FieldShape[] {
  return [
    ...[...ITEMS, ...EXTRA_IDS].flatMap(itemFields),
    ...GROUPS.flatMap((group) => groupFields(group, CONNECTIONS[service])),
    ...WHOLE_FIELDS.map((name) => ({ name, kind: 'whole' as const, of: name })),
  ];
}

/** The calculation as fields; what is not given is left out. */
export function fieldsOf(calculation: Calculation): Fields {
  const fields: Fields = {};
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') fields[name] = value;
  };
  for (const { id, name, amount, before } of calculation.items) {
    put(`${id}.name`, name);
    put(id, amount);
    put(`${id}.before`, before);
  }
  for (const use of calculation.groups) {
    put(`${use.group}.metered`, use.metered);
    put(`${use.group}.coefficient`, use.coefficient);
    put(`${use.group}.price`, use.price);
    for (const { connection, count, norm } of use.byNorm) {
      put(`${use.group}.${connection}.people`, count);
      put(`${use.group}.${connection}.norm`, norm);
    }
  }
  put('supply_share', calculation.supplyShare);
  put('collection', calculation.collection);
  put('produced', calculation.produced);
  put('coverage', calculation.coverage);
  return fields;
}

/** Reads one field's number; says what is wrong with it. */
function numberIn(fields: Fields, field: string, issues: Issue[]): string | null {
  const typed = (fields[field] ?? '').trim();
  if (typed === '') return null;
  const value = readDecimal(typed);
  if (value === null) {
    issues.push({ field, code: 'not_number', values: { value: typed.slice(0, 40) } });
    return null;
  }
  if (value.startsWith('-')) {
    issues.push({ field, code: 'negative', values: { value: typed.slice(0, 40) } });
    return null;
  }
  return value;
}

function itemIn(fields: Fields, id: string, issues: Issue[]): Item[] {
  const amount = numberIn(fields, id, issues);
  const before = numberIn(fields, `${id}.before`, issues);
  const name = (fields[`${id}.name`] ?? '').trim().slice(0, TARIFF_LIMITS.itemName) || null;
  if (amount === null && before === null) return [];
  if (id.startsWith('extra_') && !name) issues.push({ field: `${id}.name`, code: 'no_name' });
  return [{ id, name: id.startsWith('extra_') ? name : null, amount: amount ?? '0', before }];
}

function normIn(fields: Fields, group: Group, connection: Connection, issues: Issue[]): NormUse[] {
  const people = `${group}.${connection}.people`;
  const normField = `${group}.${connection}.norm`;
  const count = numberIn(fields, people, issues);
  const norm = numberIn(fields, normField, issues);
  // A norm alone may stand there: it says what would be counted, of nobody.
  if (count === null || count === '0') return [];
  if (norm === null || norm === '0') {
    issues.push({ field: normField, code: 'no_norm' });
    return [];
  }
  return [{ connection, count, norm }];
}

function groupIn(fields: Fields, service: Service, group: Group, issues: Issue[]): GroupUse[] {
  const metered = numberIn(fields, `${group}.metered`, issues);
  const coefficient = numberIn(fields, `${group}.coefficient`, issues);
  const price = numberIn(fields, `${group}.price`, issues);
  const byNorm = CONNECTIONS[service].flatMap((connection) => normIn(fields, group, connection as Connection, issues));
  const isUsed = byNorm.length > 0 || (metered !== null && metered !== '0');
  if (!isUsed && price !== null) issues.push({ field: `${group}.metered`, code: 'no_group_volume' });
  return isUsed ? [{ group, coefficient: coefficient ?? '1', metered: metered ?? '0', byNorm, price }] : [];
}

/** The calculation that fields say, and what cannot be read in them. Names that are no field of the service are named. */
export function readFields(service: Service, fields: Fields): { calculation: Calculation; issues: Issue[] } {
  const issues: Issue[] = [];
  const known = new Set(fieldShapes(service).map(({ name }) => name));
  for (const field of Object.keys(fields)) {
    if (!known.has(field)) issues.push({ field, code: 'unknown_field', values: { value: field.slice(0, 60) } });
  }
  const collection = numberIn(fields, 'collection', issues);
  if (collection === null && !issues.some(({ field }) => field === 'collection')) {
    issues.push({ field: 'collection', code: 'missing' });
  }
  const calculation: Calculation = {
    items: [...ITEMS, ...EXTRA_IDS].flatMap((id) => itemIn(fields, id, issues)),
    groups: GROUPS.flatMap((group) => groupIn(fields, service, group, issues)),
    supplyShare: numberIn(fields, 'supply_share', issues) ?? '100',
    collection: collection ?? '100',
    produced: numberIn(fields, 'produced', issues),
    coverage: numberIn(fields, 'coverage', issues),
  };
  return { calculation, issues };
}
