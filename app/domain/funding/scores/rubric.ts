/**
 * The five criteria of the aiyl aimak Ak-Tal for funding local initiatives, 2019 (ak-tal-aimak.kg/ky/ads/full/25.html).
 * It names no weights: they are equal until a funder says otherwise.
 */
export const CRITERION_KINDS = ['importance', 'participation', 'sustainability', 'costs', 'contribution'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

export interface RubricCriterion {
  id: string;
  /** One of the usual five, or the funder's own. */
  kind: CriterionKind | 'own';
  /** The funder's words; null shows the usual ones in the reader's language. */
  name: string | null;
  /** A whole number from 1 to 100; what counts is its share of the sum of all. */
  weight: number;
}

/** A funder's score card. */
export interface Rubric {
  /** DEFAULT_RUBRIC until the funder changes or uses the usual one. */
  id: string;
  /** Empty for the usual name in the reader's language. */
  name: string;
  criteria: RubricCriterion[];
  version: number;
  retired: boolean;
}

/** What a form says of a score card. */
export interface RubricInput {
  name: string;
  /** The id of a criterion that was there before; null for a new one. */
  criteria: (Omit<RubricCriterion, 'id'> & { id: string | null })[];
}

/** Stands in addresses for the usual rubric of a funder that has none of its own yet. */
export const DEFAULT_RUBRIC = 'default';

export const MAX_SCORE = 5;
export const SCORES = [0, 1, 2, 3, 4, 5] as const;
export const MAX_CRITERIA = 10;
export const MAX_WEIGHT = 100;
export const RUBRIC_NAME_MAX = 80;
export const CRITERION_NAME_MAX = 120;

/** The usual score card: five criteria of equal weight. */
export function usualRubric(): Rubric {
  const weight = 100 / CRITERION_KINDS.length;
  return {
    id: DEFAULT_RUBRIC,
    name: '',
    criteria: CRITERION_KINDS.map((kind) => ({ id: kind, kind, name: null, weight })),
    version: 1,
    retired: false,
  };
}

/** What the weights add up to. */
export function weightSum(criteria: readonly Pick<RubricCriterion, 'weight'>[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether both ask for the same, with the same weights, in the same order. */
export function isSameCard(a: readonly RubricCriterion[], b: readonly RubricCriterion[]): boolean {
  const told = (criteria: readonly RubricCriterion[]) =>
    JSON.stringify(criteria.map(({ id, kind, name, weight }) => [id, kind, name, weight]));
  return told(a) === told(b);
}
