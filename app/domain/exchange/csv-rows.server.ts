import { parse } from 'csv-parse/sync';
import { type ImportProblem, ImportRefused } from './import-report.server';
import { RowReader } from './row-reader.server';

/** The columns that a kind of file may have. */
export interface CsvColumns {
  required: readonly string[];
  optional: readonly string[];
}

/**
 * The rows of a CSV file with its header: UTF-8 with or without a byte order mark, comma or semicolon between the
 * cells. Every reader adds what is wrong with its row to `problems`; rows without a value are left out.
 * Throws `ImportRefused` where the file as a whole cannot be read.
 */
export function readCsv(csv: string | Buffer, columns: CsvColumns, problems: ImportProblem[]): RowReader[] {
  const [header = [], ...rows] = cellsOf(typeof csv === 'string' ? csv : decoded(csv));
  const names = header.map((name) => name.trim());
  refuseHeader(names, columns);
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = index + 2;
    if (cells.length !== names.length) {
      const message = `has ${cells.length} cells, the header has ${names.length}. Quote cells that hold a separator.`;
      problems.push({ row, message });
      return [];
    }
    const values = new Map(names.map((name, at) => [name, (cells[at] ?? '').trim().normalize('NFC')]));
    return [new RowReader(row, values, problems)];
  });
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused([{ row: 1, message: 'the file is not UTF-8. Save it as “CSV UTF-8”.' }]);
  }
}

function cellsOf(text: string): string[][] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true });
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    throw new ImportRefused([{ row: lines, message: `cannot be read (${message}). Double each quote inside a cell.` }]);
  }
}

function refuseHeader(names: readonly string[], { required, optional }: CsvColumns): void {
  const known = [...required, ...optional];
  const problems: ImportProblem[] = [
    ...required
      .filter((column) => !names.includes(column))
      .map((column) => ({ row: 1, column, message: 'is missing. Add it to the header.' })),
    ...names
      .filter((column) => !known.includes(column))
      .map((column) => ({ row: 1, column, message: `is not known. Remove it; known are ${known.join(', ')}.` })),
    ...names
      .filter((column, index) => names.indexOf(column) !== index)
      .map((column) => ({ row: 1, column, message: 'stands twice. Keep one.' })),
  ];
  if (problems.length > 0) throw new ImportRefused(problems);
}
