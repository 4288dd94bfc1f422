import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, eq, gt, inArray, isNotNull, type SQL } from 'drizzle-orm';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
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

function rowsAfter(last: string, condition: SQL | undefined) {
  const { commitments, ideas } = tables;
  return db()
    .select({
      id: commitments.id,
      number: ideas.number,
      organisationId: commitments.organisationId,
      agreedOn: commitments.agreedOn,
      amount: commitments.amount,
    })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .where(and(gt(commitments.id, last), condition))
    .orderBy(asc(commitments.id))
    .limit(ROWS_AT_ONCE);
}

/** What was paid and not returned of each of these commitments. */
async function paidOf(ids: string[]): Promise<Map<string, number>> {
  const { disbursements, moneyReturns } = tables;
  const paid = await db()
    .select({ id: disbursements.commitmentId, amount: disbursements.amount })
    .from(disbursements)
    .where(and(inArray(disbursements.commitmentId, ids), isNotNull(disbursements.paidOn)));
  const returned = await db()
    .select({ id: moneyReturns.commitmentId, amount: moneyReturns.amount })
    .from(moneyReturns)
    .where(inArray(moneyReturns.commitmentId, ids));
  const sums = new Map<string, number>();
  for (const { id, amount } of paid) sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { id, amount } of returned) sums.set(id, (sums.get(id) ?? 0) - amount);
  return sums;
}

async function readAll(condition: SQL | undefined, isStanding: boolean): Promise<FunderMoney[]> {
  const found: FunderMoney[] = [];
  for (let last = '', isFull = true; isFull; await nextTurn()) {
    const rows = await rowsAfter(last, condition);
    const paid = rows.length > 0 ? await paidOf(rows.map(({ id }) => id)) : new Map<string, number>();
    for (const { id, agreedOn, amount, number, organisationId } of rows) {
      const disbursed = paid.get(id) ?? 0;
      // What was paid before the rest was cancelled has come all the same: as `recountMoney` counts.
      const committed = isStanding ? amount : disbursed;
      if (committed > 0)
        found.push({ number, organisationId, year: Number(agreedOn.slice(0, 4)), committed, disbursed });
    }
    isFull = rows.length === ROWS_AT_ONCE;
    last = rows.at(-1)?.id ?? last;
  }
  return found;
}

/**
 * What each funder has promised to each idea, with who and when: for the views by funder and by year. Published or
 * not: whoever shows it leaves out what is not listed. Kept in memory until money changes.
 */
export const funderMoney: () => Promise<readonly FunderMoney[]> = kept(MONEY_TOPIC, FRESH_MS, async () => [
  ...(await readAll(commitmentStands(), true)),
  ...(await readAll(isNotNull(tables.commitments.cancelledAt), false)),
]);
