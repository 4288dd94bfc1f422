import type { LocalText } from '~/i18n/languages';
import { kyrgyzDay, kyrgyzInstant } from '~/platform/kyrgyz-day';
import type { FundingCriteria } from '../funding/windows/criteria';

export type CallStage = 'draft' | 'announced' | 'decided' | 'cancelled';

/** Where a call stands for people: whether it is open follows from its dates and the clock, and is stored nowhere. */
export const CALL_STATES = ['draft', 'coming', 'open', 'deciding', 'decided', 'cancelled'] as const;
export type CallState = (typeof CALL_STATES)[number];

export const OUTCOMES = ['selected', 'reserve', 'declined'] as const;
export type ApplicationOutcome = (typeof OUTCOMES)[number];

/** A paper that each application needs. */
export interface RequiredDocument {
  id: string;
  titles: LocalText;
}

/** What policies and use-cases need to know of a call. */
export interface Call {
  id: string;
  number: number;
  slug: string;
  organisationId: string;
  stage: CallStage;
  titles: LocalText;
  texts: LocalText;
  criteria: FundingCriteria;
  rubricId: string | null;
  /** Tyiyn. */
  budget: number;
  currency: string;
  documents: RequiredDocument[];
  opensAt: Date | null;
  closesAt: Date | null;
  appealDays: number;
  contactEmail: string | null;
  contactPhone: string | null;
  version: number;
  isDemo: boolean;
  announcedAt: Date | null;
  decidedAt: Date | null;
  cancellationReason: string | null;
}

/** How much may be written and asked for, in characters and pieces. */
export const CALL_LIMITS = {
  title: 120,
  text: 6_000,
  document: 120,
  documents: 8,
  reason: 2_000,
  appeal: 4_000,
  phone: 40,
  appealDays: 60,
  applications: 1_000,
  /** Every paper that was handed in and replaced keeps its file until the sweep. */
  files: 30,
} as const;

type Dated = Pick<Call, 'stage' | 'opensAt' | 'closesAt'>;

/** Where a call stands at an instant. At the instant of its closing itself it takes nothing any more. */
export function stateAt({ stage, opensAt, closesAt }: Dated, at: Date): CallState {
  if (stage !== 'announced') return stage;
  if (opensAt && at < opensAt) return 'coming';
  return closesAt && at < closesAt ? 'open' : 'deciding';
}

const DAY_MS = 86_400_000;

/** How long before its closing people are reminded of a call. */
export const SOON_MS = 3 * DAY_MS;

/** Whether a call takes applications now, and not for long any more. */
export function closesSoon(call: Dated, at: Date): boolean {
  const { closesAt } = call;
  return stateAt(call, at) === 'open' && closesAt !== null && closesAt.getTime() - at.getTime() <= SOON_MS;
}

/** The first instant at which appeals are no longer taken: the end of the last day in Kyrgyzstan; null before. */
export function appealsEndAt({ decidedAt, appealDays }: Pick<Call, 'decidedAt' | 'appealDays'>): Date | null {
  if (!decidedAt) return null;
  const dayAfter = new Date(decidedAt.getTime() + (appealDays + 1) * DAY_MS);
  return kyrgyzInstant(kyrgyzDay(dayAfter), '00:00');
}

/** Whether appeals are taken at an instant. */
export function takesAppeals(call: Pick<Call, 'stage' | 'decidedAt' | 'appealDays'>, at: Date): boolean {
  const end = appealsEndAt(call);
  return call.stage === 'decided' && end !== null && at < end;
}
