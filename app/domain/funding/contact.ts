import type { ViewText } from '~/domain/ideas/idea-view';

/** How long a message between a funder and an author may be, in characters. */
export const MESSAGE_MAX = 2_000;

/** The idea that funder and author speak about; its title is null where the idea is no longer public. */
export interface AboutIdea {
  number: number;
  slug: string;
  title: ViewText | null;
}

/** A funder as the author sees it. */
export interface FunderName {
  slug: string;
  name: string;
}

export interface Interest {
  id: string;
  funder: FunderName;
  message: string;
  namePublic: boolean;
  at: Date;
}

/** What stands on the page of interests: all of them for the author, their own for a funder. */
export type InterestPage = { idea: AboutIdea } & (
  | { reader: 'author'; interests: Interest[] }
  | { reader: 'funder'; own: Interest | null; mayDeclare: boolean; isUnverified: boolean }
);
