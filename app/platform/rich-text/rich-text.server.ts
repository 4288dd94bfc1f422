/** Formatted texts on the server: reading, checking, rendering. docs/rich-text.md explains the forms. */
export { parseDocument } from './document.server';
export { RENDERER_VERSION, toHtml } from './html.server';
export { readPlain as parsePlain } from './read-plain';
export { excerpt, isEmpty, toText } from './read-text';
export type { RichText } from './rich-text';
export { writePlain as toPlain } from './write-plain';
