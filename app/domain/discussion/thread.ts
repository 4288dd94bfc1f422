import type { RoleKind } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import type { FlagReason } from './comment';

/** Who speaks, as everybody sees it. */
export interface Speaker {
  /** Null for a person who has left. */
  name: string | null;
  organisation: { slug: string; name: string } | null;
  /** Speaks for the author of what is discussed. */
  isAuthor: boolean;
  /** The office that the speaker held when writing, and where; no place for one of the whole platform. */
  office: { role: RoleKind; place: string | null } | null;
}

/** A comment as a page shows it. Of one that is gone or hidden nothing is left but that, and why. */
export interface CommentView {
  id: string;
  at: Date;
  state: 'standing' | 'deleted' | 'hidden';
  /** Null and empty unless it stands. */
  speaker: Speaker | null;
  lang: Lang;
  body: string;
  isEdited: boolean;
  hiddenFor: FlagReason | null;
  /** The hiding that this reader may object to: it hides their own comment. */
  hidingId: string | null;
  may: { answer: boolean; edit: boolean; delete: boolean; report: boolean };
}

export interface ThreadView extends CommentView {
  answers: CommentView[];
}

/** One page of the discussion of a subject, the newest threads first. */
export interface DiscussionView {
  threads: ThreadView[];
  /** How many threads there are, and which of them this page shows, counted from 1. */
  total: number;
  first: number;
  /** Cursors of the pages beside this one; null where there is none, '' for the first page. */
  newer: string | null;
  older: string | null;
  /** The cursor of this page; null for the first. */
  cursor: string | null;
  /** The comment that an answer is being written to. */
  answering: { id: string; threadId: string; name: string | null } | null;
}
