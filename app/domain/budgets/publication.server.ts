import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Tx, tables, transaction } from '~db/index.server';
import type { Budget } from './budget';
import { settleBudgetPolicy } from './budget.policy';
import { findBudget } from './find-budget.server';
import { BUDGET_KEY, publishVersion } from './versions.server';

async function findToSettle(tx: Tx, actor: Actor, number: number): Promise<Budget> {
  const budget = await findBudget(tx, number);
  assertMay(settleBudgetPolicy(actor, budget));
  return budget;
}

/**
 * Publishes a checked version for good. Sums that do not agree must be accepted in so many words; they stay on the
 * public page. Throws not_found, sign_in, closed where it is published already, and invalid without that acceptance.
 */
export async function publishBudget(actor: Actor, number: number, acceptsMismatches: boolean): Promise<void> {
  await transaction({ key: BUDGET_KEY }, async (tx) => {
    const budget = await findToSettle(tx, actor, number);
    if (budget.mismatches.length > 0 && !acceptsMismatches) {
      throw new AppError('invalid', { fields: { accept: 'budgets.desk_error_accept' } });
    }
    await publishVersion(tx, actor, budget);
  });
}

/** Takes back a version that was never published: its file may be uploaded again. Throws closed for a published one. */
export async function discardBudget(actor: Actor, number: number): Promise<void> {
  await transaction({ key: BUDGET_KEY }, async (tx) => {
    const { id } = await findToSettle(tx, actor, number);
    await tx.delete(tables.budgets).where(eq(tables.budgets.id, id));
    await recordAct(tx, actor, 'budget.discarded', { kind: 'budget', id }, { number });
  });
}
