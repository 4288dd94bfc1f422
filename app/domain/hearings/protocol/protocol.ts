import { kyrgyzDay } from '~/platform/kyrgyz-day';
import type { Hearing, HearingRules, HearingStage } from '../hearing';

const DAY_MS = 86_400_000;

/** Where the draft of a protocol stands. */
export interface ProtocolDraftState {
  /** When it was shown for corrections. */
  openedAt: Date | null;
  /** The last day (ISO date, in Kyrgyzstan) on which they are taken. */
  correctionsUntil: string | null;
}

function dayPlus(at: Date, days: number): string {
  return kyrgyzDay(new Date(at.getTime() + days * DAY_MS));
}

/** The last day by which the protocol should be published (ISO date), or null before the meeting was held. */
export function protocolDueOn({ heldAt, rules }: Pick<Hearing, 'heldAt' | 'rules'>): string | null {
  return heldAt && dayPlus(heldAt, rules.protocolDays);
}

/**
 * The last day for corrections of a draft that is opened at that instant: as many days as the rules give, this one
 * included. A draft that is opened on the day of the meeting is so published in time; each day that it is late shows.
 */
export function correctionsLastDay(openedAt: Date, { protocolDays }: Pick<HearingRules, 'protocolDays'>): string {
  return dayPlus(openedAt, Math.max(0, protocolDays - 1));
}

/** Whether corrections are taken at that instant: up to the end of their last day. */
export function takesCorrections(
  { stage }: Pick<Hearing, 'stage'>,
  { openedAt, correctionsUntil }: ProtocolDraftState,
  at: Date,
): boolean {
  return stage === 'held' && openedAt !== null && correctionsUntil !== null && kyrgyzDay(at) <= correctionsUntil;
}

/** What keeps the first version of a protocol from being published. */
export type PublicationObstacle = 'not_opened' | 'corrections_open' | 'corrections_undecided';

interface Publishable {
  stage: HearingStage;
  rules: Pick<HearingRules, 'protocolDays'>;
  draft: ProtocolDraftState;
  /** Corrections that nobody has decided on. */
  undecided: number;
}

/**
 * Why the protocol cannot be published at that instant, or null. The first version waits for the days of corrections
 * and for every correction to be decided; where the rules give no days, nothing has to be waited for. A later version
 * needs a reason instead, which its use-case asks for.
 */
export function publicationObstacle(
  { stage, rules, draft, undecided }: Publishable,
  at: Date,
): PublicationObstacle | null {
  if (stage !== 'held') return null;
  if (rules.protocolDays > 0 && !draft.openedAt) return 'not_opened';
  if (rules.protocolDays > 0 && takesCorrections({ stage }, draft, at)) return 'corrections_open';
  return undecided > 0 ? 'corrections_undecided' : null;
}
