import type { LocalText } from '~/i18n/languages';
import type { Hearing, HearingKind, HearingMode } from '../hearing';

/** What officers write about a hearing before it is announced. */
export interface HearingDetails {
  titles: LocalText;
  /** What is decided, who decides and by when, in plain words. */
  decides: LocalText;
  summaries: LocalText;
  mode: HearingMode;
  venues: LocalText;
  onlineUrl: string | null;
  startsAt: Date | null;
  /** Planned length. */
  minutes: number;
  /** When remarks are taken; null leaves it to announcing: from then to the end of the meeting. */
  remarksOpenAt: Date | null;
  remarksCloseAt: Date | null;
  chair: string;
  secretary: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  budgetId: string | null;
  comparedBudgetId: string | null;
  tariffVersionId: string | null;
  comparedTariffVersionId: string | null;
  /** Put to the advisory vote, in their order. */
  questions: LocalText[];
}

/** The parts of the officers' form, each a page of its own. */
export const HEARING_PARTS = ['about', 'when', 'people', 'questions', 'budget', 'tariff'] as const;
export type HearingPart = (typeof HEARING_PARTS)[number];

/** The parts that a hearing of that kind has: it is on a tariff, or it may be on a budget. */
export function partsOf(kind: HearingKind): readonly HearingPart[] {
  return HEARING_PARTS.filter((part) => part !== (kind === 'tariff' ? 'budget' : 'tariff'));
}

/** Who leads the meeting and whom to ask may change after announcing: people fall ill. */
export const PEOPLE_FIELDS = ['chair', 'secretary', 'contactName', 'contactPhone', 'contactEmail'] as const;

const MINUTE_MS = 60_000;
const DEFAULT_MINUTES = 120;

/** A hearing of which nothing is written yet. */
export function emptyDetails(): HearingDetails {
  return {
    titles: {},
    decides: {},
    summaries: {},
    mode: 'hall',
    venues: {},
    onlineUrl: null,
    startsAt: null,
    minutes: DEFAULT_MINUTES,
    remarksOpenAt: null,
    remarksCloseAt: null,
    chair: '',
    secretary: '',
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    budgetId: null,
    comparedBudgetId: null,
    tariffVersionId: null,
    comparedTariffVersionId: null,
    questions: [],
  };
}

/** When the meeting is planned to end; null without a date. */
export function endOf({ startsAt, minutes }: Pick<Hearing, 'startsAt' | 'minutes'>): Date | null {
  return startsAt && new Date(startsAt.getTime() + minutes * MINUTE_MS);
}

/** From when to when remarks will be taken if the hearing is announced at `at`; null without a date. */
export function plannedWindow(
  details: Pick<HearingDetails, 'startsAt' | 'minutes' | 'remarksOpenAt' | 'remarksCloseAt'>,
  at: Date,
): { opens: Date; closes: Date } | null {
  const end = endOf(details);
  if (!end) return null;
  const { remarksOpenAt, remarksCloseAt } = details;
  return { opens: remarksOpenAt && remarksOpenAt > at ? remarksOpenAt : at, closes: remarksCloseAt ?? end };
}

export const MATERIAL_KINDS = [
  'draft',
  'justification',
  'comparison',
  'plain_summary',
  'calculation',
  'antimonopoly_opinion',
  'other',
] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Kinds that some hearing needs. */
export type RequiredMaterial = Exclude<MaterialKind, 'other'>;

/** Papers that must lie open when a hearing of that kind is announced: issue 3, item 1. */
export const REQUIRED_MATERIALS: Record<HearingKind, readonly RequiredMaterial[]> = {
  draft_budget: ['draft', 'justification', 'comparison', 'plain_summary'],
  execution_report: ['draft', 'justification', 'plain_summary'],
  tariff: ['draft', 'justification', 'comparison', 'plain_summary', 'calculation'],
  other_decision: ['draft', 'justification'],
};
