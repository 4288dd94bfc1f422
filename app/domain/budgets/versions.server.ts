import { and, desc, eq, gt } from 'drizzle-orm';
import { type ActorRef, recordAct } from '~/domain/audit/acts.server';
import { hashOf } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import type { Budget, NewBudgetLine, StatedTotal } from './budget';
import { storedContent } from './budget-content.server';
import { checkSums, unpublishedSides } from './check-sums';
import { findBudget } from './find-budget.server';

/** What is told of a version beside its lines. */
export interface BudgetFacts
  extends Pick<
    Budget,
    | 'placeId'
    | 'year'
    | 'stage'
    | 'resolutionNumber'
    | 'resolutionDate'
    | 'population'
    | 'populationSource'
    | 'source'
    | 'sourceUrl'
    | 'note'
  > {
  /** An invented one, marked so wherever it is shown. */
  isDemo?: boolean;
}

export interface NewBudget extends BudgetFacts {
  lines: readonly NewBudgetLine[];
  totals: readonly StatedTotal[];
}

/** Every transaction that numbers versions has this key: numbers and ordinals have no gaps and no doubles. */
export const BUDGET_KEY = 'budget-number';

/** Rows of one statement: PostgreSQL takes 65,535 values, SQLite 32,766. */
const ROWS_AT_ONCE = 500;

async function nextNumber(tx: Tx): Promise<number> {
  const { budgets } = tables;
  const [last] = await tx.select({ number: budgets.number }).from(budgets).orderBy(desc(budgets.number)).limit(1);
  return (last?.number ?? 0) + 1;
}

async function nextOrdinal(tx: Tx, { placeId, year, stage }: BudgetFacts): Promise<number> {
  const { budgets } = tables;
  const [last] = await tx
    .select({ ordinal: budgets.ordinal })
    .from(budgets)
    .where(and(eq(budgets.placeId, placeId), eq(budgets.year, year), eq(budgets.stage, stage), gt(budgets.ordinal, 0)))
    .orderBy(desc(budgets.ordinal))
    .limit(1);
  return (last?.ordinal ?? 0) + 1;
}

async function insertRows(tx: Tx, budgetId: string, { lines, totals }: NewBudget): Promise<void> {
  const lineRows = lines.map((line, at) => ({ ...line, id: newId(), budgetId, position: at + 1 }));
  for (let at = 0; at < lineRows.length; at += ROWS_AT_ONCE) {
    await tx.insert(tables.budgetLines).values(lineRows.slice(at, at + ROWS_AT_ONCE));
  }
  const totalRows = totals.map((total, at) => ({ ...total, id: newId(), budgetId, position: at + 1 }));
  for (let at = 0; at < totalRows.length; at += ROWS_AT_ONCE) {
    await tx.insert(tables.budgetTotals).values(totalRows.slice(at, at + ROWS_AT_ONCE));
  }
}

/**
 * Adds a version that is not published yet, with the sums that do not agree. The caller has asked the policy and holds
 * `BUDGET_KEY`. Returns its number.
 */
export async function insertVersion(tx: Tx, by: ActorRef, budget: NewBudget): Promise<number> {
  const { lines, totals, ...facts } = budget;
  const id = newId();
  const number = await nextNumber(tx);
  await tx.insert(tables.budgets).values({
    ...facts,
    id,
    number,
    // It counts among the versions of its year when it is published; until then its place is out of their way.
    ordinal: -number,
    unpublishedSides: unpublishedSides(lines),
    mismatches: checkSums(lines, totals),
    importedBy: by.kind === 'person' ? by.person.id : null,
    createdAt: now(),
  });
  await insertRows(tx, id, budget);
  return number;
}

/** Publishes a version for good: its ordinal, its hash, the audit. The caller has asked the policy and holds `BUDGET_KEY`. */
export async function publishVersion(tx: Tx, by: ActorRef, budget: Budget): Promise<void> {
  const ordinal = await nextOrdinal(tx, budget);
  const contentHash = hashOf(await storedContent(tx, { ...budget, ordinal }));
  await tx
    .update(tables.budgets)
    .set({ ordinal, contentHash, publishedAt: now() })
    .where(eq(tables.budgets.id, budget.id));
  const details = { number: budget.number, contentHash, mismatches: budget.mismatches.length };
  await recordAct(tx, by, 'budget.published', { kind: 'budget', id: budget.id }, details);
  touch(tx, `budget:${budget.number}`, 'budgets');
}

/**
 * Adds a version and publishes it at once, for what an operator or the demo brings in. The caller has asked the policy.
 * Sums that do not agree are kept with it. Returns its number.
 */
export async function addBudget(by: ActorRef, budget: NewBudget): Promise<number> {
  return transaction({ key: BUDGET_KEY }, async (tx) => {
    const number = await insertVersion(tx, by, budget);
    await publishVersion(tx, by, await findBudget(tx, number));
    return number;
  });
}
