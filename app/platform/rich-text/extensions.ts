import type { Extensions } from '@tiptap/core';
import { Mark } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { safeHref } from './href';
import { MAX_LIST_NUMBER } from './rich-text';

const INNER = '(paragraph | bulletList | orderedList)';

/** tiptap's own link has `target`, `rel`, `class` and `title` that an author could set, and 20 KB of link detection. */
const Link = Mark.create({
  name: 'link',
  // Outermost in the schema's order of marks, as in the plain form.
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: { isRequired: true, validate: 'string', parseHTML: (element) => safeHref(element.getAttribute('href')) },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => (safeHref(element.getAttribute('href')) === null ? false : null) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'nofollow ugc noopener' }, 0],
});

const NumberedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      validate: 'number',
      parseHTML: (element) => listStart(element.getAttribute('start')),
      renderHTML: ({ start }) => (start === 1 ? {} : { start }),
    },
  }),
});

function listStart(attribute: string | null): number {
  const start = Number.parseInt(attribute ?? '1', 10);
  return start >= 0 && start <= MAX_LIST_NUMBER ? start : 1;
}

/** The nodes and marks of every formatted text: the one definition that the server checks and the editor offers. */
export const richTextExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.extend({ content: 'text*' }).configure({ levels: [2, 3] }),
  BulletList,
  NumberedList,
  ListItem.extend({ content: `paragraph ${INNER}*` }),
  Blockquote.extend({ content: `${INNER}+` }),
  HardBreak,
  Link,
  Bold,
  Italic,
];
