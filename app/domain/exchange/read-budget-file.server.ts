import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { BUDGET_LIMITS } from '~/domain/budgets/budget';
import { AppError } from '~/platform/errors';
import { safeXlsx, XlsxRefused } from './xlsx-parts.server';

/** Rows above the first line of figures: titles, who approved it, the header. */
const ROWS_ABOVE = 60;
const REACH = { rows: BUDGET_LIMITS.rows + ROWS_ABOVE, columns: BUDGET_LIMITS.columns };
const XLSX = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_XLS = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function refused(key: string): AppError {
  return new AppError('invalid', {
    fields: { file: `budgets.import_error_${key}` },
    params: { rows: BUDGET_LIMITS.rows, columns: BUDGET_LIMITS.columns, mb: BUDGET_LIMITS.fileBytes / 1_000_000 },
  });
}

/**
 * The cells of a CSV or XLSX file as texts, row by row; of a workbook, those of its sheet number `sheet` (counted from
 * 1). What it is, its bytes tell, not its name. Throws `invalid` for the field `file`, or for `sheet`.
 */
export async function readBudgetFile(file: File, sheet: number): Promise<string[][]> {
  if (file.size === 0) throw refused('empty');
  if (file.size > BUDGET_LIMITS.fileBytes) throw refused('large');
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.subarray(0, 4).equals(OLD_XLS)) throw refused('old_excel');
  const cells = bytes.subarray(0, 4).equals(XLSX) ? await cellsOfXlsx(bytes, sheet) : cellsOfCsv(textOf(bytes));
  return checkedCells(cells);
}

/** Trims what surrounds the cells; refuses a file that is empty, too long, or holds a novel in a cell. */
function checkedCells(cells: readonly (readonly string[])[]): string[][] {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell !== '');
  const last = cells.findLastIndex(isFilled);
  if (last < 0) throw refused('empty');
  if (last >= REACH.rows) throw refused('rows');
  const rows = cells.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  if (rows.some((row) => row.length > REACH.columns)) throw refused('columns');
  if (rows.some((row) => row.some((cell) => cell.length > BUDGET_LIMITS.cell))) throw refused('cell');
  // A workbook may name one long text in every cell: what is stored must not be larger than a file may be.
  const length = rows.reduce((sum, row) => sum + row.reduce((rowSum, cell) => rowSum + cell.length, 0), 0);
  if (length > BUDGET_LIMITS.fileBytes) throw refused('large');
  return rows;
}

async function cellsOfXlsx(bytes: Buffer, sheet: number): Promise<string[][]> {
  const sheets = await readSheets(bytes);
  const chosen = sheets[sheet - 1];
  if (!chosen)
    throw new AppError('invalid', { fields: { sheet: 'budgets.import_error_sheet' }, params: { n: sheets.length } });
  return chosen.data.map((row) => row.map(cellText));
}

async function readSheets(bytes: Buffer) {
  try {
    // Numbers stay as the file writes them: a float would not give 5453.6 back.
    return await readXlsx<XlsxNumber>(await safeXlsx(bytes, REACH), { parseNumber: (digits) => ({ digits }) });
  } catch (error) {
    throw refused(error instanceof XlsxRefused ? error.reason : 'broken');
  }
}

interface XlsxNumber {
  digits: string;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'object') return numberText((value as XlsxNumber).digits);
  return String(value).replaceAll('\u0000', '').trim();
}

/**
 * A number as a spreadsheet shows it: of its seventeen digits the last two are noise of the binary ("5453.6000000000004"
 * is 5453,6). Three digits behind the sign get a nought, so that nobody takes them for thousands.
 */
function numberText(digits: string): string {
  const [whole = '', fraction = ''] = plainDecimal(digits).split('.');
  if (fraction === '') return whole;
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

function plainDecimal(digits: string): string {
  const value = Number(digits);
  if (!Number.isFinite(value)) return digits;
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e/.test(text) ? rounded.toFixed(Math.abs(rounded) < 1 ? 20 : 0) : text;
}

/** Excel's "Unicode text" is UTF-16 with tabs; everything else must be UTF-8: the old code page has no ө, ү and ң. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) throw new TypeError('Text has no zero bytes.');
    return text;
  } catch {
    throw refused('letters');
  }
}

function cellsOfCsv(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
      to: REACH.rows + 1,
    });
    return rows.map((row) => row.map((cell) => cell.trim().normalize('NFC')));
  } catch {
    throw refused('quotes');
  }
}

/** The sign between the cells: commas also stand in figures and titles, so the other two go before. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 30).filter((line) => line.trim() !== '');
  const linesWith = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  return ['\t', ';'].find((sign) => linesWith(sign) * 2 >= lines.length) ?? ',';
}
