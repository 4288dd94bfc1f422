import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { AppError, assertMay } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { db, type Tx, tables } from '~db/index.server';
import { type Found, ideaMoney, withGrant } from './find-grant.server';
import { awaitedSide } from './grant';
import { keepGrantPolicy } from './grant.policy';
import { findPayment, keptPayment, type Paid } from './payment-rules.server';
import { paymentSums } from './payments.queries.server';
import { assertSeen, paymentBefore, writeCorrection } from './write-correction.server';

/** Why something is put right, and how many corrections of it the form knew. */
interface Why {
  /** Everybody reads it. */
  reason: string;
  seen: number;
}

export interface RightCommitment extends Why {
  /** Tyiyn of the idea's currency. */
  amount: number;
  agreementNumber: string;
  /** ISO date. */
  agreedOn: string;
}

/**
 * Puts right what was typed wrong in a commitment that stands. A larger sum holds only up to what is asked: what goes
 * past it is promised anew, so that both sides say that they know. Throws not_found, sign_in, forbidden, closed,
 * conflict, and invalid for `amount` and `agreed_on`.
 */
export async function correctCommitment(actor: Actor, id: string, wanted: RightCommitment): Promise<void> {
  const { reason, seen, ...right } = wanted;
  await withGrant(actor, 'commitment', id, async (tx, found) => {
    const { grant, idea } = found;
    assertMay(keepGrantPolicy(actor, grant));
    if (grant.cancelledAt || awaitedSide(grant)) throw new AppError('closed');
    await assertSeen(tx, { commitmentId: id, rowId: id }, seen);
    const { amount, agreementNumber, agreedOn } = grant;
    const isSame = amount === right.amount && agreedOn === right.agreedOn && agreementNumber === right.agreementNumber;
    if (isSame) throw new AppError('invalid', { fields: { amount: 'grants.error_nothing_new' } });
    if (right.agreedOn > today()) throw new AppError('invalid', { fields: { agreed_on: 'grants.error_future_day' } });
    await assertRightSum(tx, found, right.amount);
    await tx.update(tables.commitments).set(right).where(eq(tables.commitments.id, id));
    // The author found the sum sufficient that is no more.
    if (right.amount < amount) {
      await tx.update(tables.ideas).set({ sufficesAt: null }).where(eq(tables.ideas.id, idea.id));
    }
    const number = agreementNumber === right.agreementNumber ? null : agreementNumber;
    const before = { what: 'commitment', rowId: id, day: agreedOn, amount, agreementNumber: number } as const;
    await writeCorrection(tx, actor, found, { ...before, reason });
  });
}

/** No less than was planned and paid on it, no more than is asked. Throws invalid for `amount`. */
async function assertRightSum(tx: Tx, { grant, idea }: Found<'commitment'>, amount: number): Promise<void> {
  const { currency, requested, committed } = await ideaMoney(tx, idea.id);
  const { planned, paid, returned } = await paymentSums(tx, grant.id);
  const least = planned + paid - returned;
  if (amount < least) {
    throw new AppError('invalid', { fields: { amount: 'grants.error_under_paid' }, params: { left: least, currency } });
  }
  const most = Math.max(grant.amount, grant.amount + requested - committed);
  if (amount > most) {
    throw new AppError('invalid', { fields: { amount: 'grants.error_over_asked' }, params: { left: most, currency } });
  }
}

/**
 * Puts right what was typed wrong in a payment; whoever had confirmed its receipt is asked anew. Throws not_found,
 * sign_in, forbidden, closed where it is not paid, conflict, and invalid as `recordPayment`.
 */
export async function correctPayment(actor: Actor, paymentId: string, wanted: Paid & Why): Promise<void> {
  const { reason, seen, ...paid } = wanted;
  const { commitmentId } = await findPayment(db(), paymentId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, found) => {
    assertMay(keepGrantPolicy(actor, found.grant));
    const before = await findPayment(tx, paymentId);
    if (!before.paidOn) throw new AppError('closed');
    await assertSeen(tx, { commitmentId, rowId: paymentId }, seen);
    const right = await keptPayment(tx, found.grant, paid, paymentId);
    if (isSamePayment(before, right)) {
      throw new AppError('invalid', { fields: { paid_amount: 'grants.error_nothing_new' } });
    }
    await assertCoversReturns(tx, found, { paymentId, amount: right.amount });
    await tx
      .update(tables.disbursements)
      .set({ ...right, confirmedBy: null, confirmedAt: null })
      .where(eq(tables.disbursements.id, paymentId));
    await writeCorrection(tx, actor, found, { ...paymentBefore(before), reason });
  });
}

const PAID = ['paidOn', 'paidAmount', 'currency', 'rate', 'rateSource'] as const;

const isSamePayment = (before: typeof tables.disbursements.$inferSelect, right: Paid) =>
  PAID.every((field) => before[field] === right[field]);

/** No more has come back than was paid. Throws invalid for `paid_amount`. */
async function assertCoversReturns(
  tx: Tx,
  { grant, idea }: Found<'commitment'>,
  { paymentId, amount }: { paymentId: string; amount: number },
): Promise<void> {
  const { paid, returned } = await paymentSums(tx, grant.id, paymentId);
  const left = returned - paid;
  if (amount >= left) return;
  const { currency } = await ideaMoney(tx, idea.id);
  throw new AppError('invalid', { fields: { paid_amount: 'grants.error_under_paid' }, params: { left, currency } });
}
