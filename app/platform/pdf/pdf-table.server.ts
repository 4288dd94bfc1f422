import type { PrintedTable, Value } from '../printout/printout';
import { drawRule, ensureRoom, PDF_SIZES, type Pdf, type Section, tagged, textWidth } from './page-writer.server';

const PAD = 4;
/** The first column names its row, and takes as much as two others. */
const FIRST_SHARE = 2;

interface Cell {
  words: string;
  x: number;
  width: number;
  numeric: boolean;
}

function cellsOf(pdf: Pdf, words: string[]): Cell[] {
  const unit = textWidth(pdf) / (words.length - 1 + FIRST_SHARE);
  let x = pdf.page.margins.left;
  return words.map((text, index) => {
    const width = index === 0 ? unit * FIRST_SHARE : unit;
    const cell = { words: text, x, width, numeric: index > 0 };
    x += width;
    return cell;
  });
}

const style = (pdf: Pdf, isHead: boolean) => pdf.font(isHead ? 'bold' : 'regular').fontSize(PDF_SIZES.small);

function heightOf(pdf: Pdf, cells: Cell[], isHead: boolean): number {
  style(pdf, isHead);
  return Math.max(...cells.map(({ words, width }) => pdf.heightOfString(words, { width: width - PAD }))) + PAD;
}

function writeRow(pdf: Pdf, table: Section, cells: Cell[], head: boolean): void {
  const height = heightOf(pdf, cells, head);
  const top = pdf.y;
  const row = pdf.struct('TR');
  table.add(row);
  for (const [index, { words, x, width, numeric }] of cells.entries()) {
    const isHead = head || index === 0;
    const scope = head ? 'Column' : 'Row';
    tagged(pdf, row, isHead ? 'TH' : 'TD', isHead ? { scope } : {}, () => {
      style(pdf, head).text(words, x, top + PAD / 2, { width: width - PAD, align: numeric ? 'right' : 'left' });
    });
  }
  row.end();
  pdf.x = pdf.page.margins.left;
  pdf.y = top + height;
  drawRule(pdf, pdf.y, textWidth(pdf));
}

/** A small table of figures: a caption, a row of heads, and rows that never break over a page. */
export function writeTable(
  pdf: Pdf,
  into: Section,
  { caption, columns, rows }: PrintedTable,
  shown: (value: Value) => string,
): void {
  const heads = cellsOf(pdf, columns);
  const table = pdf.struct('Table');
  ensureRoom(pdf, heightOf(pdf, heads, true) + 60);
  into.add(table);
  tagged(pdf, table, 'Caption', {}, () => {
    pdf
      .font('bold')
      .fontSize(PDF_SIZES.small)
      .text(caption, { width: textWidth(pdf) });
  });
  writeRow(pdf, table, heads, true);
  for (const row of rows) {
    const cells = cellsOf(pdf, row.map(shown));
    ensureRoom(pdf, heightOf(pdf, cells, false));
    writeRow(pdf, table, cells, false);
  }
  table.end();
  pdf.y += PAD * 2;
}
