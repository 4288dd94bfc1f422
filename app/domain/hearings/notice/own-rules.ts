import type { HearingKind, HearingRules } from '../hearing';

/** What a municipality settled for one kind of hearing, or for every kind. */
export interface OwnRules {
  placeId: string;
  kind: HearingKind | null;
  rules: HearingRules;
  /** Charter, resolution: where it settled them. */
  source: string;
}

/** The same with the name of the municipality. */
export interface OwnRulesRow extends OwnRules {
  place: string;
}
