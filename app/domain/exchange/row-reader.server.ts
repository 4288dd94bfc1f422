import type { ImportProblem } from './import-report.server';

const MOST_NAMED = 12;

/**
 * One row of a CSV file, read cell by cell. A wrong cell becomes a problem with its row, column and remedy and reads as
 * empty, so that one pass tells everything that is wrong with a file.
 */
export class RowReader {
  constructor(
    readonly row: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly problems: ImportProblem[],
  ) {}

  /** Notes what is wrong with a cell and how to put it right. */
  wrong(column: string, message: string): void {
    this.problems.push({ row: this.row, column, message });
  }

  /** Whether something stands in a cell. */
  has(column: string): boolean {
    return (this.cells.get(column) ?? '') !== '';
  }

  /** The words of a cell; '' where it is empty or its column is left out. At most `max` characters. */
  text(column: string, max: number): string {
    const value = this.cells.get(column) ?? '';
    const length = [...value].length;
    if (length <= max) return value;
    this.wrong(column, `has ${length} characters. Shorten it to ${max}.`);
    return '';
  }

  /** As `text`, for a cell that must not be empty. */
  needed(column: string, max: number): string {
    this.refuseEmpty(column);
    return this.text(column, max);
  }

  /** Notes that a cell is empty which must not be. */
  refuseEmpty(column: string): void {
    if (!this.has(column)) this.wrong(column, 'is empty. Fill it in.');
  }

  /** An amount in whole currency units with at most two decimals ("12500.50"), in hundredths; null where empty. */
  amount(column: string): number | null {
    const value = this.cells.get(column) ?? '';
    if (value === '') return null;
    const found = /^(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(value.replace(/[\s\u00a0\u202f]/g, ''));
    if (found) return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
    this.wrong(column, `“${value}” is not an amount. Write digits with at most two decimals, such as 12500.50.`);
    return null;
  }

  /** A whole number up to `max`; null where empty. */
  count(column: string, max: number): number | null {
    const value = this.cells.get(column) ?? '';
    if (value === '') return null;
    const digits = value.replace(/[\s\u00a0\u202f]/g, '');
    if (/^\d{1,9}$/.test(digits) && Number(digits) <= max) return Number(digits);
    this.wrong(column, `“${value}” is not a whole number up to ${max}. Write digits only.`);
    return null;
  }

  /** A day as YYYY-MM-DD; null where empty. */
  day(column: string): string | null {
    const value = this.cells.get(column) ?? '';
    if (value === '') return null;
    const at = new Date(`${value}T00:00:00Z`);
    const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime());
    if (exists && at.toISOString().startsWith(value)) return value;
    this.wrong(column, `“${value}” is not a day. Write it as YYYY-MM-DD, such as 2026-11-22.`);
    return null;
  }

  /** What `find` knows under the cell's word; undefined where it is empty. `what` says what is sought: "a sector". */
  known<T>(column: string, find: (word: string) => T | undefined, what: string, all: readonly string[]) {
    const value = this.cells.get(column) ?? '';
    return value === '' ? undefined : this.find(column, value, find, what, all);
  }

  /** As `known`, for a cell with several words that stand between `|`. */
  allKnown<T>(column: string, find: (word: string) => T | undefined, what: string, all: readonly string[]): T[] {
    return this.list(column).flatMap((word) => this.find(column, word, find, what, all) ?? []);
  }

  /** The words of a cell that stand between `|`, each once. */
  list(column: string): string[] {
    const words = (this.cells.get(column) ?? '').split('|').map((word) => word.trim());
    return [...new Set(words.filter((word) => word !== ''))];
  }

  private find<T>(
    column: string,
    word: string,
    find: (word: string) => T | undefined,
    what: string,
    all: readonly string[],
  ): T | undefined {
    const found = find(word);
    if (found === undefined) this.wrong(column, `“${word}” is not ${what}. ${choicesOf(word, all)}`);
    return found;
  }
}

/** The choices where they are few, else those that begin alike. */
function choicesOf(word: string, all: readonly string[]): string {
  const alike = all.filter((choice) => choice.startsWith(word.slice(0, 2).toLowerCase()));
  const named = (all.length <= MOST_NAMED || alike.length === 0 ? all : alike).slice(0, MOST_NAMED);
  if (named.length === 0) return 'Correct it or leave the cell empty.';
  return `Use ${named.length < all.length ? 'one such as ' : ''}${named.join(', ')}.`;
}
