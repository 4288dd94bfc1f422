import { eq } from 'drizzle-orm';
import { AppError } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { exchanged } from './exchange-rate';
import { ideaMoney } from './find-grant.server';
import { CURRENCIES } from './grant';
import { paymentSums } from './payments.queries.server';

/** Money as it was sent. */
export interface Paid {
  /** ISO date. */
  paidOn: string;
  /** Hundredths of `currency`. */
  paidAmount: number;
  /** The idea's, or one that the National Bank quotes. */
  currency: string;
  /** Units of the idea's currency for one of `currency`, and where that is from; not kept for the idea's own currency. */
  rate: string | null;
  rateSource: string | null;
}

interface OfCommitment {
  id: string;
  ideaId: string;
  amount: number;
}

/**
 * Never more than is committed, whatever was planned, paid and returned; `exceptId` is a payment that is not counted.
 * Throws invalid for `field` with what is left.
 */
export async function assertRoom(
  tx: Tx,
  commitment: OfCommitment,
  { amount, field, exceptId = '' }: { amount: number; field: string; exceptId?: string },
): Promise<void> {
  const { planned, paid, returned } = await paymentSums(tx, commitment.id, exceptId);
  const left = commitment.amount - planned - paid + returned;
  if (amount <= left) return;
  const { currency } = await ideaMoney(tx, commitment.ideaId);
  throw new AppError('invalid', { fields: { [field]: 'grants.error_over' }, params: { left, currency } });
}

/**
 * A payment as it is kept: with its amount in the idea's currency. `exceptId` is the row that it replaces. Throws
 * invalid for `paid_on`, `paid_amount`, `currency`, `rate` and `rate_source`.
 */
export async function keptPayment(
  tx: Tx,
  commitment: OfCommitment,
  paid: Paid,
  exceptId: string,
): Promise<Paid & { amount: number }> {
  const { currency } = await ideaMoney(tx, commitment.ideaId);
  const amount = ownAmount(paid, currency);
  if (paid.paidOn > today()) throw new AppError('invalid', { fields: { paid_on: 'grants.error_future_day' } });
  await assertRoom(tx, commitment, { amount, field: 'paid_amount', exceptId });
  return paid.currency === currency ? { ...paid, rate: null, rateSource: null, amount } : { ...paid, amount };
}

/** The payment in the idea's currency. Throws invalid for `currency`, and for `rate` where it is missing or far too much. */
function ownAmount({ currency, paidAmount, rate, rateSource }: Paid, ideaCurrency: string): number {
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

/** The payment of that id whoever asks; throws not_found. */
export async function findPayment(reader: Reader, id: string) {
  const { disbursements } = tables;
  const [row] = await reader.select().from(disbursements).where(eq(disbursements.id, id));
  if (!row) throw new AppError('not_found');
  return row;
}

/** The return of that id whoever asks; throws not_found. */
export async function findReturn(reader: Reader, id: string) {
  const { moneyReturns } = tables;
  const [row] = await reader.select().from(moneyReturns).where(eq(moneyReturns.id, id));
  if (!row) throw new AppError('not_found');
  return row;
}
