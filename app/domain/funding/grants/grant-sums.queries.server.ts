import { and, eq, isNotNull, sum } from 'drizzle-orm';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { commitmentStands, pledgeStands } from './standing.server';

/** What a funder has promised and given, in hundredths of one currency. Currencies are never added together. */
export interface GrantSums {
  currency: string;
  pledged: number;
  committed: number;
  paid: number;
  returned: number;
}

/** The sums of a funder by the currency of the ideas, the som first. */
export async function funderSums(organisationId: string): Promise<GrantSums[]> {
  const { commitments, disbursements, ideas, moneyReturns, pledges } = tables;
  const [pledged, committed, paid, returned] = await Promise.all([
    db()
      .select({ currency: ideas.currency, amount: sum(pledges.amount) })
      .from(pledges)
      .innerJoin(ideas, eq(ideas.id, pledges.ideaId))
      .where(and(eq(pledges.organisationId, organisationId), pledgeStands(today())))
      .groupBy(ideas.currency),
    db()
      .select({ currency: ideas.currency, amount: sum(commitments.amount) })
      .from(commitments)
      .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
      .where(and(eq(commitments.organisationId, organisationId), commitmentStands()))
      .groupBy(ideas.currency),
    db()
      .select({ currency: ideas.currency, amount: sum(disbursements.amount) })
      .from(disbursements)
      .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
      .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
      .where(and(eq(commitments.organisationId, organisationId), isNotNull(disbursements.paidOn)))
      .groupBy(ideas.currency),
    db()
      .select({ currency: ideas.currency, amount: sum(moneyReturns.amount) })
      .from(moneyReturns)
      .innerJoin(commitments, eq(commitments.id, moneyReturns.commitmentId))
      .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
      .where(eq(commitments.organisationId, organisationId))
      .groupBy(ideas.currency),
  ]);
  const currencies = new Set([pledged, committed, paid, returned].flat().map(({ currency }) => currency));
  const isSom = (currency: string) => (currency === 'KGS' ? 0 : 1);
  const inOrder = [...currencies].sort((a, b) => isSom(a) - isSom(b) || (a < b ? -1 : 1));
  const amountOf = (rows: { currency: string; amount: string | null }[], currency: string) =>
    Number(rows.find((row) => row.currency === currency)?.amount ?? 0);
  return inOrder.map((currency) => ({
    currency,
    pledged: amountOf(pledged, currency),
    committed: amountOf(committed, currency),
    paid: amountOf(paid, currency),
    returned: amountOf(returned, currency),
  }));
}
