import type { IdeaPart } from './changed-parts';
import type { PublicationState } from './idea';
import type { ViewText } from './idea-view';

/** One change of state, told to whoever may read the history. */
export interface HistoryStep {
  id: string;
  to: PublicationState;
  at: Date;
  /** By role, never by name. */
  by: 'author' | 'moderator' | 'system';
  reason: string | null;
  note: string | null;
}

/** One wording of the idea that this reader may open. */
export interface HistoryRevision {
  ordinal: number;
  at: Date;
  isPublished: boolean;
  isCurrent: boolean;
  /** Against the one before it in this list; empty for the first. */
  changed: IdeaPart[];
}

export interface IdeaHistory {
  number: number;
  slug: string;
  title: ViewText;
  steps: HistoryStep[];
  revisions: HistoryRevision[];
}
