/** What an import did, in rows of its file. */
export interface ImportReport {
  what: 'ideas' | 'places';
  added: number;
  changed: number;
  /** Rows that were there already, as they are. */
  unchanged: number;
}

/** One thing that is wrong in a file, told to whoever prepares it. Rows count as a spreadsheet does: the header is 1. */
export interface ImportProblem {
  row: number;
  column?: string;
  /** What is wrong and what to do about it, in English. */
  message: string;
}

const MOST_SHOWN = 50;

/** A file was refused as a whole: nothing of it was loaded. The message names each row and column with the remedy. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';

  constructor(readonly problems: readonly ImportProblem[]) {
    const sorted = [...problems].sort((a, b) => a.row - b.row);
    const lines = sorted
      .slice(0, MOST_SHOWN)
      .map(({ row, column, message }) => `  Row ${row}${column ? `, column ${column}` : ''}: ${message}`);
    const rest = sorted.length > MOST_SHOWN ? [`  … and ${sorted.length - MOST_SHOWN} more`] : [];
    super([`Nothing was loaded. Problems: ${sorted.length}`, ...lines, ...rest].join('\n'));
  }
}
