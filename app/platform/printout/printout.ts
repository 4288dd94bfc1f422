import type { I18n } from '~/i18n/i18n';

/**
 * A document that is published as a page, as a PDF and as CSV. Each form is made from these same parts, so that none
 * of them can carry a figure that the others lack.
 */
export interface Printout {
  title: string;
  parts: PrintedPart[];
  /** Who signs it on paper: each gets a line. */
  signatures: string[];
}

export interface PrintedPart {
  id: string;
  title: string;
  /** May be made one by one as they are asked for: there can be thousands. */
  blocks: Iterable<Block>;
}

/** One value, in no language's format yet. Texts say their language where it is not the document's. */
export type Value =
  | TextValue
  | { kind: 'count'; n: number }
  | { kind: 'money'; tyiyn: number }
  | { kind: 'instant'; at: string };

export type TextValue = { kind: 'text'; text: string; lang?: string };

export interface Fact {
  label: string;
  value: Value;
}

/** What people wrote: paragraphs parted by empty lines. */
export interface Words {
  label?: string;
  text: string;
  lang?: string;
}

export interface PrintedTable {
  caption: string;
  /** The first column names its row. */
  columns: string[];
  rows: Value[][];
}

export type Block =
  | { kind: 'note'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'words'; words: Words }
  | { kind: 'table'; table: PrintedTable }
  /** One of many like it, under a heading of its own: a remark, a point of the agenda. */
  | { kind: 'entry'; entry: Entry };

export interface Entry {
  id: string;
  title: string;
  /** The language of the title, where it is not the document's. */
  titleLang?: string;
  /** What it is about, before its facts. */
  lead?: Words;
  facts: Fact[];
  table?: PrintedTable;
  words: Words[];
}

/** A text as a value. */
export const text = (text: string, lang?: string): TextValue => ({ kind: 'text', text, ...(lang ? { lang } : {}) });
/** A number of things or people. */
export const count = (n: number): Value => ({ kind: 'count', n });
/** An amount of money in tyiyn. */
export const money = (tyiyn: number): Value => ({ kind: 'money', tyiyn });
/** An instant in ISO form. */
export const instant = (at: string): Value => ({ kind: 'instant', at });

/** The value as people of that language write it. */
export function shown(value: Value, { number, money, dateTime }: I18n): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'count':
      return number(value.n);
    case 'money':
      return money(value.tyiyn);
    case 'instant':
      return dateTime(new Date(value.at));
  }
}

/** The value as machines read it, and its unit where it has one: "1250000.50", "KGS". */
export function plain(value: Value): { value: string; unit: string } {
  switch (value.kind) {
    case 'text':
      return { value: value.text, unit: '' };
    case 'count':
      return { value: String(value.n), unit: '' };
    case 'money':
      return { value: (value.tyiyn / 100).toFixed(2), unit: 'KGS' };
    case 'instant':
      return { value: value.at, unit: '' };
  }
}

/** Paragraphs of what people wrote. */
export function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}
