import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, between, eq, gt, isNotNull } from 'drizzle-orm';
import { commitmentState } from '~/domain/funding/grants/grant';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { kept } from '~/platform/kept.server';
import { db, tables } from '~db/index.server';

/** What one agreement of a funder has brought to an idea; tyiyn of the idea's currency. */
export interface FunderMoney {
  /** Number of the idea. */
  number: number;
  organisationId: string;
  /** In which the agreement was signed. */
  year: number;
  committed: number;
  disbursed: number;
}

const FRESH_MS = 60_000;
/** A few milliseconds of SQLite, during which nothing else is answered. */
const ROWS_AT_ONCE = 500;

function rowsAfter(last: string) {
  const { commitments, ideas } = tables;
  return db()
    .select({
      id: commitments.id,
      number: ideas.number,
      organisationId: commitments.organisationId,
      agreedOn: commitments.agreedOn,
      amount: commitments.amount,
      cancelledAt: commitments.cancelledAt,
      excess: commitments.excess,
      excessSeenByFunderAt: commitments.excessSeenByFunderAt,
      excessSeenByAuthorAt: commitments.excessSeenByAuthorAt,
    })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .where(gt(commitments.id, last))
    .orderBy(asc(commitments.id))
    .limit(ROWS_AT_ONCE);
}

/** What was paid and not returned, by commitment, from the first to the last: a range is faster than hundreds of ids. */
async function paidBetween(first: string, last: string): Promise<Map<string, number>> {
  const { disbursements, moneyReturns } = tables;
  const paid = await db()
    .select({ id: disbursements.commitmentId, amount: disbursements.amount })
    .from(disbursements)
    .where(and(between(disbursements.commitmentId, first, last), isNotNull(disbursements.paidOn)));
  const returned = await db()
    .select({ id: moneyReturns.commitmentId, amount: moneyReturns.amount })
    .from(moneyReturns)
    .where(between(moneyReturns.commitmentId, first, last));
  const sums = new Map<string, number>();
  for (const { id, amount } of paid) sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { id, amount } of returned) sums.set(id, (sums.get(id) ?? 0) - amount);
  return sums;
}

async function readAll(): Promise<FunderMoney[]> {
  const found: FunderMoney[] = [];
  for (let last = '', isFull = true; isFull; await nextTurn()) {
    const rows = await rowsAfter(last);
    const end = rows.at(-1)?.id ?? last;
    const paid = await paidBetween(rows[0]?.id ?? end, end);
    for (const { id, agreedOn, amount, number, organisationId, ...row } of rows) {
      const disbursed = paid.get(id) ?? 0;
      const state = commitmentState(row);
      // What was paid before the rest was cancelled has come all the same: as `recountMoney` counts.
      const committed = state === 'stands' ? amount : state === 'cancelled' ? disbursed : 0;
      if (committed > 0)
        found.push({ number, organisationId, year: Number(agreedOn.slice(0, 4)), committed, disbursed });
    }
    isFull = rows.length === ROWS_AT_ONCE;
    last = end;
  }
  return found;
}

/**
 * What each funder has promised to each idea, with who and when: for the views by funder and by year. Published or
 * not: whoever shows it leaves out what is not listed. Kept in memory until money changes.
 */
export const funderMoney: () => Promise<readonly FunderMoney[]> = kept(MONEY_TOPIC, FRESH_MS, readAll);
