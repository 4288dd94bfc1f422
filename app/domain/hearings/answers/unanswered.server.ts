import { and, count, eq, exists, isNull, lt, max, min, notInArray } from 'drizzle-orm';
import { today } from '~/platform/today.server';
import { db, type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { answerDueOn, meetingOf, overdueBefore } from './answer';
import type { Unanswered } from './unanswered';

/** The condition for remarks of a hearing that wait for their first answer, by the index of answers. */
export function waitsForAnswer(hearingId: string) {
  const { remarks } = tables;
  return and(eq(remarks.hearingId, hearingId), isNull(remarks.answerId), eq(remarks.hidden, false));
}

/**
 * The condition for hearings that go on and whose remarks wait. Also after the answers are published: a remark that
 * was hidden then may be shown again.
 */
export function hasUnanswered() {
  const { hearings, remarks } = tables;
  const waiting = db()
    .select({ id: remarks.id })
    .from(remarks)
    .where(and(eq(remarks.hearingId, hearings.id), isNull(remarks.answerId), eq(remarks.hidden, false)));
  return and(notInArray(hearings.stage, ['draft', 'cancelled', 'closed']), exists(waiting));
}

/** Counts what of a hearing waits for an answer, and what is late, without reading the remarks themselves. */
export async function unansweredOf(reader: Reader, hearing: Hearing): Promise<Unanswered> {
  const { remarks } = tables;
  const [all] = await reader
    .select({ waiting: count(), first: min(remarks.receivedAt), last: max(remarks.receivedAt) })
    .from(remarks)
    .where(waitsForAnswer(hearing.id));
  const { waiting = 0, first, last } = all ?? {};
  if (!waiting || !first || !last) return { waiting: 0, overdue: 0, dueOn: null };
  const before = overdueBefore(hearing.rules.answerDays, today());
  const meeting = meetingOf(hearing);
  const dueOn = answerDueOn(hearing, first);
  if (!meeting || meeting >= before) return { waiting, overdue: 0, dueOn };
  if (last < before) return { waiting, overdue: waiting, dueOn };
  const [late] = await reader
    .select({ overdue: count() })
    .from(remarks)
    .where(and(waitsForAnswer(hearing.id), lt(remarks.receivedAt, before)));
  return { waiting, overdue: late?.overdue ?? 0, dueOn };
}
