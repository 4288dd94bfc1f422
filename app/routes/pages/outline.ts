import type { MessageKey } from '~/i18n/i18n';

export type PageKey = Extract<MessageKey, `pages.${string}`>;

export type PageBlock =
  | { kind: 'heading'; key: PageKey }
  | { kind: 'paragraph'; key: PageKey }
  /** An ordered list tells steps. */
  | { kind: 'list'; ordered?: true; keys: PageKey[] }
  /** A source without an address is one that we hold as a document and did not find on the web. */
  | { kind: 'sources'; links: { key: PageKey; href?: string }[] };

/** A public page in order. Every text may use `{mail}`, the address of the operator. */
export interface PageOutline {
  title: PageKey;
  blocks: PageBlock[];
}
