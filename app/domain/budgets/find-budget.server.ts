import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { scopeOf } from '~/domain/places/scope.server';
import { AppError } from '~/platform/errors';
import { placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { Budget, Mismatch } from './budget';
import { readBudgetPolicy } from './budget.policy';

const byNumber = prepared((reader: Reader) =>
  reader
    .select()
    .from(tables.budgets)
    .where(eq(tables.budgets.number, placeholder('number'))),
);

async function complete(
  reader: Reader,
  row: Awaited<ReturnType<typeof byNumber>>[number] | undefined,
): Promise<Budget> {
  if (!row) throw new AppError('not_found');
  const { mismatches, fileId, importedBy, createdAt, ...budget } = row;
  return { ...budget, mismatches: mismatches as Mismatch[], scope: await scopeOf(reader, row.placeId) };
}

/** The version of that number whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findBudget(reader: Reader, number: number): Promise<Budget> {
  return complete(reader, (await byNumber(reader, { number }))[0]);
}

/** The version as this actor may see it: one that is not published is found by the officers of its place alone. */
export async function findVisibleBudget(reader: Reader, actor: Actor, number: number): Promise<Budget> {
  const budget = await findBudget(reader, number);
  if (!readBudgetPolicy(actor, budget).allowed) throw new AppError('not_found');
  return budget;
}
