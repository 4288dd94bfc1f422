import type { Calculation } from './calculation';
import { type Fields, fieldShapes, fieldsOf } from './calculation-fields';
import { readDecimal } from './exact';
import { type Service, TARIFF_LIMITS } from './tariff';

/** Longer than any number that is read. */
const LONGEST_NUMBER = 40;
/** Stands in an address for a number that was taken out: empty ones are left out of addresses. */
const TAKEN_OUT = '-';

/**
 * A calculation as the fields of a copy: without the prices that were set by hand, since a copy shows what its numbers
 * give, and without the year before.
 */
export function copiedFields(calculation: Calculation): Fields {
  const fields = Object.entries(fieldsOf(calculation));
  return Object.fromEntries(fields.filter(([name]) => !/\.(?:price|before)$/.test(name)));
}

const same = (before: string, typed: string) => before === (readDecimal(typed) ?? typed);

/** The fields of an address that differ from those that are copied; what was taken out is empty. */
export function changedFields(service: Service, original: Fields, params: URLSearchParams): Fields {
  const changed: Fields = {};
  for (const { name, kind } of fieldShapes(service)) {
    const longest = kind === 'item_name' ? TARIFF_LIMITS.itemName : LONGEST_NUMBER;
    const given = params.get(name)?.trim().slice(0, longest);
    if (given === undefined || kind === 'item_before') continue;
    const typed = given === TAKEN_OUT ? '' : given;
    if (!same(original[name] ?? '', typed)) changed[name] = typed;
  }
  return changed;
}

/** The changes as they stand in an address. */
export function changesQuery(changed: Fields): Fields {
  return Object.fromEntries(Object.entries(changed).map(([name, typed]) => [name, typed === '' ? TAKEN_OUT : typed]));
}

/** The copy: the original with the changes in it, without what was taken out. */
export function fieldsWith(original: Fields, changed: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...original, ...changed }).filter(([, value]) => value !== ''));
}
