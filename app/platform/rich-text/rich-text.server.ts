/** Formatted texts on the server: reading, checking, rendering. docs/rich-text.md explains the forms. */
export type { RichTextFault, RichTextResult } from './document.server';
export { parseDocument } from './document.server';
export type { HtmlOptions } from './html.server';
export { RENDERER_VERSION, toHtml } from './html.server';
export { readPlain as parsePlain } from './read-plain';
export { excerpt, isEmpty, toText } from './read-text';
export type { RichText } from './rich-text';
export { emptyRichText } from './rich-text';
export { writePlain as toPlain } from './write-plain';
