import { fold } from '~/platform/search/fold';
import { BUDGET_SIDES, type BudgetSide } from './budget';
import type { DecimalSign, FigureUnit } from './figure';

/** What a column of a budget file may hold. */
export const COLUMN_MEANINGS = [
  'side',
  'economic_code',
  'functional_code',
  'programme',
  'title_ky',
  'title_ru',
  'title_en',
  'plan',
  'actual',
  'note',
  'total',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Where no column says on which side a row stands: one side for all, or the headings between the rows. */
export const SIDE_RULES = ['headings', ...BUDGET_SIDES] as const;
export type SideRule = 'headings' | BudgetSide;

/** How the cells of a file are read. Set by the officer; remembered for the next file of the municipality. */
export interface FileReading {
  /** Rows up to this one are left out; counted from 1, nought where there is no header. */
  headerRow: number;
  /** By column; null for one that is not used. */
  columns: readonly (ColumnMeaning | null)[];
  unit: FigureUnit;
  decimal: DecimalSign;
  side: SideRule;
}

/** What is remembered of a reading: the meaning of a header wherever it stands in the next file. */
export interface RememberedReading extends Pick<FileReading, 'unit' | 'decimal' | 'side'> {
  headers: Record<string, ColumnMeaning>;
}

/** Beginnings of the headers that files use, folded; the columns of the template are called like their meanings. */
const HEADERS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['functional_code', /функци|functional/],
  ['economic_code', /экономи|economic|^код|code|классификац|^берене|^статья/],
  ['side', /^side$|^жагы$|^тарап|^раздел$/],
  ['programme', /программ|programme|program/],
  ['title_ru', /title_ru|наименован|название|показател/],
  ['title_en', /title_en|^name$|^title$|description/],
  ['title_ky', /title_ky|аталыш|корсоткуч|киреше булак/],
  ['actual', /факт|исполн|иш жузундо|аткар|actual|executed|касса/],
  ['plan', /план|бекит|утвержд|plan|approved|сумма|суммасы|болжол|прогноз/],
  ['note', /эскерт|примечан|^note/],
  ['total', /^total$|^итог|^жыйынтык/],
];

const LAST_HEADER_ROW = 40;

const folded = (text: string | undefined) => fold(text ?? '').trim();

/** A first reading of a file: by the remembered headers, else by the words that headers use. */
export function guessReading(cells: readonly (readonly string[])[], remembered?: RememberedReading): FileReading {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const meaningOf = (text: string | undefined): ColumnMeaning | null => {
    const header = folded(text);
    if (header === '' || header.length > 80) return null;
    return remembered?.headers[header] ?? HEADERS.find(([, words]) => words.test(header))?.[0] ?? null;
  };
  const known = cells.slice(0, LAST_HEADER_ROW).map((row) => new Set(row.map(meaningOf).filter(Boolean)).size);
  const most = Math.max(0, ...known);
  const headerRow = most >= 2 ? known.indexOf(most) + 1 : 0;
  const seen = new Set<ColumnMeaning>();
  const columns = Array.from({ length: width }, (_, at) => {
    const meaning = headerRow > 0 ? meaningOf(cells[headerRow - 1]?.[at]) : null;
    if (!meaning || seen.has(meaning)) return null;
    seen.add(meaning);
    return meaning;
  });
  const { unit = 'thousand_som', decimal = 'comma', side = 'headings' } = remembered ?? {};
  return { headerRow, columns, unit, decimal, side };
}

/** What to remember of a reading for the next file. */
export function rememberedReading(cells: readonly (readonly string[])[], reading: FileReading): RememberedReading {
  const { headerRow, columns, unit, decimal, side } = reading;
  const named = columns.flatMap((meaning, at) => {
    const header = folded(cells[headerRow - 1]?.[at]);
    return meaning && header !== '' && header.length <= 80 ? [[header, meaning] as const] : [];
  });
  return { headers: Object.fromEntries(named), unit, decimal, side };
}
