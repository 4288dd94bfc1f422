import type { Lang } from '~/i18n/languages';
import type { HearingKind, HearingMode, HearingState } from '../hearing';

/** A hearing as lists show it. */
export interface HearingCard {
  number: number;
  slug: string;
  title: string;
  /** The language that the title is in. */
  lang: Lang;
  kind: HearingKind;
  state: HearingState;
  mode: HearingMode;
  place: { slug: string; name: string };
  startsAt: Date | null;
  remarksOpenAt: Date | null;
  remarksCloseAt: Date | null;
  remarkCount: number;
  isDemo: boolean;
}

/** Where hearings stand for somebody who looks for one: what takes remarks, what is ahead, what is behind. */
export const HEARING_GROUPS = ['open', 'coming', 'over'] as const;
export type HearingGroup = (typeof HEARING_GROUPS)[number];

/** The filter of the list, as its address says it. */
export interface HearingFilter {
  kind: HearingKind | null;
  /** Slug. */
  place: string | null;
  group: HearingGroup | null;
}

/** The query of the list's address, without the page. */
export function hearingQuery({ kind, place, group }: HearingFilter): Record<string, string | undefined> {
  return { type: kind ?? undefined, place: place ?? undefined, state: group ?? undefined };
}
