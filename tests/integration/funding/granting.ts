import { eq } from 'drizzle-orm';
import type { NewCommitment } from '~/domain/funding/grants/commitments.server';
import type { NewPledge } from '~/domain/funding/grants/pledges.server';
import { db, tables } from '~db/index.server';

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
