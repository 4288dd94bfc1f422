import { setImmediate as nextTurn } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';
import { databaseUrl, dialectOf } from '../settings.server';
import type { Reader, Tx } from './handle.server';

/** The words of an idea, folded and stemmed, separated by spaces: a title, b summary, sector and places, c text. */
export interface SearchText {
  a: string;
  b: string;
  c: string;
}

/**
 * Numbers of the ideas that have every word: within the title; within title, summary, sector and places; anywhere.
 * Each list holds those before it. In no order.
 */
export type SearchFinds = readonly [inTitle: number[], named: number[], anywhere: number[]];

type Columns = 'a' | 'ab' | 'abc';

const WORD_LENGTH = 60;

const dialect = dialectOf(databaseUrl());
const lines = dialect === 'sqlite' ? liteLines() : postgresLines();

/** Replaces the words by which an idea is found. */
export async function writeSearch(tx: Tx, number: number, text: SearchText): Promise<void> {
  await removeSearch(tx, number);
  await tx.insert(lines.table).values(lines.row(number, text));
}

/** Takes an idea out of the search. */
export async function removeSearch(tx: Tx, number: number): Promise<void> {
  await tx.delete(lines.table).where(eq(lines.table.number, number));
}

/** Takes everything out of the search. */
export async function clearSearch(tx: Tx): Promise<void> {
  await tx.delete(lines.table);
}

/**
 * Finds ideas by words. Each word is a list of stems of which one must begin a word of the idea; all words must be
 * found. Only letters and digits of a stem count, so nothing a person types reaches the syntax of a query.
 * Undefined if no word has a letter or digit: then there is nothing to search for.
 */
export async function searchIdeas(
  reader: Reader,
  words: readonly (readonly string[])[],
): Promise<SearchFinds | undefined> {
  const clean = words.map((stems) => [...new Set(stems.flatMap(tokensOf))]).filter((stems) => stems.length > 0);
  if (clean.length === 0) return undefined;
  const within = async (columns: Columns) => {
    const [found] = await lines.find(reader, clean, columns);
    // A word that is everywhere has ten thousands of finds: others get their turn between the lists.
    await nextTurn();
    return found?.numbers ? found.numbers.split(',').map(Number) : [];
  };
  return [await within('a'), await within('ab'), await within('abc')];
}

/** What counts as a word, the same on both databases. Of a long one the beginning counts: PostgreSQL has a limit. */
function tokensOf(text: string): string[] {
  const tokens: string[] =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.map((token) => (token.length > WORD_LENGTH ? [...token].slice(0, WORD_LENGTH).join('') : token));
}

// Both hand over the numbers as one text: a row for each would cost ten times as much as finding them.

/** SQLite: an FTS5 table. Its words are `"word"*`, joined by OR and AND, behind the columns they may stand in. */
function liteLines() {
  const table = lite.sqliteTable('idea_search', {
    number: lite.integer('rowid').notNull(),
    a: lite.text('a'),
    b: lite.text('b'),
    c: lite.text('c'),
  });
  const columns: Record<Columns, string> = { a: '{a}', ab: '{a b}', abc: '{a b c}' };
  return {
    table,
    row: (number: number, { a, b, c }: SearchText) => ({
      number,
      a: tokensOf(a).join(' '),
      b: tokensOf(b).join(' '),
      c: tokensOf(c).join(' '),
    }),
    find: (reader: Reader, words: string[][], within: Columns) => {
      const query = words.map((stems) => `(${stems.map((stem) => `"${stem}"*`).join(' OR ')})`).join(' AND ');
      return reader
        .select({ numbers: sql<string | null>`group_concat(${table.number})` })
        .from(table)
        .where(sql`idea_search match ${`${columns[within]} : (${query})`}`);
    },
  };
}

/**
 * PostgreSQL: a tsvector, written out rather than parsed, so that its words are exactly ours. Before each word stands
 * where it was found: 1 title, 2 summary, sector and places, 3 text.
 */
function postgresLines() {
  const tsvector = pg.customType<{ data: string }>({ dataType: () => 'tsvector' });
  const table = pg.pgTable('idea_search', { number: pg.integer('number').primaryKey(), words: tsvector('words') });
  const places: Record<Columns, string[]> = { a: ['1'], ab: ['1', '2'], abc: ['1', '2', '3'] };
  const marked = (place: string, text: string) => tokensOf(text).map((token) => `'${place}${token}'`);
  return {
    table: table as unknown as ReturnType<typeof liteLines>['table'],
    row: (number: number, { a, b, c }: SearchText) => ({
      number,
      words: [...new Set([...marked('1', a), ...marked('2', b), ...marked('3', c)])].join(' '),
    }),
    find: (reader: Reader, words: string[][], within: Columns) => {
      const alternatives = (stem: string) => places[within].map((place) => `'${place}${stem}':*`);
      const query = words.map((stems) => `(${stems.flatMap(alternatives).join(' | ')})`).join(' & ');
      const found = sql`found_ideas(${query}::tsquery) as found (number)`;
      return reader.select({ numbers: sql<string | null>`string_agg(found.number::text, ',')` }).from(found);
    },
  };
}
