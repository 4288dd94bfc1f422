import type { LocalText } from '~/i18n/languages';
import { BUDGET_LIMITS, type BudgetSide, FIGURES, type Figure, type NewBudgetLine, type StatedTotal } from './budget';
import { type FigureProblem, readFigure } from './figure';
import type { ColumnMeaning, FileReading } from './file-reading';
import { namesOnlyTotal, namesTotal, sideHeaded, sideNamed } from './side-words';

export type RowProblemKind =
  | FigureProblem
  | 'no_title'
  | 'too_long'
  | 'not_a_code'
  | 'side_unknown'
  | 'side_missing'
  | 'total_of_what';

/** One thing that is wrong with a row, counted from 1 as a spreadsheet does, with the cell that is meant. */
export interface RowProblem {
  row: number;
  column: ColumnMeaning | null;
  kind: RowProblemKind;
  cell: string;
}

/** How a row was understood. Headings have no figure and are left out; wrong ones have problems. */
export type RowReading =
  | { row: number; kind: 'line'; line: NewBudgetLine }
  | { row: number; kind: 'total'; total: StatedTotal }
  | { row: number; kind: 'heading'; title: string }
  | { row: number; kind: 'wrong' };

export interface ReadRows {
  rows: readonly RowReading[];
  lines: readonly NewBudgetLine[];
  totals: readonly StatedTotal[];
  problems: readonly RowProblem[];
}

/** A row with figures, before it is known whether it is a line or sums others. */
interface FigureRow extends NewBudgetLine {
  row: number;
  /** What a marker column or the title says; null where only the codes can tell. */
  isTotal: boolean | null;
  isMarked: boolean;
  title: string;
}

const NO_MARK = /^(?:|-|0|жок|нет|no)$/i;

/** Reads the cells of a file as its reading says. Nothing is put right: what cannot be read is a problem of its row. */
export function readRows(cells: readonly (readonly string[])[], reading: FileReading): ReadRows {
  const problems: RowProblem[] = [];
  const reader = { reading, problems, side: reading.side === 'headings' ? undefined : reading.side };
  const found = cells.slice(reading.headerRow).flatMap((row, at) => {
    const read = readRow(reader, row, reading.headerRow + at + 1);
    return read ? [read] : [];
  });
  const isSummed = summedByCodes(found.flatMap((row) => ('side' in row && row.isTotal === null ? [row] : [])));
  const rows = found.map((row): RowReading => {
    if (!('side' in row)) return row;
    return (row.isTotal ?? isSummed(row)) ? totalOf(row, problems) : { row: row.row, kind: 'line', line: lineOf(row) };
  });
  refuseLargeSums(rows, problems);
  return {
    rows,
    lines: rows.flatMap((row) => (row.kind === 'line' ? [row.line] : [])),
    totals: rows.flatMap((row) => (row.kind === 'total' ? [row.total] : [])),
    problems: [...problems].sort((a, b) => a.row - b.row),
  };
}

interface Reader {
  reading: FileReading;
  problems: RowProblem[];
  /** The side of the rows from here on, where headings tell it. */
  side: BudgetSide | undefined;
}

type Left = Extract<RowReading, { kind: 'heading' | 'wrong' }>;

function readRow(reader: Reader, cells: readonly string[], row: number): FigureRow | Left | undefined {
  const { reading, problems } = reader;
  const cellOf = (meaning: ColumnMeaning) => {
    const at = reading.columns.indexOf(meaning);
    return at < 0 ? '' : (cells[at] ?? '').trim().normalize('NFC');
  };
  if (reading.columns.every((meaning) => !meaning || cellOf(meaning) === '')) return undefined;
  const before = problems.length;
  const wrong = (column: ColumnMeaning | null, kind: RowProblemKind, cell = '') =>
    void problems.push({ row, column, kind, cell: cell.slice(0, 80) });

  const titles = titlesOf(cellOf, wrong);
  const title = titles.ky ?? titles.ru ?? titles.en ?? '';
  const figures = figuresOf(cellOf, reading, wrong);
  const code = (meaning: 'economic_code' | 'functional_code') =>
    codeOf(cellOf(meaning), () => wrong(meaning, 'not_a_code', cellOf(meaning)));
  const isBare = cellOf('economic_code') === '' && cellOf('functional_code') === '';
  const headed = isBare && reading.side === 'headings' ? sideHeaded(title) : undefined;
  if (headed) reader.side = headed;
  if (problems.length === before && FIGURES.every((figure) => figures[figure] === null)) {
    return { row, kind: 'heading', title };
  }

  const side = sideOf(reader, cellOf('side'), wrong);
  if (title === '') wrong(null, 'no_title');
  const codes = { economicCode: code('economic_code'), functionalCode: code('functional_code') };
  const text = (meaning: 'programme' | 'note', max: number) => {
    if (cellOf(meaning).length > max) wrong(meaning, 'too_long', cellOf(meaning));
    return cellOf(meaning) || null;
  };
  const programme = text('programme', BUDGET_LIMITS.programme);
  const note = text('note', BUDGET_LIMITS.note);
  if (problems.length > before || !side) return { row, kind: 'wrong' };
  const marked = reading.columns.includes('total') ? !NO_MARK.test(cellOf('total')) : null;
  const isTotal = marked ?? (headed || namesTotal(title) ? true : null);
  const isMarked = marked === true;
  return { row, side, ...codes, programme, titles, ...figures, note, isTotal, isMarked, title };
}

type Wrong = (column: ColumnMeaning | null, kind: RowProblemKind, cell?: string) => void;

function titlesOf(cellOf: (meaning: ColumnMeaning) => string, wrong: Wrong): LocalText {
  const titles: LocalText = {};
  for (const lang of ['ky', 'ru', 'en'] as const) {
    const text = cellOf(`title_${lang}`).replace(/\s+/g, ' ');
    if (text.length > BUDGET_LIMITS.title) wrong(`title_${lang}`, 'too_long', text);
    if (text !== '') titles[lang] = text;
  }
  return titles;
}

function figuresOf(cellOf: (meaning: ColumnMeaning) => string, { unit, decimal }: FileReading, wrong: Wrong) {
  const figure = (name: Figure): number | null => {
    const read = readFigure(cellOf(name), unit, decimal);
    if ('value' in read) return read.value;
    wrong(name, read.problem, cellOf(name));
    return null;
  };
  return { plan: figure('plan'), actual: figure('actual') };
}

/** The digits of a code; spaces, points and dashes between them are how it is written. */
function codeOf(cell: string, wrong: () => void): string | null {
  const digits = cell.replace(/[\s\u00a0.\-–]/g, '');
  if (digits === '') return null;
  if (/^\d+$/.test(digits) && digits.length <= BUDGET_LIMITS.code) return digits;
  wrong();
  return null;
}

function sideOf(reader: Reader, cell: string, wrong: Wrong): BudgetSide | undefined {
  const side = reader.reading.columns.includes('side') ? sideNamed(cell) : reader.side;
  if (!side) wrong('side', reader.reading.columns.includes('side') ? 'side_unknown' : 'side_missing', cell);
  return side;
}

/**
 * Tells which rows sum others by their codes alone: on the same side there is a row whose codes lie below theirs.
 * 709 sums 7091; 709 without an economic code sums 709 with one.
 */
function summedByCodes(rows: readonly FigureRow[]): (row: FigureRow) => boolean {
  const pairs = new Map<string, FigureRow>();
  for (const row of rows) pairs.set(keyOf(row), row);
  const all = [...pairs.values()];
  const summed = new Set(all.filter((row) => all.some((other) => isAbove(row, other))).map(keyOf));
  return (row) => summed.has(keyOf(row));
}

const keyOf = ({ side, functionalCode, economicCode }: FigureRow) =>
  `${side}:${functionalCode ?? ''}/${economicCode ?? ''}`;

function isAbove(a: FigureRow, b: FigureRow): boolean {
  if (a.side !== b.side || (!a.functionalCode && !a.economicCode)) return false;
  const reaches = (mine: string | null, other: string | null) => mine === null || Boolean(other?.startsWith(mine));
  if (a.functionalCode === b.functionalCode && a.economicCode === b.economicCode) return false;
  return reaches(a.functionalCode, b.functionalCode) && reaches(a.economicCode, b.economicCode);
}

function totalOf(row: FigureRow, problems: RowProblem[]): RowReading {
  const { side, economicCode, functionalCode, titles, plan, actual, isMarked, title } = row;
  const code = [functionalCode, economicCode].filter(Boolean).join('/') || null;
  if (code === null && !isMarked && !sideHeaded(title) && !namesOnlyTotal(title)) {
    problems.push({ row: row.row, column: null, kind: 'total_of_what', cell: title });
    return { row: row.row, kind: 'wrong' };
  }
  return { row: row.row, kind: 'total', total: { side: sideHeaded(title) ?? side, code, titles, plan, actual } };
}

function lineOf({
  side,
  economicCode,
  functionalCode,
  programme,
  titles,
  plan,
  actual,
  note,
}: FigureRow): NewBudgetLine {
  return { side, economicCode, functionalCode, programme, titles, plan, actual, note };
}

/** Sums must stay whole numbers that a computer holds exactly. */
function refuseLargeSums(rows: readonly RowReading[], problems: RowProblem[]): void {
  for (const figure of FIGURES) {
    let sum = 0;
    for (const row of rows) {
      if (row.kind !== 'line') continue;
      sum += Math.abs(row.line[figure] ?? 0);
      if (Number.isSafeInteger(sum)) continue;
      problems.push({ row: row.row, column: figure, kind: 'too_large', cell: '' });
      break;
    }
  }
}
