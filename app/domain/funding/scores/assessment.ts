import type { ScoreSummary, Scores } from './scoring';

export const ASSESSMENT_NOTE_MAX = 2_000;
export const CONFLICT_MAX = 1_000;
export const CLOSING_REASON_MAX = 1_000;

/**
 * How far a member of the funder is with an idea: not begun, begun, done; or they do not score, since they declared a
 * conflict of interest, stand on the author's side, or read the result of a closed scoring first.
 */
export type AssessorState = 'none' | 'draft' | 'done' | 'conflict' | 'author_side' | 'read';

export interface Assessor {
  personId: string;
  /** Empty where the account was deleted. */
  name: string;
  state: AssessorState;
  /** The conflict in their own words (empty where the account was deleted), and when they declared it. */
  conflict: { words: string; at: Date | null } | null;
  /** Has scored on this score card: with a conflict declared later, that no longer counts. */
  hasScored: boolean;
  /** Scored, and stands on the author's side by now. */
  changedSides: boolean;
  /** Is no longer a member. */
  hasLeft: boolean;
}

/** Who might still score. */
const MAY_SCORE: readonly AssessorState[] = ['none', 'draft'];

/** Members who have not finished and might. Whoever has left is not waited for. */
export function missingOf<A extends Pick<Assessor, 'state' | 'hasLeft'>>(assessors: readonly A[]): A[] {
  return assessors.filter(({ state, hasLeft }) => !hasLeft && MAY_SCORE.includes(state));
}

/** Whether somebody has finished and nobody is left whom those scores could sway. */
export function isEverybodyDone(assessors: readonly Pick<Assessor, 'state' | 'hasLeft'>[]): boolean {
  return assessors.some(({ state }) => state === 'done') && missingOf(assessors).length === 0;
}

/** A scoring that was closed before all had finished. Names are empty where accounts were deleted. */
export interface ScoringClosing {
  id: string;
  reason: string;
  by: string;
  at: Date;
  /** Who had not finished. */
  missing: string[];
  /** Null while it is closed. */
  reopened: { by: string; at: Date; reason: string } | null;
}

/** A rubric as a page names it, in the reader's language. */
export interface NamedRubric {
  id: string;
  name: string;
  retired: boolean;
  version: number;
  /** What all weights add up to. */
  weights: number;
  criteria: NamedCriterion[];
}

export interface NamedCriterion {
  id: string;
  name: string;
  /** What the criterion asks; only the usual ones have it. */
  hint: string | null;
  weight: number;
}

/** The idea on the shortlist that is scored. */
export interface ScoredCard {
  id: string;
  number: number;
  /** Null where the idea is no longer public. */
  title: { text: string; lang: string } | null;
}

/** What the actor gave so far. */
export interface OwnAssessment {
  state: AssessorState;
  scores: Scores;
  note: string;
  /** Their own words about it. */
  conflict: string | null;
  /** 0 where nothing is stored. */
  version: number;
}

/** The form of one assessor. Nothing of anybody else's scores is in it. */
export interface AssessmentPage {
  card: ScoredCard;
  rubric: NamedRubric;
  /** The score cards that this assessor may choose from. */
  rubrics: { id: string; name: string }[];
  own: OwnAssessment;
  /** May score now. */
  may: boolean;
  /** May declare a conflict of interest now, also after having scored. */
  mayRecuse: boolean;
  /** They scored on another card, which this one replaced. */
  scoredBefore: { id: string; name: string } | null;
  /** May see what the others gave. */
  maySee: boolean;
  assessors: Assessor[];
  /** The newest first. */
  closings: ScoringClosing[];
}

/** What a card of the board tells of its scores: the mean of the weighted totals, 0 to 5, and of how many assessors. */
export interface ScoreTotal {
  mean: number;
  assessors: number;
  /** The score card, where it is not the one that counts first; its name as stored, empty for the usual one. */
  otherRubric: { id: string; name: string } | null;
}

/** An idea of the shortlist that waits for the scores of a member. */
export interface WaitingScore {
  card: ScoredCard;
  /** The member has begun. */
  isBegun: boolean;
  /** How many colleagues have finished. */
  finished: number;
}

/** One finished assessment. */
export interface GivenAssessment {
  personId: string;
  name: string;
  scores: Scores;
  total: number;
  note: string;
  doneAt: Date;
}

/** What all assessors gave; `result` is null for those who may not see it yet, and where nobody has finished. */
export interface ScoresPage {
  card: ScoredCard;
  rubric: NamedRubric;
  rubrics: { id: string; name: string }[];
  assessors: Assessor[];
  /** The newest first. */
  closings: ScoringClosing[];
  maySee: boolean;
  /** How far the reader is; version 0 where nothing is stored. */
  own: Pick<OwnAssessment, 'state' | 'version'>;
  mayClose: boolean;
  mayReopen: boolean;
  /** May read the result of the closed scoring instead of scoring. */
  mayRead: boolean;
  result: { summary: ScoreSummary; given: GivenAssessment[] } | null;
}
