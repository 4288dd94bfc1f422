import { eq } from 'drizzle-orm';
import { daysBetween, kyrgyzDay } from '~/platform/kyrgyz-day';
import { type Tx, tables } from '~db/index.server';
import type { AnswerOutcome, Remark } from '../remarks/remark';
import { ACCEPTING_OUTCOMES } from './answer';

/** A remark with the outcome of the answer that it had so far; null where it had none. */
export interface Answered {
  remark: Pick<Remark, 'kind' | 'receivedAt'>;
  before: AnswerOutcome | null;
}

const EMPTY = { answered: 0, considered: 0, accepted: 0, acceptedInPart: 0, days: {} as Record<string, number> };
type Tally = typeof EMPTY;

const step = (outcome: AnswerOutcome | null, of: AnswerOutcome, by: number) => (outcome === of ? by : 0);

function counted(tally: Tally, { remark, before }: Answered, outcome: AnswerOutcome, at: Date): Tally {
  const next = { ...tally, days: { ...tally.days } };
  if (before === null) {
    next.answered += 1;
    const days = Math.max(0, daysBetween(kyrgyzDay(remark.receivedAt), kyrgyzDay(at)));
    next.days[days] = (next.days[days] ?? 0) + 1;
  }
  if (remark.kind === 'question') return next;
  if (before === null) next.considered += 1;
  const [accepted, acceptedInPart] = ACCEPTING_OUTCOMES as [AnswerOutcome, AnswerOutcome];
  next.accepted += step(outcome, accepted, 1) + step(before, accepted, -1);
  next.acceptedInPart += step(outcome, acceptedInPart, 1) + step(before, acceptedInPart, -1);
  return next;
}

/**
 * Adds an answer to what the pages of places count. Whoever calls holds the key `hearing:NUMBER`, so that nobody else
 * counts at the same time.
 */
export async function tallyAnswer(
  tx: Tx,
  hearingId: string,
  answered: readonly Answered[],
  { outcome, at }: { outcome: AnswerOutcome; at: Date },
): Promise<void> {
  const { answerTallies } = tables;
  const [row] = await tx.select().from(answerTallies).where(eq(answerTallies.hearingId, hearingId));
  const tally = answered.reduce((sum: Tally, one) => counted(sum, one, outcome, at), row ?? EMPTY);
  const { answered: n, considered, accepted, acceptedInPart, days } = tally;
  const values = { answered: n, considered, accepted, acceptedInPart, days };
  if (row) await tx.update(answerTallies).set(values).where(eq(answerTallies.hearingId, hearingId));
  else await tx.insert(answerTallies).values({ hearingId, ...values });
}
