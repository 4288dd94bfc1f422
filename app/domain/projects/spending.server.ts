import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Idea } from '~/domain/ideas/idea';
import type { BudgetLine, IdeaContent } from '~/domain/ideas/idea-content';
import { lineAmount } from '~/domain/ideas/idea-money';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { working } from './find-project.server';
import { PROJECT_LIMITS } from './project';
import { recordWorkPolicy } from './project.policy';

export interface NewSpending {
  /** Id of a line of the published budget. */
  lineId: string;
  /** Tyiyn. */
  amount: number;
  /** ISO date. */
  spentOn: string;
  /** What for; asked for where the line is exceeded. */
  note: string;
  key?: string | undefined;
}

/**
 * Records money spent on a line of the published budget. Past what the line has it goes only with a note. Throws
 * not_found, sign_in, forbidden, closed, conflict, and invalid: a day to come, an unknown line, over the line unexplained.
 */
export async function recordSpending(actor: Actor, number: number, { key, ...wanted }: NewSpending): Promise<void> {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { person } = assertSignedIn(actor);
    await once(tx, person.id, key, `${idea.id} ${JSON.stringify(wanted)}`, async () => {
      await assertSpendable(tx, idea, wanted);
      const id = newId();
      const recorded = { recordedBy: person.id, recordedAt: now() };
      await tx.insert(tables.spendings).values({ id, ideaId: idea.id, ...wanted, ...recorded });
      await recordAct(tx, actor, 'project.spending_recorded', { kind: 'idea', id: idea.id }, { spending: id });
      return id;
    });
  });
}

async function assertSpendable(tx: Tx, idea: Idea, { lineId, amount, spentOn, note }: NewSpending): Promise<void> {
  if (spentOn > today()) throw new AppError('invalid', { fields: { spent_on: 'projects.error_future' } });
  const line = (await budgetOf(tx, idea)).find(({ id }) => id === lineId);
  if (!line) throw new AppError('invalid', { fields: { line: 'projects.error_line' } });
  const { spendings } = tables;
  const standing = await tx
    .select({ lineId: spendings.lineId, amount: spendings.amount })
    .from(spendings)
    .where(and(eq(spendings.ideaId, idea.id), isNull(spendings.removedAt)));
  if (standing.length >= PROJECT_LIMITS.spendings) {
    const params = { n: PROJECT_LIMITS.spendings };
    throw new AppError('invalid', { fields: { line: 'projects.error_many' }, params });
  }
  const spent = standing.filter((one) => one.lineId === lineId).reduce((sum, one) => sum + one.amount, 0);
  const over = spent + amount - lineAmount(line);
  if (over > 0 && !note) throw new AppError('invalid', { fields: { note: 'projects.error_over_line' } });
}

/** Takes out what was recorded by mistake. Asked again it changes nothing. Throws not_found, sign_in, forbidden, closed. */
export async function removeSpending(actor: Actor, number: number, id: string): Promise<void> {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { spendings } = tables;
    const known = and(eq(spendings.id, id), eq(spendings.ideaId, idea.id));
    const [row] = await tx.select({ removedAt: spendings.removedAt }).from(spendings).where(known);
    if (!row) throw new AppError('not_found');
    if (row.removedAt) return;
    await tx.update(spendings).set({ removedAt: now() }).where(known);
    await recordAct(tx, actor, 'project.spending_removed', { kind: 'idea', id: idea.id }, { spending: id });
  });
}

/** The lines of the published budget. */
export async function budgetOf(
  reader: Reader,
  { publishedRevisionId }: Pick<Idea, 'publishedRevisionId'>,
): Promise<BudgetLine[]> {
  if (!publishedRevisionId) return [];
  const { ideaRevisions } = tables;
  const [row] = await reader
    .select({ content: ideaRevisions.content })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, publishedRevisionId));
  return (row?.content as IdeaContent | undefined)?.budget ?? [];
}
