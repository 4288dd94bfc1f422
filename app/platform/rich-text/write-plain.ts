import { canonical } from './canonical';
import { writeWords } from './plain-words';
import type { Block, List, ListItem, Paragraph, RichText } from './rich-text';
import { MAX_LIST_NUMBER } from './rich-text';
import { spansOf } from './spans';

/** The plain form of a document (docs/rich-text.md); `readPlain` gives the same document back in its canonical form. */
export function writePlain(document: RichText): string {
  return linesOfBlocks(canonical(document).content).join('\n');
}

function linesOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => (index === 0 ? linesOf(block) : ['', ...linesOf(block)]));
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return linesOfParagraph(block);
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${writeWords(spansOf(block.content))}`];
    case 'blockquote':
      return linesOfBlocks(block.content).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'bulletList':
    case 'orderedList':
      return linesOfList(block);
  }
}

function linesOfParagraph(paragraph: Paragraph): string[] {
  const words = writeWords(spansOf(paragraph.content));
  return words === '' ? [] : words.split('\n').map(escapeLineStart);
}

/** Words that begin a line like a heading, a quotation or an item get a backslash. */
function escapeLineStart(line: string): string {
  return line.replace(/^(?=#{1,6} |>|[-+•] )/, '\\').replace(/^(\d{1,9})(?=[.)] )/, '$1\\');
}

function linesOfList(list: List): string[] {
  return list.content.flatMap((item, index) => {
    const number = list.type === 'orderedList' ? Math.min(list.attrs.start + index, MAX_LIST_NUMBER) : null;
    const marker = number === null ? '- ' : `${number}. `;
    const indent = ' '.repeat(marker.length);
    return linesOfItem(item).map((line, at) => (at === 0 ? marker + line : line && indent + line));
  });
}

/** A list follows the words of its item directly; everything else stands apart by an empty line. */
function linesOfItem(item: ListItem): string[] {
  return item.content.flatMap((block, index) => {
    const lines = linesOf(block);
    const isDirect = index === 0 || (index === 1 && block.type !== 'paragraph');
    return isDirect ? lines : ['', ...lines];
  });
}
