import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { type Block, type Entry, type Fact, type PrintedTable, type Printout, plain, type Words } from './printout';

/** Headings of the columns, in the reader's language. */
export interface CsvHeads {
  part: string;
  item: string;
  field: string;
  value: string;
  unit: string;
  lang: string;
}

type Row = [part: string, item: string, field: string, value: string, unit: string, lang: string];

const ROWS_AT_ONCE = 500;

function factRow(part: string, item: string, { label, value }: Fact): Row {
  const { value: written, unit } = plain(value);
  return [part, item, label, written, unit, value.kind === 'text' ? (value.lang ?? '') : ''];
}

const wordsRow = (part: string, item: string, { label = '', text, lang = '' }: Words): Row => [
  part,
  item,
  label,
  text,
  '',
  lang,
];

function tableRows(part: string, item: string, { caption, columns, rows }: PrintedTable): Row[] {
  return rows.flatMap(([head, ...cells]) =>
    cells.map((value, index) => {
      const name = head ? plain(head).value : '';
      const field = `${name}: ${columns[index + 1] ?? ''}`;
      return factRow(part, item || caption, { label: field, value });
    }),
  );
}

function entryRows(part: string, { title, lead, facts, table, words }: Entry): Row[] {
  return [
    ...(lead ? [wordsRow(part, title, lead)] : []),
    ...facts.map((fact) => factRow(part, title, fact)),
    ...(table ? tableRows(part, title, table) : []),
    ...words.map((one) => wordsRow(part, title, one)),
  ];
}

function blockRows(part: string, block: Block): Row[] {
  switch (block.kind) {
    case 'note':
      return [];
    case 'facts':
      return block.facts.map((fact) => factRow(part, '', fact));
    case 'words':
      return [wordsRow(part, '', block.words)];
    case 'table':
      return tableRows(part, '', block.table);
    case 'entry':
      return entryRows(part, block.entry);
  }
}

/**
 * The document as CSV: one row for each figure and each text, with its part, its item and its field; numbers without
 * the spaces of a language. Given in pieces, so that thousands of rows never hold up who asks for something else. What
 * a spreadsheet would run as a formula is kept as text.
 */
export async function* printoutCsv({ parts }: Printout, heads: CsvHeads): AsyncGenerator<string> {
  const { part, item, field, value, unit, lang } = heads;
  yield stringify([[part, item, field, value, unit, lang]], { bom: true });
  let rows: Row[] = [];
  const flush = (): string => {
    const text = stringify(rows, { escape_formulas: true });
    rows = [];
    return text;
  };
  for (const { title, blocks } of parts) {
    for (const block of blocks) {
      rows.push(...blockRows(title, block));
      if (rows.length < ROWS_AT_ONCE) continue;
      yield flush();
      await nextTurn();
    }
  }
  yield flush();
}
