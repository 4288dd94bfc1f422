import { type FieldShape, type Fields, fieldShapes } from './calculation-fields';
import type { Service } from './tariff';

/**
 * A calculation as rows of a sheet: the code by which it is read again, a name for people, the figure, the year
 * before. Rows may stand in any order; the codes are those of the form.
 */
export interface CalculationRow {
  code: string;
  kind: FieldShape['kind'];
  shape: FieldShape;
  /** The name that the provider gave it. */
  name: string | null;
  value: string;
  before: string;
}

/** The first cell of the row that names the columns. */
export const HEADER_CODE = 'code';

/** One row for each number of a calculation of that service, filled in from `fields`. */
export function calculationRows(service: Service, fields: Fields): CalculationRow[] {
  return fieldShapes(service)
    .filter(({ kind }) => kind !== 'item_before' && kind !== 'item_name')
    .map((shape) => ({
      ...{ code: shape.name, kind: shape.kind, shape },
      name: fields[`${shape.name}.name`] ?? null,
      value: fields[shape.name] ?? '',
      before: fields[`${shape.name}.before`] ?? '',
    }));
}

export type ReadRows =
  | { ok: true; fields: Fields }
  | { ok: false; row: number; code: string }
  | { ok: false; row: null };

/**
 * The fields that cells of a sheet say. A row with an unknown code stops it: nothing that somebody typed is left out
 * silently. Rows without a code are headings.
 */
export function readRows(service: Service, cells: readonly (readonly string[])[]): ReadRows {
  const shapes = new Map(fieldShapes(service).map((shape) => [shape.name, shape]));
  const fields: Fields = {};
  let known = 0;
  for (const [index, [first = '', name = '', value = '', before = '']] of cells.entries()) {
    const code = first.trim();
    if (code === '' || code === HEADER_CODE) continue;
    const shape = shapes.get(code);
    const isTwice = Object.hasOwn(fields, code);
    if (!shape || isTwice) return { ok: false, row: index + 1, code: code.slice(0, 60) };
    known += 1;
    if (value.trim() !== '') fields[code] = value.trim();
    if (shape.kind !== 'item') continue;
    if (before.trim() !== '') fields[`${code}.before`] = before.trim();
    if (code.startsWith('extra_') && name.trim() !== '' && value.trim() !== '') fields[`${code}.name`] = name.trim();
  }
  return known > 0 ? { ok: true, fields } : { ok: false, row: null };
}
