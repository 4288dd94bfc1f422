import type { ScoreSummary, Scores } from './scoring';

export const ASSESSMENT_NOTE_MAX = 2_000;
export const CONFLICT_MAX = 1_000;

/**
 * How far a member of the funder is with an idea: not begun, begun, done; with a declared conflict of interest, or on
 * the author's side, they do not score.
 */
export type AssessorState = 'none' | 'draft' | 'done' | 'conflict' | 'author_side';

export interface Assessor {
  personId: string;
  /** Empty where the account was deleted. */
  name: string;
  state: AssessorState;
  /** The conflict in their own words; empty where the account was deleted. */
  conflict: string | null;
}

/** Whether nobody is left who might still score: then there is nobody whom the scores of others could sway. */
export function isEverybodyDone(assessors: readonly Pick<Assessor, 'state'>[]): boolean {
  const scoring = assessors.filter(({ state }) => state !== 'conflict' && state !== 'author_side');
  return scoring.length > 0 && scoring.every(({ state }) => state === 'done');
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
  /** May see what the others gave. */
  maySee: boolean;
  assessors: Assessor[];
}

/** What a card of the board tells of its scores: the mean of the weighted totals, 0 to 5, and of how many assessors. */
export interface ScoreTotal {
  mean: number;
  assessors: number;
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
  maySee: boolean;
  result: { summary: ScoreSummary; given: GivenAssessment[] } | null;
}
