import type { NamedRubric } from '~/domain/funding/scores/assessment';
import type { ToldCriteria } from '~/domain/funding/windows/told-criteria';
import type { ViewText } from '~/domain/ideas/idea-view';
import type { Lang } from '~/i18n/languages';
import type { ApplicationOutcome, CallState } from './call';

/** A call as lists show it. */
export interface CallCard {
  number: number;
  slug: string;
  title: ViewText;
  state: CallState;
  isDemo: boolean;
  funder: { slug: string; name: string };
  /** Tyiyn. */
  budget: number;
  currency: string;
  opensAt: Date | null;
  closesAt: Date | null;
  /** Calendar days until the closing, 0 on its own day; null where it is not open. */
  daysLeft: number | null;
  decidedAt: Date | null;
  /** Sectors that it asks for; none asks for nothing. */
  sectors: string[];
}

/** Where calls stand for somebody who looks for one. */
export const CALL_GROUPS = ['open', 'coming', 'deciding', 'over'] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

export interface CallFilter {
  group: CallGroup | null;
  /** Slug of a first-level sector. */
  sector: string | null;
  /** Slug of an organisation. */
  funder: string | null;
}

/** The query of the list's address, without the page. */
export function callQuery({ group, sector, funder }: CallFilter): Record<string, string | undefined> {
  return { state: group ?? undefined, sector: sector ?? undefined, funder: funder ?? undefined };
}

/** A later closing, as it was announced. */
export interface ExtensionView {
  id: string;
  fromAt: Date;
  toAt: Date;
  reason: string;
  at: Date;
}

/** An application of the reader's own. */
export interface OwnApplication {
  call: { number: number; title: ViewText; state: CallState };
  number: number;
  idea: { number: number; title: ViewText | null };
  appliedAt: Date;
  withdrawnAt: Date | null;
  /** Null until the decisions are published. */
  outcome: ApplicationOutcome | null;
  /** Required papers that are not there. */
  missing: number;
}

/** How far somebody is who may want to apply: the ideas that they have in the market, and those that meet the criteria. */
export interface Readiness {
  published: number;
  eligible: number;
}

/** Everything on the page of a call. */
export interface CallPage extends CallCard {
  version: number;
  text: { text: string; lang: Lang };
  told: ToldCriteria;
  documents: { id: string; title: ViewText }[];
  rubric: NamedRubric | null;
  contactEmail: string | null;
  contactPhone: string | null;
  appealDays: number;
  /** Until when appeals are taken; null before the decision. */
  appealsEndAt: Date | null;
  takesAppeals: boolean;
  extensions: ExtensionView[];
  cancellationReason: string | null;
  own: OwnApplication[];
  /** Null for a visitor, and where nobody applies any more. */
  readiness: Readiness | null;
  /** How many applications came out how; null before the decision. */
  outcomes: Record<ApplicationOutcome, number> | null;
  mayRun: boolean;
}
