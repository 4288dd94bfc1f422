import { and, eq, gte, isNotNull, isNull, notExists, or, type Placeholder } from 'drizzle-orm';
import { db, tables } from '~db/index.server';

type Excess = Pick<
  typeof tables.commitments | typeof tables.pledges,
  'excess' | 'excessSeenByFunderAt' | 'excessSeenByAuthorAt'
>;

/** No more than what is asked, or more and both sides have said that they know. */
function isAcknowledged({ excess, excessSeenByFunderAt, excessSeenByAuthorAt }: Excess) {
  return or(eq(excess, 0), and(isNotNull(excessSeenByFunderAt), isNotNull(excessSeenByAuthorAt)));
}

/** The condition of a commitment that binds: not cancelled, and known to both sides where it goes past what is asked. */
export function commitmentStands() {
  const { commitments } = tables;
  return and(isNull(commitments.cancelledAt), isAcknowledged(commitments));
}

/**
 * The condition of a pledge that holds on a day (ISO date in Bishkek): not withdrawn, not over, not yet made into a
 * commitment, and known to both sides where it goes past what is asked.
 */
export function pledgeStands(today: string | Placeholder) {
  const { commitments, pledges } = tables;
  const commitment = db()
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.pledgeId, pledges.id), isNull(commitments.cancelledAt)));
  return and(
    isNull(pledges.withdrawnAt),
    gte(pledges.validUntil, today),
    notExists(commitment),
    isAcknowledged(pledges),
  );
}
