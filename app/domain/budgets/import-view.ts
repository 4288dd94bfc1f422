import type { BudgetSide, Mismatch } from './budget';
import type { FigureUnit } from './figure';
import type { FileReading } from './file-reading';
import type { RowProblem, RowReading } from './read-rows';

/** A column as the form asks for its meaning. */
export interface SampledColumn {
  /** As spreadsheets name it: A, B, … AA. */
  letter: string;
  header: string;
  samples: string[];
}

export interface SideSum {
  side: BudgetSide;
  lines: number;
  plan: number | null;
  actual: number | null;
}

/** A file that is being brought in, as its page shows it. */
export interface ImportView {
  id: string;
  version: number;
  fileName: string;
  place: string;
  reading: FileReading;
  columns: SampledColumn[];
  rowCount: number;
  lineCount: number;
  totalCount: number;
  /** The first rows that were read; `rowCount` tells how many there are. */
  rows: RowReading[];
  problems: RowProblem[];
  problemCount: number;
  sums: SideSum[];
  unpublished: BudgetSide[];
  mismatches: Mismatch[];
}

/** How many rows and problems a page shows. */
export const SHOWN = { rows: 100, problems: 100 } as const;

/** The units in the order in which they are offered. */
export const UNITS: readonly FigureUnit[] = ['thousand_som', 'som', 'million_som'];

/** The name of a column in a spreadsheet, counted from nought. */
export function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetter(Math.floor(at / 26) - 1) + letter;
}
