import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { db, type Tx, tables } from '~db/index.server';
import { type Found, withGrant } from './find-grant.server';
import { awaitedSide } from './grant';
import './grant-events.server';
import { authorMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { assertRoom, findPayment, keptPayment, type Paid } from './payment-rules.server';
import { paymentSums } from './payments.queries.server';
import { recountMoney } from './recount.server';
import { assertSeen, paymentBefore, writeCorrection } from './write-correction.server';

type Commitment = typeof tables.commitments.$inferSelect;

/** Money goes out on a commitment that stands, never on one that waits or is cancelled. */
function assertPayable(actor: Actor, commitment: Commitment): void {
  assertMay(keepGrantPolicy(actor, commitment));
  if (commitment.cancelledAt || awaitedSide(commitment)) throw new AppError('closed');
}

export interface PlannedPayment {
  /** ISO date. */
  plannedOn: string;
  /** Tyiyn of the idea's currency. */
  amount: number;
  key?: string;
}

/** Plans a payment. Throws not_found, sign_in, forbidden, closed, conflict, and invalid for `amount`. */
export async function planPayment(actor: Actor, commitmentId: string, plan: PlannedPayment): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { plannedOn, amount, key } = plan;
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertPayable(actor, grant);
    await once(tx, person.id, key, JSON.stringify([commitmentId, plannedOn, amount]), async () => {
      await assertRoom(tx, grant, { amount, field: 'amount' });
      const id = newId();
      const by = { recordedBy: person.id, recordedAt: now() };
      await tx.insert(tables.disbursements).values({ id, commitmentId, plannedOn, amount, ...by });
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'payment.planned', { kind: 'commitment', id: commitmentId }, { payment: id });
      return id;
    });
  });
}

export interface PaidPayment extends Paid {
  /** The planned payment that this one is; null for one that was not planned. */
  plannedId: string | null;
  key?: string;
}

/**
 * Records that money was paid. Throws not_found, sign_in, forbidden, conflict, closed where somebody recorded it
 * already, and invalid for `paid_on`, `paid_amount`, `rate`.
 */
export async function recordPayment(actor: Actor, commitmentId: string, payment: PaidPayment): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { plannedId, key, ...paid } = payment;
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertPayable(actor, grant);
    await once(tx, person.id, key, JSON.stringify([commitmentId, plannedId, paid]), async () => {
      const kept = await keptPayment(tx, grant, paid, plannedId ?? '');
      const row = { ...kept, recordedBy: person.id, recordedAt: now() };
      const id = await writePayment(tx, commitmentId, plannedId, row);
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'payment.recorded', { kind: 'commitment', id: commitmentId }, { payment: id });
      const { organisationId } = grant;
      await emit('payment.recorded', { idea, by: person.id, organisationId, commitmentId });
      return id;
    });
  });
}

type PaidRow = Paid & { amount: number; recordedBy: string; recordedAt: Date };

async function writePayment(tx: Tx, commitmentId: string, plannedId: string | null, row: PaidRow): Promise<string> {
  const { disbursements } = tables;
  if (!plannedId) {
    const id = newId();
    await tx.insert(disbursements).values({ id, commitmentId, plannedOn: row.paidOn, ...row });
    return id;
  }
  const planned = await findPayment(tx, plannedId);
  if (planned.commitmentId !== commitmentId) throw new AppError('not_found');
  if (planned.paidOn) throw new AppError('closed');
  await tx.update(disbursements).set(row).where(eq(disbursements.id, plannedId));
  return plannedId;
}

/**
 * Takes back a payment that was recorded by mistake, until the author has confirmed it, with a reason for everybody: it
 * is planned again, and the record stays in sight. Asking twice changes nothing. Throws not_found, sign_in, forbidden,
 * closed, and invalid for `reason` where more has come back than would be left.
 */
export async function takeBackPayment(actor: Actor, paymentId: string, reason: string): Promise<void> {
  await undoPayment(actor, paymentId, async (tx, payment, found) => {
    if (!payment.paidOn) return;
    const { paid, returned } = await paymentSums(tx, payment.commitmentId, paymentId);
    if (payment.confirmedAt) throw new AppError('closed');
    if (paid < returned) throw new AppError('invalid', { fields: { reason: 'grants.error_returned_already' } });
    const { disbursements } = tables;
    const unpaid = { paidOn: null, paidAmount: null, currency: null, rate: null, rateSource: null };
    await tx.update(disbursements).set(unpaid).where(eq(disbursements.id, paymentId));
    await writeCorrection(tx, actor, found, { ...paymentBefore(payment), takenBack: true, reason });
  });
}

/** Drops a planned payment. Throws not_found, sign_in, forbidden, closed where it was paid meanwhile. */
export async function dropPayment(actor: Actor, paymentId: string): Promise<void> {
  await undoPayment(actor, paymentId, async (tx, payment, { grant, idea }) => {
    if (payment.paidOn) throw new AppError('closed');
    await tx.delete(tables.disbursements).where(eq(tables.disbursements.id, paymentId));
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'payment.dropped', { kind: 'commitment', id: grant.id }, { payment: paymentId });
  });
}

type Undo = (tx: Tx, payment: typeof tables.disbursements.$inferSelect, found: Found<'commitment'>) => Promise<void>;

async function undoPayment(actor: Actor, paymentId: string, undo: Undo): Promise<void> {
  const { commitmentId } = await findPayment(db(), paymentId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, found) => {
    assertMay(keepGrantPolicy(actor, found.grant));
    const payment = await findPayment(tx, paymentId);
    if (found.grant.cancelledAt) throw new AppError('closed');
    await undo(tx, payment, found);
  });
}

/**
 * Confirms for the author that the money has come. `seen` says how many corrections of the payment the page showed: what
 * was put right in between is looked at anew. Asking twice changes nothing. Throws not_found, sign_in, forbidden, closed,
 * conflict.
 */
export async function confirmReceipt(actor: Actor, paymentId: string, seen = 0): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { commitmentId } = await findPayment(db(), paymentId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertMay(authorMoneyPolicy(actor, idea));
    const payment = await findPayment(tx, paymentId);
    if (!payment.paidOn) throw new AppError('closed');
    if (payment.confirmedAt) return;
    await assertSeen(tx, { commitmentId, rowId: paymentId }, seen);
    await tx
      .update(tables.disbursements)
      .set({ confirmedBy: person.id, confirmedAt: now() })
      .where(eq(tables.disbursements.id, paymentId));
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'payment.confirmed', { kind: 'commitment', id: commitmentId }, { payment: paymentId });
    const { organisationId } = grant;
    const { recordedBy } = payment;
    await emit('payment.confirmed', { idea, by: person.id, organisationId, commitmentId, recordedBy });
  });
}
