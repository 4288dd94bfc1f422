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

/** Nothing asked: every idea meets it. */
export const ANY_IDEA: FundingCriteria = {
  sectorIds: [],
  placeIds: [],
  authorKinds: [],
  requested: { min: null, max: null },
  ownShareMin: null,
  beneficiaries: { min: null, max: null },
};

/** The kinds of criteria, in the order in which forms and reasons show them. */
export const CRITERIA = ['sectors', 'places', 'authorKinds', 'requested', 'ownShare', 'beneficiaries'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How many sectors and places one set of criteria may name. */
export const CRITERIA_LIMITS = { sectors: 100, places: 100 } as const;

const isSet = ({ min, max }: Bounds) => min !== null || max !== null;

/** The kinds of criteria that ask for something. */
export function askedCriteria(criteria: FundingCriteria): Criterion[] {
  const asked: Record<Criterion, boolean> = {
    sectors: criteria.sectorIds.length > 0,
    places: criteria.placeIds.length > 0,
    authorKinds: criteria.authorKinds.length > 0,
    requested: isSet(criteria.requested),
    ownShare: criteria.ownShareMin !== null,
    beneficiaries: isSet(criteria.beneficiaries),
  };
  return CRITERIA.filter((criterion) => asked[criterion]);
}
