import { type RubricCriterion, weightSum } from './rubric';

/** From how many points between the lowest and the highest on assessors are said to disagree. */
export const DISAGREEMENT = 2;

/** Scores by the id of the criterion, 0 to 5. */
export type Scores = Record<string, number>;

/** What finished assessments say together. Figures have at most two decimals, rounded half up, once, at the end. */
export interface Spread {
  mean: number;
  lowest: number;
  highest: number;
  /** Highest less lowest. */
  range: number;
}

export interface CriterionSpread extends Spread {
  id: string;
  disagree: boolean;
}

export interface ScoreSummary extends Spread {
  assessors: number;
  /** Standard deviation over all assessors: the root of the mean squared distance from the mean. */
  deviation: number;
  criteria: CriterionSpread[];
}

/** A fraction of whole numbers with two decimals, rounded half up. */
const hundredths = (n: number, d: number) => Math.floor((200 * n + d) / (2 * d)) / 100;

/** The sum of score times weight; divided by the sum of weights it is the weighted total. */
function points(criteria: readonly RubricCriterion[], scores: Scores): number {
  return criteria.reduce((sum, { id, weight }) => sum + weight * (scores[id] ?? 0), 0);
}

/** One assessor's weighted total, from 0 to 5: the scores times their weights, by the sum of the weights. */
export function weightedTotal(criteria: readonly RubricCriterion[], scores: Scores): number {
  return hundredths(points(criteria, scores), weightSum(criteria));
}

/** Mean and limits of whole numbers that all count in parts of `unit`. */
function spreadOf(values: readonly number[], unit: number): Spread {
  const sum = values.reduce((all, value) => all + value, 0);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return {
    mean: hundredths(sum, values.length * unit),
    lowest: hundredths(lowest, unit),
    highest: hundredths(highest, unit),
    range: hundredths(highest - lowest, unit),
  };
}

/** Exact until the root: n times the sum of squares less the square of the sum, whole numbers all. */
function deviationOf(values: readonly number[], unit: number): number {
  const sum = values.reduce((all, value) => all + value, 0);
  const squares = values.reduce((all, value) => all + value * value, 0);
  const root = Math.sqrt(values.length * squares - sum * sum);
  return Math.round((root * 100) / (values.length * unit)) / 100;
}

/** Sums up finished assessments on one score card; null where there are none. */
export function summarise(criteria: readonly RubricCriterion[], finished: readonly Scores[]): ScoreSummary | null {
  if (finished.length === 0) return null;
  const unit = weightSum(criteria);
  const totals = finished.map((scores) => points(criteria, scores));
  return {
    ...spreadOf(totals, unit),
    assessors: finished.length,
    deviation: deviationOf(totals, unit),
    criteria: criteria.map(({ id }) => {
      const spread = spreadOf(
        finished.map((scores) => scores[id] ?? 0),
        1,
      );
      return { id, ...spread, disagree: spread.range >= DISAGREEMENT };
    }),
  };
}
