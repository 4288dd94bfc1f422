import { readZipDirectory } from '~/domain/files/zip-directory.server';
import { type PackedPart, readEntry, storedPart, zipOf } from '~/domain/files/zip-parts.server';

const MOST_PARTS = 400;
/** A sheet of 5,000 rows and 60 columns has about 20 MB. */
const MOST_BYTES = 60_000_000;

/** What a reader of cells needs; drawings, formulas' order, macros and the like stay out. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** How far a workbook's cells may reach: a reader makes room for every cell up to the last one. */
export interface SheetReach {
  rows: number;
  columns: number;
}

/** Why a workbook was not taken. */
export type XlsxRefusal = 'broken' | 'too_wide' | 'unfinished';

/** Thrown where a workbook is not what a spreadsheet program writes, or reaches too far. */
export class XlsxRefused extends Error {
  constructor(readonly reason: XlsxRefusal) {
    super(`The workbook is ${reason}.`);
  }
}

/**
 * Opens a workbook that anybody may have made, and packs its parts anew, so that whoever reads it next meets true
 * sizes, no hidden entries, and no cell outside `reach`: one cell in the last corner of a sheet costs a reader
 * seventeen billion. Throws `XlsxRefused`, and `invalid` where the archive itself is none.
 */
export async function safeXlsx(bytes: Buffer, reach: SheetReach): Promise<Buffer> {
  const entries = readZipDirectory(bytes).filter(({ name }) => NEEDED.test(name));
  const total = entries.reduce((sum, { inflated }) => sum + inflated, 0);
  if (entries.length > MOST_PARTS || total > MOST_BYTES) throw new XlsxRefused('too_wide');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new XlsxRefused('broken');
  const parts: PackedPart[] = [];
  for (const entry of entries) {
    // Everything that is sought in a part has plain letters only, which are one byte each.
    const text = (await readEntry(bytes, entry))?.toString('latin1');
    if (text === undefined) throw new XlsxRefused('broken');
    refuseFarCells(text, reach);
    if (NO_RESULT.test(text)) throw new XlsxRefused('unfinished');
    parts.push(storedPart(entry.name, Buffer.from(text.replace(FAILED, '$1str$2'), 'latin1')));
  }
  return zipOf(parts);
}

/** Attributes `r` give the address of a row ("12") or of a cell ("C12"). */
const ADDRESS = /(?<!xmlns:)\br\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ROW = /<(?:[^\s<>/:]+:)?row[\s/>]/;
const CELL = /<(?:[^\s<>/:]+:)?c[\s/>]/g;

/** A formula that nobody has computed: its reader would take the cell for an empty one. */
const NO_RESULT = /(?:<\/f>|<f\b[^<>]*\/>)\s*<\/c>/;
/** A cell whose formula failed ("#REF!") is read as that text; else it would look empty. */
const FAILED = /(\bt\s*=\s*["'])e(["'])/g;

/** Addresses are looked at, and cells counted, since rows and cells may also go without an address. */
function refuseFarCells(text: string, { rows, columns }: SheetReach): void {
  for (const [, double, single] of text.matchAll(ADDRESS)) {
    const value = double ?? single ?? '';
    if (!/\d/.test(value)) continue;
    const address = /^([A-Z]{0,3})(\d{1,7})$/.exec(value);
    if (!address) throw new XlsxRefused('broken');
    if (Number(address[2]) > rows || columnOf(address[1] ?? '') > columns) throw new XlsxRefused('too_wide');
  }
  const byRow = text.split(ROW);
  const isTooWide = byRow.length > rows + 1 || byRow.some((row) => (row.match(CELL)?.length ?? 0) > columns);
  if (isTooWide) throw new XlsxRefused('too_wide');
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
