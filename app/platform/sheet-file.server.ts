import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { WorkbookWriter } from '@cj-tech-master/excelts';

/** What stands in a cell. Money is given in tyiyn, a date as ISO text; an empty cell is null: a nought is a figure. */
export type SheetValue = string | number | null;

export interface SheetColumn {
  title: string;
  kind: 'text' | 'count' | 'money' | 'date';
  /** In characters. */
  width: number;
}

const FORMATS: Record<SheetColumn['kind'], string> = {
  // As text: a spreadsheet must not read a name as a date, nor drop the noughts of a code.
  text: '@',
  count: '#,##0',
  money: '#,##0.00',
  date: 'dd.mm.yyyy',
};

/** What a spreadsheet would run as a formula when somebody types it again, in the signs of all widths. */
const RUNS = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const plainText = (text: string) => (RUNS.test(text) ? `'${text}` : text);

function cellOf(value: SheetValue, kind: SheetColumn['kind']): string | number | Date | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return kind === 'date' ? new Date(`${value}T00:00:00Z`) : plainText(value);
  return kind === 'money' ? value / 100 : value;
}

/** Rows that are written before others have their turn. */
const ROWS_AT_ONCE = 50;

/**
 * Rows as a workbook with one sheet: numbers as numbers, dates as dates, and no text that would run as a formula. It is
 * written row by row: a sheet of thousands holds nobody up.
 */
export async function sheetFile(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly SheetValue[][],
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(name);
  for (const [at, { kind, width }] of columns.entries()) {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.numFmt = FORMATS[kind];
  }
  const head = sheet.addRow(columns.map(({ title }) => plainText(title)));
  head.font = { bold: true };
  head.commit();
  for (const [index, row] of rows.entries()) {
    sheet.addRow(columns.map(({ kind }, at) => cellOf(row[at] ?? null, kind))).commit();
    if (index % ROWS_AT_ONCE === 0) await nextTurn();
  }
  sheet.commit();
  await workbook.commit();
  return new Uint8Array(await written);
}
