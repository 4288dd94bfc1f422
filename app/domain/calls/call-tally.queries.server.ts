import { count, eq, sum } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { AskedSum } from './application';
import { isStanding } from './application-list.queries.server';

/** What stands of the applications to a call. */
export interface CallTally {
  /** How many were handed in and not taken back. */
  count: number;
  undecided: number;
  /** What the selected ones ask for, by currency. */
  selected: AskedSum[];
}

/** Counts the applications to a call, and adds up what the selected ones ask for. */
export async function callTally(reader: Reader, callId: string): Promise<CallTally> {
  const { callApplications: applications, ideas } = tables;
  const rows = await reader
    .select({
      outcome: applications.outcome,
      currency: ideas.currency,
      n: count(),
      requested: sum(applications.requested),
    })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(isStanding(callId))
    .groupBy(applications.outcome, ideas.currency);
  const add = (of: typeof rows) => of.reduce((all, { n }) => all + n, 0);
  return {
    count: add(rows),
    undecided: add(rows.filter(({ outcome }) => outcome === null)),
    selected: rows
      .filter(({ outcome }) => outcome === 'selected')
      .map(({ currency, n, requested }) => ({ currency, n, requested: Number(requested ?? 0) })),
  };
}
