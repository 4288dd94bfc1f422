import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Fields } from '~/domain/tariffs/calculation-fields';
import { readRows } from '~/domain/tariffs/calculation-rows';
import type { Service } from '~/domain/tariffs/tariff';
import { AppError } from '~/platform/errors';
import { safeXlsx } from './xlsx-parts.server';

/** A calculation has some sixty rows: what is larger is something else. */
const LIMITS = { bytes: 1_000_000, rows: 1_000, columns: 40, cell: 200 } as const;
const XLSX = Buffer.from('PK\u0003\u0004', 'latin1');

type Refusal = 'large' | 'unreadable' | 'row' | 'empty';

const refused = (why: Refusal, params: Record<string, string | number> = {}) =>
  new AppError('invalid', { fields: { file: `tariffs.error_file_${why}` }, params });

/** The fifteen figures that spreadsheets keep: 0.1 + 0.2 is 0.3 to everybody but the machine. */
function plainNumber(digits: string): string {
  const value = Number(Number(digits).toPrecision(15));
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return digits;
  return value.toFixed(6).replace(/\.?0+$/, '');
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'object') return plainNumber((cell as { digits: string }).digits);
  return String(cell).replaceAll('\u0000', '').slice(0, LIMITS.cell);
}

async function cellsOfWorkbook(bytes: Buffer): Promise<string[][]> {
  try {
    const safe = await safeXlsx(bytes, { rows: LIMITS.rows, columns: LIMITS.columns });
    const rows = await readSheet<{ digits: string }>(safe, 1, { parseNumber: (digits) => ({ digits }) });
    return rows.map((row) => row.map(cellText));
  } catch {
    throw refused('unreadable');
  }
}

function cellsOfCsv(bytes: Buffer): string[][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const first = text.split('\n', 1)[0] ?? '';
    const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
    const options = { bom: true, delimiter, relax_column_count: true, max_record_size: 20_000, to: LIMITS.rows + 1 };
    const rows: string[][] = parse(text, options);
    return rows.map((row) => row.map((cell) => cell.replaceAll('\u0000', '').slice(0, LIMITS.cell)));
  } catch {
    throw refused('unreadable');
  }
}

/**
 * The fields of a tariff's calculation in a workbook (its first sheet) or a CSV file, as they were typed there, right
 * or wrong. What the file is, its bytes tell. Throws `invalid` for the field `file`: too large, unreadable, nothing in
 * it, or a row whose code is none of ours, with its number: nothing is left out silently.
 */
export async function readCalculationFile(service: Service, file: File): Promise<Fields> {
  if (file.size === 0) throw refused('empty');
  if (file.size > LIMITS.bytes) throw refused('large', { mb: LIMITS.bytes / 1_000_000 });
  const bytes = Buffer.from(await file.arrayBuffer());
  const cells = bytes.subarray(0, 4).equals(XLSX) ? await cellsOfWorkbook(bytes) : cellsOfCsv(bytes);
  if (cells.length > LIMITS.rows) throw refused('large', { mb: LIMITS.bytes / 1_000_000 });
  const read = readRows(service, cells);
  if (read.ok) return read.fields;
  throw read.row === null ? refused('empty') : refused('row', { row: read.row, code: read.code });
}
