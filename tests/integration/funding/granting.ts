import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { NewCommitment } from '~/domain/funding/grants/commitments.server';
import type { Paid } from '~/domain/funding/grants/payment-rules.server';
import type { PaidPayment } from '~/domain/funding/grants/payments.server';
import type { NewPledge } from '~/domain/funding/grants/pledges.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf } from '../../support/scene';
import { person } from '../accounts/people';

/** Brings who asks for money and two who have it, with everybody told who is to be. Call it once, before the tests. */
export async function authorAndFunders(): Promise<{ author: SignedIn; funder: SignedIn; other: SignedIn }> {
  subscribeAll();
  await loadReferenceData();
  return {
    author: await person(undefined, 'Бакыт'),
    funder: await memberOf({ name: 'Шамдагай фонд' }),
    other: await memberOf({ name: 'Башка фонд' }),
  };
}

/** A pledge as a funder fills it in; the amount in tyiyn. */
export const pledge = (amount: number, rest: Partial<NewPledge> = {}): NewPledge => ({
  amount,
  conditions: 'Смета такталсын',
  validUntil: '2030-01-31',
  namePublic: false,
  seenExcess: 0,
  ...rest,
});

/** A signed commitment. */
export const signed = (amount: number, rest: Partial<NewCommitment> = {}): NewCommitment => ({
  pledgeId: null,
  amount,
  agreementNumber: '12/26',
  agreedOn: '2026-01-15',
  seenExcess: 0,
  ...rest,
});

/** Money as it was sent, in som. */
export const sent = (amount: number, rest: Partial<Paid> = {}): Paid => ({
  paidOn: '2026-02-01',
  paidAmount: amount,
  currency: 'KGS',
  rate: null,
  rateSource: null,
  ...rest,
});

/** The same as a payment that nobody planned. */
export const paid = (amount: number, rest: Partial<PaidPayment> = {}): PaidPayment => ({
  plannedId: null,
  ...sent(amount),
  ...rest,
});

/** What the idea's own row says of its money. */
export async function money(number: number) {
  const { ideas } = tables;
  const [row] = await db()
    .select({
      stage: ideas.stage,
      committed: ideas.committed,
      disbursed: ideas.disbursed,
      gap: ideas.gap,
      requested: ideas.requested,
    })
    .from(ideas)
    .where(eq(ideas.number, number));
  return row;
}
