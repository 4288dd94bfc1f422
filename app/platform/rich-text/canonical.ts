import type { Block, InnerBlock, List, ListItem, RichText } from './rich-text';
import { emptyRichText, MAX_LIST_NUMBER } from './rich-text';
import { inlineOf, lineOf, spansOf } from './spans';

/**
 * The one form of a document that the plain text can express, with the same words: no empty blocks, single spaces, no
 * marks on the edges of words, neighbouring lists joined where the numbers run on. Twice is the same as once.
 */
export function canonical(document: RichText): RichText {
  const content = tidyBlocks(document.content);
  return content.length > 0 ? { type: 'doc', content } : emptyRichText();
}

function tidyBlocks<B extends Block>(blocks: readonly B[]): B[] {
  const tidy: B[] = [];
  for (const block of blocks) {
    const next = tidyBlock(block) as B | null;
    const last = tidy.at(-1);
    if (!next) continue;
    if (last && continues(last, next)) last.content.push(...(next as List).content);
    else tidy.push(next);
  }
  return tidy;
}

function tidyBlock(block: Block): Block | null {
  switch (block.type) {
    case 'paragraph': {
      const content = inlineOf(spansOf(block.content));
      return content.length > 0 ? { type: 'paragraph', content } : null;
    }
    case 'heading': {
      const content = lineOf(spansOf(block.content));
      return content.length > 0 ? { type: 'heading', attrs: { level: block.attrs.level }, content } : null;
    }
    case 'blockquote': {
      const content = tidyBlocks(block.content);
      return content.length > 0 ? { type: 'blockquote', content } : null;
    }
    case 'bulletList':
    case 'orderedList':
      return tidyList(block);
  }
}

function tidyList(list: List): List | null {
  const content = list.content.flatMap(tidyItem);
  if (content.length === 0) return null;
  if (list.type === 'bulletList') return { type: 'bulletList', content };
  return { type: 'orderedList', attrs: { start: list.attrs.start }, content };
}

function tidyItem(item: ListItem): ListItem[] {
  const content = tidyBlocks(item.content);
  if (content.length === 0) return [];
  // The editor needs a paragraph to put the cursor into, so an item that begins with a list has an empty one.
  const first: InnerBlock[] = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
  return [{ type: 'listItem', content: [...first, ...content] }];
}

/** Whether the second list only goes on with the first. Numbers that people wrote are never changed. */
function continues(first: Block, second: Block): first is List {
  if (first.type === 'bulletList') return second.type === 'bulletList';
  return first.type === 'orderedList' && second.type === 'orderedList' && second.attrs.start === nextNumber(first);
}

/** The number that the next item of an ordered list bears. */
export function nextNumber(list: { attrs: { start: number }; content: readonly ListItem[] }): number {
  return Math.min(list.attrs.start + list.content.length, MAX_LIST_NUMBER);
}
