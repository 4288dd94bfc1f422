import type { MessageKey } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import { workingDaysAfter } from '~/platform/working-days';
import type { Hearing } from '../hearing';
import type { AnswerOutcome, RemarkKind } from '../remarks/remark';

const DAY_MS = 86_400_000;

/** Outcomes that promise something: they say where in the budget it is, and may say how much. */
export const ACCEPTING_OUTCOMES: readonly AnswerOutcome[] = ['accepted', 'accepted_in_part'];

/** How long the names in an answer may be, in characters, and how many remarks one answer may be for. */
export const ANSWER_LIMITS = { official: 120, referredTo: 200, remarks: 500 } as const;

/** An official answer as it was given; nothing of it ever changes. */
export interface Answer {
  id: string;
  outcome: AnswerOutcome;
  reason: string;
  lang: Lang;
  officialName: string;
  officialPost: string;
  referredTo: string | null;
  budgetLineId: string | null;
  /** Tyiyn that the budget takes up, if accepted. */
  amount: number | null;
  at: Date;
}

/**
 * The message that names an outcome. Nothing in a question can be accepted or declined, so that its outcomes are told
 * in other words: answered, answered in part, not answered.
 */
export function outcomeKey(kind: RemarkKind, outcome: AnswerOutcome): MessageKey {
  return kind === 'question' ? `answers.question_${outcome}` : `answers.outcome_${outcome}`;
}

type Dated = Pick<Hearing, 'stage' | 'startsAt' | 'heldAt' | 'rules'>;

/** The instant from which the term of all earlier remarks is counted: the meeting. Null while none is in sight. */
export function meetingOf({ stage, startsAt, heldAt }: Dated): Date | null {
  return stage === 'postponed' || stage === 'cancelled' ? null : (heldAt ?? startsAt);
}

/**
 * The last day for the answer to a remark, as an ISO date: the hearing's working days after the meeting, or after the
 * remark where that came later. Null while no meeting is in sight: then no term runs.
 */
export function answerDueOn(hearing: Dated, receivedAt: Date): string | null {
  const meeting = meetingOf(hearing);
  if (!meeting) return null;
  return workingDaysAfter(receivedAt > meeting ? receivedAt : meeting, hearing.rules.answerDays);
}

/**
 * The instant before which a term of `answerDays` working days must have begun to be over on the day `today` (ISO date).
 * It lets a database count what is overdue without knowing working days.
 */
export function overdueBefore(answerDays: number, today: string): Date {
  let day = new Date(`${today}T00:00:00+06:00`);
  while (workingDaysAfter(day, answerDays) >= today) day = new Date(day.getTime() - DAY_MS);
  return new Date(day.getTime() + DAY_MS);
}
