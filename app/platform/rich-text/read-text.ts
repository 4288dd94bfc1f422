import type { Block, Inline, RichText } from './rich-text';

/** The words alone, a line for each paragraph, heading and line break: for search, mails and feeds. */
export function toText(document: RichText): string {
  return document.content.flatMap(linesOf).join('\n');
}

/** Whether a document has nothing to read. */
export function isEmpty(document: RichText): boolean {
  return toText(document).trim() === '';
}

/**
 * The beginning of the words on one line, cut between words, with "…" where something was left out.
 * @param length the most characters (UTF-16 units) of the answer
 */
export function excerpt(document: RichText, length: number): string {
  const words = toText(document).replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  const gap = words.charAt(length - 1) === ' ' ? cut.length : cut.lastIndexOf(' ');
  // A word longer than half the excerpt (an address) is cut inside, but never between the halves of a character.
  const end = gap > length / 2 ? gap : cut.length;
  return `${cut
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s,;:.(–—-]+$/, '')}…`;
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ? [wordsOf(block.content)] : [];
    case 'blockquote':
      return block.content.flatMap(linesOf);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
  }
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}
