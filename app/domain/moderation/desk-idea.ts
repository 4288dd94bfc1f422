import type { IdeaPart } from '~/domain/ideas/changed-parts';
import type { CompletenessRow } from '~/domain/ideas/completeness';
import type { PublicationState } from '~/domain/ideas/idea';
import type { IdeaView } from '~/domain/ideas/idea-view';
import type { Lang } from '~/i18n/languages';

/** How one part of a published idea would change, line by line. */
export interface DifferenceRow {
  part: IdeaPart;
  /** The language of the words; null for what is the same in all. */
  lang: Lang | null;
  before: string[];
  after: string[];
}

/** What was decided before, and what was written about it. */
export interface DeskStep {
  id: string;
  to: PublicationState;
  at: Date;
  /** Null for a person who has left, and for the system. */
  by: string | null;
  reason: string | null;
  note: string | null;
}

/** An idea as its moderator reads it before deciding. */
export interface DeskIdea {
  number: number;
  slug: string;
  publication: PublicationState;
  hidden: boolean;
  author: string;
  /** The language in which the author is written to: ready-made remarks are in it. */
  authorLang: Lang;
  enteredFor: string | null;
  place: string;
  view: IdeaView;
  completeness: CompletenessRow[];
  /** What waits: the whole idea, or a change of a published one. */
  waits: 'idea' | 'change' | null;
  /** The revision shown: a decision brings it back. */
  seen: string;
  since: Date | null;
  /** The last day of the term, an ISO date. */
  due: string | null;
  isOverdue: boolean;
  difference: DifferenceRow[];
  steps: DeskStep[];
  may: { decide: boolean; retire: boolean };
}
