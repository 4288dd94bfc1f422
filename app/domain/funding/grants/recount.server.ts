import { and, count, eq, isNotNull, isNull, sum } from 'drizzle-orm';
import type { Idea } from '~/domain/ideas/idea';
import { isGapOpen } from '~/domain/ideas/idea-card';
import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables, touch } from '~db/index.server';
import { derivedStage } from './derived-stage';
import './grant-events.server';
import { commitmentStands, pledgeStands } from './standing.server';

/** What keeps money in memory looks again when this is touched: at the ideas touched with it, at all where none is. */
export const MONEY_TOPIC = 'money';

/** The sum of the rows' only number; both drivers tell sums as text. */
async function sumOf(rows: Promise<{ amount: string | null }[]>): Promise<number> {
  return Number((await rows)[0]?.amount ?? 0);
}

async function readMoney(reader: Reader, ideaId: string) {
  const { commitments, disbursements, moneyReturns } = tables;
  const paid = (onlyCancelled: boolean) =>
    reader
      .select({ amount: sum(disbursements.amount) })
      .from(disbursements)
      .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
      .where(
        and(
          eq(commitments.ideaId, ideaId),
          isNotNull(disbursements.paidOn),
          onlyCancelled ? isNotNull(commitments.cancelledAt) : undefined,
        ),
      );
  const returned = (onlyCancelled: boolean) =>
    reader
      .select({ amount: sum(moneyReturns.amount) })
      .from(moneyReturns)
      .innerJoin(commitments, eq(commitments.id, moneyReturns.commitmentId))
      .where(and(eq(commitments.ideaId, ideaId), onlyCancelled ? isNotNull(commitments.cancelledAt) : undefined));
  const standing = await sumOf(
    reader
      .select({ amount: sum(commitments.amount) })
      .from(commitments)
      .where(and(eq(commitments.ideaId, ideaId), commitmentStands())),
  );
  const net = async (of: { onlyCancelled: boolean }) =>
    (await sumOf(paid(of.onlyCancelled))) - (await sumOf(returned(of.onlyCancelled)));
  // What was paid before the rest was cancelled has come all the same.
  return { committed: standing + (await net({ onlyCancelled: true })), disbursed: await net({ onlyCancelled: false }) };
}

const seeksMoney = ({ stage, gap }: Pick<Idea, 'stage'> & { gap: number }) => isGapOpen(stage) && gap > 0;

async function countOf(rows: Promise<{ n: number }[]>): Promise<number> {
  return (await rows)[0]?.n ?? 0;
}

/**
 * Writes what follows from the rows of funders into the idea: how many are interested, what is committed, paid and
 * missing, and its stage. The one place that does; call it under the key `idea:NUMBER` after every change of an
 * interest, a pledge, a commitment, a payment or a return, and after a revision changed what is asked.
 */
export async function recountMoney(tx: Tx, idea: Pick<Idea, 'id' | 'number'>): Promise<void> {
  const { ideas, interests, pledges } = tables;
  const [row] = await tx.select().from(ideas).where(eq(ideas.id, idea.id));
  if (!row) return;
  const interestCount = await countOf(
    tx
      .select({ n: count() })
      .from(interests)
      .where(and(eq(interests.ideaId, idea.id), isNull(interests.withdrawnAt))),
  );
  const pledgeCount = await countOf(
    tx
      .select({ n: count() })
      .from(pledges)
      .where(and(eq(pledges.ideaId, idea.id), pledgeStands(today()))),
  );
  const { committed, disbursed } = await readMoney(tx, idea.id);
  const stage = derivedStage(row.stage, {
    requested: row.requested,
    committed,
    suffices: row.sufficesAt !== null,
    isConsidered: interestCount + pledgeCount > 0,
  });
  const gap = Math.max(0, row.requested - committed);
  const isNews = committed !== row.committed || disbursed !== row.disbursed || gap !== row.gap || stage !== row.stage;
  // Other processes look for what was written lately, so that their lists follow.
  await tx
    .update(ideas)
    .set({ interestCount, committed, disbursed, gap, stage, ...(isNews ? { updatedAt: now() } : {}) })
    .where(eq(ideas.id, idea.id));
  // Also where the sums stay as they were: a day that is put right moves money to another year.
  touch(tx, `idea:${idea.number}`, 'ideas', MONEY_TOPIC);
  if (seeksMoney({ stage, gap }) && !seeksMoney(row)) await emit('idea.seeks_again', { ideaId: idea.id });
}
