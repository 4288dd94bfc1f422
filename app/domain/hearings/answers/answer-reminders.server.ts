import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { daysBetween } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { db, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import '../hearing-events.server';
import { hasUnanswered, unansweredOf } from './unanswered.server';

const JOB = 'answers-due';
const EVERY_DAYS = 3;

/**
 * Which reminder of a term is the newest that is due: 3 days before its last day, on it, and every 3 days after. Null
 * where it is too early for any. A server that was away on the very day reminds when it is back.
 */
export function reminderOf(dueOn: string, day: string): string | null {
  const late = daysBetween(dueOn, day);
  if (late < -EVERY_DAYS) return null;
  if (late < 0) return 'soon';
  return String(late - (late % EVERY_DAYS));
}

async function waitingHearings(): Promise<number[]> {
  const { hearings } = tables;
  const rows = await db().select({ number: hearings.number }).from(hearings).where(hasUnanswered());
  return rows.map(({ number }) => number);
}

/** Reminds the officers of a hearing, once for each reminder of a term, whichever server does it. */
async function remind(number: number): Promise<void> {
  const seen = await findHearing(db(), number);
  // Nearly always there is nothing to say: it is asked before a transaction is begun.
  const first = await unansweredOf(db(), seen);
  if (!first.dueOn || !reminderOf(first.dueOn, today())) return;
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    const { waiting, overdue, dueOn } = await unansweredOf(tx, hearing);
    const reminder = dueOn && reminderOf(dueOn, today());
    if (!reminder) return;
    const claimed = await tx
      .insert(tables.jobRuns)
      .values({ job: JOB, period: `${hearing.id}/${dueOn}/${reminder}`, ranAt: now() })
      .onConflictDoNothing()
      .returning({ period: tables.jobRuns.period });
    if (claimed.length > 0) await emit('answers.due', { hearing, due: waiting - overdue, overdue });
  });
}

/** Reminds officers of answers that are due soon or late. Asked every hour. */
export async function remindOfAnswers(): Promise<void> {
  for (const number of await waitingHearings()) await remind(number);
}
