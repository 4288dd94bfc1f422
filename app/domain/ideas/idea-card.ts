import type { Lang } from '~/i18n/languages';
import type { FundingStage } from './idea';

/** What a card shows of a listed idea. Money in tyiyn. */
export interface IdeaCardData {
  number: number;
  slug: string;
  /** In the reader's language where the author wrote in it, otherwise in the original's. */
  title: string;
  summary: string;
  textLang: Lang;
  sector: { name: string; icon: string; colour: number } | null;
  place: string;
  stage: FundingStage;
  currency: string;
  own: number;
  elsewhere: number;
  requested: number;
  gap: number;
  beneficiaries: number;
  supportCount: number;
  commentCount: number;
  /** Days left for finding the money, when they are few; null otherwise. */
  daysLeft: number | null;
  isDemo: boolean;
  publishedAt: Date | null;
}

/** From how many days before its end an idea counts as closing soon. */
export const CLOSING_SOON_DAYS = 14;

/** Stages in which an idea still looks for money. */
export const SEEKING_STAGES: readonly FundingStage[] = ['seeking', 'under_consideration'];

/** Stages in which missing money is still to be found; later it says nothing to a donor. */
const MISSING_STAGES: readonly FundingStage[] = [...SEEKING_STAGES, 'selected'];

/** Whether the gap of an idea in this stage is money that somebody could still give. */
export function isGapOpen(stage: FundingStage): boolean {
  return MISSING_STAGES.includes(stage);
}

/** Days from `today` to the last day of seeking (both ISO), when it is near and the idea still seeks. */
export function daysLeftOf(seekingUntil: string | null, stage: FundingStage, today: string): number | null {
  if (!seekingUntil || !SEEKING_STAGES.includes(stage)) return null;
  const days = Math.round((Date.parse(seekingUntil) - Date.parse(today)) / 86_400_000);
  return days >= 0 && days <= CLOSING_SOON_DAYS ? days : null;
}
