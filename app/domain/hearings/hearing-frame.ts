import type { Lang } from '~/i18n/languages';
import type { HearingKind, HearingState } from './hearing';
import type { HeardTariffLink } from './tariff/heard-tariff';

/** What the head of every page of a hearing shows: its name, where it stands, and which pages it has. */
export interface HearingFrame {
  number: number;
  slug: string;
  title: string;
  /** The language that the title is in. */
  titleLang: Lang;
  kind: HearingKind;
  state: HearingState;
  place: { slug: string; name: string };
  startsAt: Date | null;
  remarksCloseAt: Date | null;
  isDemo: boolean;
  remarkCount: number;
  budgetNumber: number | null;
  tariff: HeardTariffLink | null;
  /** Which of the later papers are there. */
  has: { protocol: boolean; answers: boolean; decision: boolean };
  may: { run: boolean; keepDesk: boolean };
}

export const HEARING_PAGES = ['overview', 'remarks', 'meeting', 'protocol', 'answers', 'decision'] as const;
export type HearingPage = (typeof HEARING_PAGES)[number];
