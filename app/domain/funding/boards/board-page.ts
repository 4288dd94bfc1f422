import type { ScoreTotal } from '../scores/assessment';
import type { MoneySum, NotedEntry, ShortlistEntry } from '../shortlist';
import type { BoardStage, OFF_BOARD } from './board';

/** What of a board is looked at. */
export interface BoardFilter {
  tag: string | null;
  /** The id of a member, or `nobody`. */
  colleague: string | null;
  overdue: boolean;
}

/** The choice of cards that nobody is responsible for. */
export const NOBODY = 'nobody';

/** A card as the board shows it. */
export interface BoardCard extends ShortlistEntry {
  isOverdue: boolean;
  /** How many notes the reader may read, and what tells their wordings from others. */
  notes: { count: number; mark: string };
  /** Null until this reader may see the scores. */
  score: ScoreTotal | null;
}

export interface BoardColumn {
  stage: BoardStage;
  /** Cards of the column that the filter lets through, whether they are shown or not. */
  count: number;
  /** What is still missing to the open ones of them. */
  money: MoneySum[];
  cards: BoardCard[];
}

/** Somebody who can be made responsible. */
export interface Colleague {
  id: string;
  name: string;
}

export interface BoardPage {
  funder: string;
  stages: BoardStage[];
  columns: BoardColumn[];
  filter: BoardFilter;
  /** All tags on the board. */
  tags: string[];
  colleagues: Colleague[];
  /** Cards on the board, cards that the filter lets through, and how many of all are overdue. */
  total: number;
  found: number;
  overdue: number;
  /** Cards that were taken off. */
  takenOff: number;
  /** Where one column is looked at: which part of it. */
  part: { before: number; previous: string | null; next: string | null } | null;
}

/** A card that somebody changed while another form was open. */
export interface StaleCard extends ShortlistEntry {
  changedBy: string;
  changedAt: Date | null;
}

/** A stage, or off the board; null where the stage is no longer there. */
type Stand = BoardStage | typeof OFF_BOARD | null;

/** Where a card went, when and by whom. */
export interface CardMove {
  id: string;
  from: Stand;
  to: Stand;
  by: string;
  at: Date;
}

/** A card that was taken off the board. */
export interface OffCard extends ShortlistEntry {
  takenOffAt: Date;
  takenOffBy: string;
  /** Notes that the reader may read. */
  notes: number;
}

/** A card with everything that is kept about it. */
export interface CardPage {
  entry: NotedEntry;
  isOverdue: boolean;
  /** What tells the notes that the reader sees from others. */
  notesMark: string;
  changedBy: string;
  changedAt: Date | null;
  /** Taken off the board, which was the last change. */
  isOff: boolean;
  stages: BoardStage[];
  colleagues: Colleague[];
  moves: CardMove[];
}
