import type { Lang, LocalText } from '~/i18n/languages';

/** What a hearing is on: MoF order 44-П of 17 April 2018 names the draft budget and the report on its execution. */
export const HEARING_KINDS = ['draft_budget', 'execution_report', 'tariff', 'other_decision'] as const;
export type HearingKind = (typeof HEARING_KINDS)[number];

/** The steps that an officer takes, in their order, then the side exits. */
export const HEARING_STAGES = [
  'draft',
  'announced',
  'held',
  'protocol_published',
  'answers_published',
  'decided',
  'closed',
  'postponed',
  'cancelled',
] as const;
export type HearingStage = (typeof HEARING_STAGES)[number];

/** Where a hearing stands for its readers: `open` is an announced one that takes remarks now. */
export type HearingState = HearingStage | 'open';

/** The states of a hearing that runs its course, as its timeline shows them: design/decisions.md, "Hearings". */
export const HEARING_COURSE = [
  'announced',
  'open',
  'held',
  'protocol_published',
  'answers_published',
  'decided',
  'closed',
] as const satisfies readonly HearingState[];

export const HEARING_MODES = ['hall', 'online', 'hybrid'] as const;
export type HearingMode = (typeof HEARING_MODES)[number];

const TRANSITIONS: Record<HearingStage, readonly HearingStage[]> = {
  draft: ['announced'],
  announced: ['held', 'postponed', 'cancelled'],
  postponed: ['announced', 'cancelled'],
  held: ['protocol_published'],
  protocol_published: ['answers_published'],
  answers_published: ['decided'],
  decided: ['closed'],
  closed: [],
  cancelled: [],
};

/** Whether a hearing may go from one step to the other. */
export function canMove(from: HearingStage, to: HearingStage): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether anybody may read it: everything but a draft. */
export function isPublic(stage: HearingStage): boolean {
  return stage !== 'draft';
}

/** Rules of a hearing. The days are settings, not law (domain study, §2.1): a municipality may settle its own. */
export interface HearingRules {
  /** Calendar days between the notice and the meeting. */
  noticeDays: number;
  /** Working days within which each remark gets its answer. */
  answerDays: number;
  /** Calendar days within which the protocol is published, and for which corrections are taken. */
  protocolDays: number;
  /** Least number of people in the meeting; null where none is asked for. */
  quorum: number | null;
}

export const DEFAULT_RULES: HearingRules = { noticeDays: 10, answerDays: 14, protocolDays: 5, quorum: null };

/** What policies and pages need to know of a hearing, without its texts. */
export interface Hearing {
  id: string;
  number: number;
  slug: string;
  kind: HearingKind;
  placeId: string;
  /** The place, all above it, and those that it replaced: where a role must be held. */
  scope: readonly string[];
  stage: HearingStage;
  titles: LocalText;
  mode: HearingMode;
  startsAt: Date | null;
  minutes: number;
  remarksOpenAt: Date | null;
  remarksCloseAt: Date | null;
  announcedAt: Date | null;
  heldAt: Date | null;
  budgetId: string | null;
  comparedBudgetId: string | null;
  /** Of a tariff hearing: the version that is proposed, and the one that it is laid beside. */
  tariffVersionId: string | null;
  comparedTariffVersionId: string | null;
  /** The frozen ones once it is announced; before, what the municipality's settings say now. */
  rules: HearingRules;
  frozenHash: string | null;
  remarkCount: number;
  isDemo: boolean;
  version: number;
}

/** A hearing as lists and links name it. */
export interface HearingLink {
  number: number;
  slug: string;
  title: string;
  lang: Lang;
}

type Dated = Pick<Hearing, 'stage' | 'remarksOpenAt' | 'remarksCloseAt'>;

/**
 * Whether remarks and stances are taken at that instant: from the opening on, and before the closing to the
 * millisecond. Derived from the dates, never switched by a timer.
 */
export function takesRemarks({ stage, remarksOpenAt, remarksCloseAt }: Dated, at: Date): boolean {
  if (stage !== 'announced' || !remarksOpenAt || !remarksCloseAt) return false;
  return remarksOpenAt <= at && at < remarksCloseAt;
}

/** Where the hearing stands for its readers at that instant. */
export function stateAt(hearing: Dated, at: Date): HearingState {
  return takesRemarks(hearing, at) ? 'open' : hearing.stage;
}

/** How long the texts of a hearing may be, in characters; forms and schemas share them. */
export const HEARING_LIMITS = {
  title: 160,
  decides: 1_000,
  summary: 4_000,
  venue: 300,
  name: 120,
  phone: 40,
  url: 500,
  reason: 2_000,
  questions: 10,
  question: 300,
  agendaItems: 40,
  materials: 30,
  minutes: 720,
} as const;
