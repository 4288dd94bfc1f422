import type { IdeaAuthorKind } from '~/domain/ideas/idea';

/** From `min` to `max`, both included; null is open. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

/** What a funding window or a call asks of an idea. Empty lists and nulls ask for nothing. */
export interface FundingCriteria {
  /** Ids; a first-level sector includes its parts. */
  sectorIds: string[];
  /** Ids; each includes what lies below it, and ideas that name it beside their own place. */
  placeIds: string[];
  authorKinds: IdeaAuthorKind[];
  /** What the idea asks for, in tyiyn of som. */
  requested: Bounds;
  /** Own contribution as a share of the whole cost, in per cent, at least. */
  ownShareMin: number | null;
  /** People who benefit. */
  beneficiaries: Bounds;
}

/** The kinds of criteria, in the order in which forms and reasons show them. */
export const CRITERIA = ['sectors', 'places', 'authorKinds', 'requested', 'ownShare', 'beneficiaries'] as const;
export type Criterion = (typeof CRITERIA)[number];
