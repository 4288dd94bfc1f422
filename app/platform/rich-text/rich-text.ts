/** Restricted ProseMirror JSON: the one stored form of every formatted text. Names of nodes and marks are tiptap's. */
export interface RichText {
  type: 'doc';
  content: Block[];
}

export type Block = Paragraph | Heading | List | Quote;
/** What a quotation and a list item may hold: headings and quotations stand at the top only. */
export type InnerBlock = Paragraph | List;
export type List = BulletList | OrderedList;
export type HeadingLevel = 2 | 3;

export interface Paragraph {
  type: 'paragraph';
  content?: Inline[];
}
export interface Heading {
  type: 'heading';
  attrs: { level: HeadingLevel };
  content?: TextNode[];
}
export interface BulletList {
  type: 'bulletList';
  content: ListItem[];
}
export interface OrderedList {
  type: 'orderedList';
  attrs: { start: number };
  content: ListItem[];
}
export interface ListItem {
  type: 'listItem';
  content: InnerBlock[];
}
export interface Quote {
  type: 'blockquote';
  content: InnerBlock[];
}

export type Inline = TextNode | HardBreak;
export interface TextNode {
  type: 'text';
  text: string;
  marks?: Mark[];
}
export interface HardBreak {
  type: 'hardBreak';
}
export type Mark = { type: 'link'; attrs: { href: string } } | { type: 'bold' } | { type: 'italic' };

/** The largest number that starts a list: nine digits, as in CommonMark (10 digits overflow in some browsers). */
export const MAX_LIST_NUMBER = 999_999_999;

/** Lists inside lists. Eight levels inside a quotation make a document 20 nodes deep, which is `MAX_DEPTH`. */
export const MAX_LIST_LEVELS = 8;

/** Nodes from the document down to a word; deeper JSON is refused (deep JSON has crashed renderers: security.md §0.5). */
export const MAX_DEPTH = 20;

/** UTF-8 bytes of a document's JSON that `parseDocument` accepts. */
export const MAX_DOCUMENT_BYTES = 65_536;

/** A new document without a word; an editor needs one paragraph to put the cursor into. */
export function emptyRichText(): RichText {
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}
