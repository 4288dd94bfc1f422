import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { db, type Tx, tables } from '~db/index.server';
import { ideaMoney, withGrant } from './find-grant.server';
import './grant-events.server';
import { keepGrantPolicy } from './grant.policy';
import { findReturn } from './payment-rules.server';
import { paymentSums } from './payments.queries.server';
import { recountMoney } from './recount.server';
import { assertSeen, type RowBefore, writeCorrection } from './write-correction.server';

interface Returned {
  /** Tyiyn of the idea's currency. */
  amount: number;
  /** ISO date. */
  returnedOn: string;
}

export interface ReturnedMoney extends Returned {
  reason: string;
  key?: string;
}

/** No more comes back than was paid, on a day that has come. Throws invalid for `amount` and `returned_on`. */
async function assertReturnable(
  tx: Tx,
  { id, ideaId }: { id: string; ideaId: string },
  { amount, returnedOn }: Returned,
  before = 0,
): Promise<void> {
  const { paid, returned } = await paymentSums(tx, id);
  const left = paid - returned + before;
  if (amount > left) {
    const { currency } = await ideaMoney(tx, ideaId);
    throw new AppError('invalid', { fields: { amount: 'grants.error_over_paid' }, params: { left, currency } });
  }
  if (returnedOn > today()) throw new AppError('invalid', { fields: { returned_on: 'grants.error_future_day' } });
}

/**
 * Money that came back may be planned or paid again: that much of it must have come. `amount` is what is missing of it.
 * Throws invalid for `field`.
 */
async function assertNotPaidAgain(
  tx: Tx,
  grant: { id: string; amount: number },
  { amount, field }: { amount: number; field: string },
): Promise<void> {
  const { planned, paid, returned } = await paymentSums(tx, grant.id);
  if (planned + paid - returned + amount <= grant.amount) return;
  throw new AppError('invalid', { fields: { [field]: 'grants.error_paid_again' } });
}

/** Records money that came back to the funder. Throws not_found, sign_in, forbidden, conflict, invalid. */
export async function recordReturn(actor: Actor, commitmentId: string, back: ReturnedMoney): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { key, ...returned } = back;
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertMay(keepGrantPolicy(actor, grant));
    await once(tx, person.id, key, JSON.stringify([commitmentId, returned]), async () => {
      await assertReturnable(tx, grant, returned);
      const id = newId();
      const by = { recordedBy: person.id, recordedAt: now() };
      await tx.insert(tables.moneyReturns).values({ id, commitmentId, ...returned, ...by });
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'money.returned', { kind: 'commitment', id: commitmentId }, { returned: id });
      const { organisationId } = grant;
      await emit('money.returned', { idea, by: person.id, organisationId, commitmentId, reason: returned.reason });
      return id;
    });
  });
}

const returnBefore = ({ id, amount, returnedOn }: typeof tables.moneyReturns.$inferSelect): RowBefore => ({
  what: 'return',
  rowId: id,
  day: returnedOn,
  amount,
});

/**
 * Puts the sum and the day of a return right. `seen` says how many corrections of it the form knew. Throws not_found,
 * sign_in, forbidden, conflict, invalid.
 */
export async function correctReturn(
  actor: Actor,
  returnId: string,
  { reason, seen, ...right }: Returned & { reason: string; seen: number },
): Promise<void> {
  const { commitmentId } = await findReturn(db(), returnId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, found) => {
    assertMay(keepGrantPolicy(actor, found.grant));
    const before = await findReturn(tx, returnId);
    await assertSeen(tx, { commitmentId, rowId: returnId }, seen);
    if (before.amount === right.amount && before.returnedOn === right.returnedOn) {
      throw new AppError('invalid', { fields: { amount: 'grants.error_nothing_new' } });
    }
    await assertReturnable(tx, found.grant, right, before.amount);
    await assertNotPaidAgain(tx, found.grant, { amount: before.amount - right.amount, field: 'amount' });
    await tx.update(tables.moneyReturns).set(right).where(eq(tables.moneyReturns.id, returnId));
    await writeCorrection(tx, actor, found, { ...returnBefore(before), reason });
  });
}

/**
 * Takes back a return that never was; what it said stays in sight. Throws not_found, sign_in, forbidden, and invalid
 * for `reason` where the money was planned or paid again, so that more than the commitment would be out.
 */
export async function takeBackReturn(actor: Actor, returnId: string, reason: string): Promise<void> {
  const { commitmentId } = await findReturn(db(), returnId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, found) => {
    const { grant } = found;
    assertMay(keepGrantPolicy(actor, grant));
    const before = await findReturn(tx, returnId);
    await assertNotPaidAgain(tx, grant, { amount: before.amount, field: 'reason' });
    await tx.delete(tables.moneyReturns).where(eq(tables.moneyReturns.id, returnId));
    await writeCorrection(tx, actor, found, { ...returnBefore(before), takenBack: true, reason });
  });
}
