import type { OrganisationKind } from '~/domain/accounts/actor';
import type { FundingStage } from '~/domain/ideas/idea';
import type { Beneficiaries } from '~/domain/ideas/idea-content';
import type { IdeaMoney } from '~/domain/ideas/idea-money';
import type { ViewFile, ViewPlace, ViewSection, ViewText } from '~/domain/ideas/idea-view';
import type { ScoreTotal } from '../scores/assessment';

/** As many as fit side by side on a screen and on a sheet. */
export const MAX_COMPARED = 4;

/** How many of the shortlist are offered, the newest first. */
export const OFFERED = 40;

/** An idea as anybody may read it, with the funder's own scores where this reader may see them. Money in tyiyn. */
export interface ComparedIdea {
  number: number;
  slug: string;
  title: ViewText;
  stage: FundingStage;
  isArchived: boolean;
  currency: string;
  money: IdeaMoney;
  ownShare: number;
  committed: number;
  gap: number;
  beneficiaries: Beneficiaries;
  supportCount: number;
  sector: string;
  place: ViewPlace | null;
  otherPlaces: ViewPlace[];
  author: { name: string; kind: OrganisationKind | 'person'; isVerified: boolean };
  team: ViewText[];
  /** Those who have committed money, with their sums; the first to sign first. */
  cofunders: { name: string; amount: number }[];
  /** What standing pledges add up to. */
  pledged: number;
  /** Of those who declared interest, those that agreed to be named. */
  funders: string[];
  interestCount: number;
  months: number;
  seekingUntil: string | null;
  publishedAt: Date | null;
  objectives: ViewText[];
  sections: ViewSection[];
  files: ViewFile[];
  /** The idea on the funder's own shortlist. */
  card: { id: string; score: ScoreTotal | null } | null;
}

/** An idea that may be chosen for a comparison. */
export interface OfferedIdea {
  number: number;
  title: ViewText;
}

export interface Comparison {
  ideas: ComparedIdea[];
  /** Asked for beyond the first four. */
  leftOut: number[];
  /** Asked for, and nothing that everybody may read. */
  missing: number[];
}

/** The numbers of ideas that an address asks for, each once, in its order; what is no number is left out. */
export function askedNumbers(asked: readonly string[]): number[] {
  const numbers = asked.slice(0, 200).flatMap((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : []));
  return [...new Set(numbers)];
}

/** Whether the same fact differs between the ideas. */
export function differs(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
