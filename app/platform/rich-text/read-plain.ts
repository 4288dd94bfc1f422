import { canonical, nextNumber } from './canonical';
import { readWords } from './plain-words';
import type { Block, Heading, InnerBlock, List, ListItem, Paragraph, RichText } from './rich-text';
import { MAX_LIST_LEVELS } from './rich-text';
import { cleanText, inlineOf, lineOf } from './spans';

const HEADING = /^(#{1,6})[ \t]+(.+)$/;
/** `•` is what word processors paste. Numbers have nine digits at most and no leading zeros, so none is ever changed. */
const MARKER = /^(?:[-*+•]|(0|[1-9]\d{0,8})[.)])[ \t]+(?=[^ \t])/;
/** Indented by so much, a line belongs to the item above: people indent by two, whatever the marker's width. */
const INDENT = 2;
const TAB_WIDTH = 4;

/**
 * The document of a text in the plain form (docs/rich-text.md). What the plain form does not know stays as words: no
 * letter and no digit is ever lost. Never throws; linear in the length.
 */
export function readPlain(source: string): RichText {
  return canonical({ type: 'doc', content: readBlocks(cleanText(source).split('\n')) });
}

function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let inner: string[] = [];
  let quoted: string[] = [];
  const flush = () => {
    if (inner.length > 0) blocks.push(...readInnerBlocks(inner));
    if (quoted.length > 0) blocks.push({ type: 'blockquote', content: readInnerBlocks(quoted) });
    inner = [];
    quoted = [];
  };
  for (const line of lines) {
    const text = withoutIndent(line);
    const heading = HEADING.exec(text);
    const isQuoted = text.startsWith('>');
    if (heading || isQuoted !== quoted.length > 0) flush();
    if (isQuoted) quoted.push(text.slice(1).replace(/^ /, ''));
    else if (heading) blocks.push(readHeading(heading[1] ?? '', heading[2] ?? ''));
    else inner.push(line);
  }
  flush();
  return blocks;
}

function readHeading(signs: string, words: string): Heading {
  return { type: 'heading', attrs: { level: signs.length > 2 ? 3 : 2 }, content: lineOf(readWords(words)) };
}

function readInnerBlocks(lines: readonly string[]): InnerBlock[] {
  const reader = new InnerReader();
  for (const line of lines) reader.read(line);
  return reader.finish();
}

/** Reads paragraphs and lists line by line; lists nest by indentation. */
class InnerReader {
  private readonly root: InnerBlock[] = [];
  private readonly items: { item: ListItem; indent: number }[] = [];
  private readonly paragraphs: { node: Paragraph; lines: string[] }[] = [];
  private inParagraph = false;

  read(line: string): void {
    const text = withoutIndent(line);
    const indent = widthOf(line.slice(0, line.length - text.length));
    if (text === '') this.inParagraph = false;
    else if (MARKER.test(text)) this.readItem(text, indent);
    else if (this.inParagraph && indent > (this.items.at(-1)?.indent ?? -1)) this.paragraphs.at(-1)?.lines.push(text);
    else {
      this.closeItems(indent);
      this.openParagraph(text);
    }
  }

  finish(): InnerBlock[] {
    for (const { node, lines } of this.paragraphs) node.content = inlineOf(readWords(lines.join('\n')));
    return this.root;
  }

  /** A marker may be followed by another one on the same line: `- 1. words`. */
  private readItem(text: string, indent: number): void {
    this.closeItems(indent);
    while (this.items.length >= MAX_LIST_LEVELS) this.items.pop();
    let rest = text;
    let column = indent;
    for (let marker = MARKER.exec(rest); marker && this.items.length < MAX_LIST_LEVELS; marker = MARKER.exec(rest)) {
      const item: ListItem = { type: 'listItem', content: [] };
      this.listFor(marker[1]).content.push(item);
      this.items.push({ item, indent: column });
      column += widthOf(marker[0]);
      rest = rest.slice(marker[0].length);
    }
    this.openParagraph(rest);
  }

  /** The list that an item with this number (or none) goes on with. Another number than the next begins a new list. */
  private listFor(number: string | undefined): List {
    const last = this.container.at(-1);
    if (number === undefined && last?.type === 'bulletList') return last;
    if (number !== undefined && last?.type === 'orderedList' && nextNumber(last) === Number(number)) return last;
    const list: List =
      number === undefined
        ? { type: 'bulletList', content: [] }
        : { type: 'orderedList', attrs: { start: Number(number) }, content: [] };
    this.container.push(list);
    return list;
  }

  private openParagraph(line: string): void {
    const node: Paragraph = { type: 'paragraph' };
    this.container.push(node);
    this.paragraphs.push({ node, lines: [line] });
    this.inParagraph = true;
  }

  private closeItems(indent: number): void {
    while (this.items.length > 0 && indent < (this.items.at(-1)?.indent ?? 0) + INDENT) this.items.pop();
  }

  private get container(): InnerBlock[] {
    return this.items.at(-1)?.item.content ?? this.root;
  }
}

function withoutIndent(line: string): string {
  return line.replace(/^[ \t]+/, '');
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character === '\t' ? TAB_WIDTH : 1), 0);
}
