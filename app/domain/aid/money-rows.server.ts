import { and, asc, between, eq, gt, inArray, isNotNull, type SQL } from 'drizzle-orm';
import { commitmentState } from '~/domain/funding/grants/grant';
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

/** A few milliseconds of SQLite, during which nothing else is answered. */
export const ROWS_AT_ONCE = 500;

const commitmentRows = () => {
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
    .$dynamic();
};

type CommitmentRow = Awaited<ReturnType<typeof commitmentRows>>[number];

/** What was paid and not returned, by commitment. */
async function paidOf({ payments, returns }: { payments: SQL; returns: SQL }): Promise<Map<string, number>> {
  const { disbursements, moneyReturns } = tables;
  const paid = await db()
    .select({ id: disbursements.commitmentId, amount: disbursements.amount })
    .from(disbursements)
    .where(and(payments, isNotNull(disbursements.paidOn)));
  const returned = await db()
    .select({ id: moneyReturns.commitmentId, amount: moneyReturns.amount })
    .from(moneyReturns)
    .where(returns);
  const sums = new Map<string, number>();
  for (const { id, amount } of paid) sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { id, amount } of returned) sums.set(id, (sums.get(id) ?? 0) - amount);
  return sums;
}

function moneyOf({ id, agreedOn, amount, number, organisationId, ...row }: CommitmentRow, paid: Map<string, number>) {
  const disbursed = paid.get(id) ?? 0;
  const state = commitmentState(row);
  // What was paid before the rest was cancelled has come all the same: as `recountMoney` counts.
  const committed = state === 'stands' ? amount : state === 'cancelled' ? disbursed : 0;
  return { number, organisationId, year: Number(agreedOn.slice(0, 4)), committed, disbursed };
}

const standing = (rows: CommitmentRow[], paid: Map<string, number>): FunderMoney[] =>
  rows.map((row) => moneyOf(row, paid)).filter(({ committed }) => committed > 0);

/** The next `ROWS_AT_ONCE` agreements behind one of them; `last` is null at the end. */
export async function moneyAfter(id: string): Promise<{ found: FunderMoney[]; last: string | null }> {
  const { commitments, disbursements, moneyReturns } = tables;
  const rows = await commitmentRows().where(gt(commitments.id, id)).orderBy(asc(commitments.id)).limit(ROWS_AT_ONCE);
  const [first, end] = [rows[0]?.id ?? id, rows.at(-1)?.id ?? id];
  // A range is faster than hundreds of ids.
  const paid = await paidOf({
    payments: between(disbursements.commitmentId, first, end),
    returns: between(moneyReturns.commitmentId, first, end),
  });
  return { found: standing(rows, paid), last: rows.length === ROWS_AT_ONCE ? end : null };
}

/** All money of these ideas. */
export async function moneyOfIdeas(numbers: readonly number[]): Promise<FunderMoney[]> {
  const { disbursements, ideas, moneyReturns } = tables;
  const rows = await commitmentRows().where(inArray(ideas.number, [...numbers]));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const paid = await paidOf({
    payments: inArray(disbursements.commitmentId, ids),
    returns: inArray(moneyReturns.commitmentId, ids),
  });
  return standing(rows, paid);
}
