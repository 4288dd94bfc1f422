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
import { exchanged } from './exchange-rate';
import { ideaMoney, withGrant } from './find-grant.server';
import { awaitedSide, CURRENCIES } from './grant';
import './grant-events.server';
import { authorMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { paymentSums } from './payments.queries.server';
import { recountMoney } from './recount.server';

type Commitment = typeof tables.commitments.$inferSelect;

/** Money goes out on a commitment that stands, never on one that waits or is cancelled. */
function assertPayable(actor: Actor, commitment: Commitment): void {
  assertMay(keepGrantPolicy(actor, commitment));
  if (commitment.cancelledAt || awaitedSide(commitment)) throw new AppError('closed');
}

/** Never more than is committed, whatever was planned, paid and returned. Throws invalid for `field` with what is left. */
async function assertRoom(tx: Tx, commitment: Commitment, amount: number, field: string, exceptId = ''): Promise<void> {
  const { planned, paid, returned } = await paymentSums(tx, commitment.id, exceptId);
  const left = commitment.amount - planned - paid + returned;
  if (amount <= left) return;
  const { currency } = await ideaMoney(tx, commitment.ideaId);
  throw new AppError('invalid', { fields: { [field]: 'grants.error_over' }, params: { left, currency } });
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
      await assertRoom(tx, grant, amount, 'amount');
      const id = newId();
      const by = { recordedBy: person.id, recordedAt: now() };
      await tx.insert(tables.disbursements).values({ id, commitmentId, plannedOn, amount, ...by });
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'payment.planned', { kind: 'commitment', id: commitmentId }, { payment: id });
      return id;
    });
  });
}

export interface PaidPayment {
  /** The planned payment that this one is; null for one that was not planned. */
  plannedId: string | null;
  /** ISO date. */
  paidOn: string;
  /** Hundredths of `currency`. */
  paidAmount: number;
  /** The idea's, or one that the National Bank quotes. */
  currency: string;
  /** Units of the idea's currency for one of `currency`, and where that is from; not kept for the idea's own currency. */
  rate: string | null;
  rateSource: string | null;
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
      const { currency } = await ideaMoney(tx, idea.id);
      const amount = ownAmount(payment, currency);
      if (paid.paidOn > today()) throw new AppError('invalid', { fields: { paid_on: 'grants.error_future_day' } });
      await assertRoom(tx, grant, amount, 'paid_amount', plannedId ?? '');
      const rated = paid.currency === currency ? { ...paid, rate: null, rateSource: null } : paid;
      const row = { ...rated, amount, recordedBy: person.id, recordedAt: now() };
      const id = await writePayment(tx, commitmentId, plannedId, row);
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'payment.recorded', { kind: 'commitment', id: commitmentId }, { payment: id });
      const { organisationId } = grant;
      await emit('payment.recorded', { idea, by: person.id, organisationId, commitmentId });
      return id;
    });
  });
}

/** The payment in the idea's currency. Throws invalid for `currency`, and for `rate` where it is missing or far too much. */
function ownAmount({ currency, paidAmount, rate, rateSource }: PaidPayment, ideaCurrency: string): number {
  if (currency === ideaCurrency) return paidAmount;
  const isQuoted = CURRENCIES.some((quoted) => quoted === currency);
  if (!isQuoted) throw new AppError('invalid', { fields: { currency: 'common.error_invalid' } });
  if (!rate) throw new AppError('invalid', { fields: { rate: 'grants.error_rate' } });
  if (!rateSource) throw new AppError('invalid', { fields: { rate_source: 'grants.error_rate_source' } });
  const amount = exchanged(paidAmount, rate);
  if (amount < 1 || !Number.isSafeInteger(amount)) {
    throw new AppError('invalid', { fields: { rate: 'grants.error_rate' } });
  }
  return amount;
}

type PaidRow = Omit<PaidPayment, 'plannedId' | 'key'> & { amount: number; recordedBy: string; recordedAt: Date };

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

async function findPayment(reader: Tx | ReturnType<typeof db>, id: string) {
  const { disbursements } = tables;
  const [row] = await reader.select().from(disbursements).where(eq(disbursements.id, id));
  if (!row) throw new AppError('not_found');
  return row;
}

/**
 * Takes back a payment that was recorded by mistake, until the author has confirmed it: it is planned again. Asking
 * twice changes nothing. Throws not_found, sign_in, forbidden, closed.
 */
export async function takeBackPayment(actor: Actor, paymentId: string): Promise<void> {
  await undoPayment(actor, paymentId, async (tx, payment) => {
    if (!payment.paidOn) return;
    const { paid, returned } = await paymentSums(tx, payment.commitmentId, paymentId);
    if (payment.confirmedAt || paid < returned) throw new AppError('closed');
    const { disbursements } = tables;
    const unpaid = { paidOn: null, paidAmount: null, currency: null, rate: null, rateSource: null };
    await tx.update(disbursements).set(unpaid).where(eq(disbursements.id, paymentId));
  });
}

/** Drops a planned payment. Throws not_found, sign_in, forbidden, closed where it was paid meanwhile. */
export async function dropPayment(actor: Actor, paymentId: string): Promise<void> {
  await undoPayment(actor, paymentId, async (tx, payment) => {
    if (payment.paidOn) throw new AppError('closed');
    await tx.delete(tables.disbursements).where(eq(tables.disbursements.id, paymentId));
  });
}

type Payment = typeof tables.disbursements.$inferSelect;

async function undoPayment(actor: Actor, paymentId: string, undo: (tx: Tx, payment: Payment) => Promise<void>) {
  const { commitmentId } = await findPayment(db(), paymentId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertMay(keepGrantPolicy(actor, grant));
    const payment = await findPayment(tx, paymentId);
    if (grant.cancelledAt) throw new AppError('closed');
    await undo(tx, payment);
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'payment.taken_back', { kind: 'commitment', id: commitmentId }, { payment: paymentId });
  });
}

/** Confirms for the author that the money has come. Asking twice changes nothing. Throws not_found, sign_in, forbidden, closed. */
export async function confirmReceipt(actor: Actor, paymentId: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { commitmentId } = await findPayment(db(), paymentId);
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertMay(authorMoneyPolicy(actor, idea));
    const payment = await findPayment(tx, paymentId);
    if (!payment.paidOn) throw new AppError('closed');
    if (payment.confirmedAt) return;
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

export interface ReturnedMoney {
  /** Tyiyn of the idea's currency. */
  amount: number;
  /** ISO date. */
  returnedOn: string;
  reason: string;
  key?: string;
}

/** Records money that came back to the funder. Throws not_found, sign_in, forbidden, conflict, invalid. */
export async function recordReturn(actor: Actor, commitmentId: string, back: ReturnedMoney): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { key, ...returned } = back;
  await withGrant(actor, 'commitment', commitmentId, async (tx, { grant, idea }) => {
    assertMay(keepGrantPolicy(actor, grant));
    await once(tx, person.id, key, JSON.stringify([commitmentId, returned]), async () => {
      const sums = await paymentSums(tx, commitmentId);
      const left = sums.paid - sums.returned;
      if (returned.amount > left) {
        const { currency } = await ideaMoney(tx, idea.id);
        throw new AppError('invalid', { fields: { amount: 'grants.error_over_paid' }, params: { left, currency } });
      }
      if (returned.returnedOn > today()) {
        throw new AppError('invalid', { fields: { returned_on: 'grants.error_future_day' } });
      }
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
