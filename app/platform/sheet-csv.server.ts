import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { SheetColumn, SheetValue } from './sheet-file.server';

/** Rows that are written before others have their turn. */
const ROWS_AT_ONCE = 200;

/** Money as a number that spreadsheets of every language read: "558000.50". */
function csvCell(value: SheetValue, kind: SheetColumn['kind']): string {
  return kind === 'money' && typeof value === 'number' ? (value / 100).toFixed(2) : String(value ?? '');
}

/** Rows as CSV that spreadsheets open in its letters. What one would run as a formula is kept as text. */
export async function sheetCsv(
  columns: readonly Pick<SheetColumn, 'title' | 'kind'>[],
  rows: readonly SheetValue[][],
): Promise<string> {
  let table = stringify([columns.map(({ title }) => title)], { bom: true });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const cells = some.map((row) => columns.map(({ kind }, at) => csvCell(row[at] ?? null, kind)));
    table += stringify(cells, { escape_formulas: true });
    await nextTurn();
  }
  return table;
}
