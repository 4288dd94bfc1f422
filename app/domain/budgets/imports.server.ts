import { eq, lt } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { scopeOf } from '~/domain/places/scope.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import { bringBudgetPolicy } from './budget.policy';
import { type FileReading, guessReading, type RememberedReading, rememberedReading } from './file-reading';
import { readRows } from './read-rows';
import { BUDGET_KEY, type BudgetFacts, insertVersion } from './versions.server';

/** A file between its upload and its version. */
export interface BudgetImport {
  id: string;
  placeId: string;
  fileName: string;
  cells: readonly (readonly string[])[];
  reading: FileReading;
  version: number;
}

export interface UploadedBudget {
  placeId: string;
  fileName: string;
  cells: readonly (readonly string[])[];
}

const UPLOADS: Limit = { points: 60, perSeconds: 86_400 };
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

async function remembered(reader: Reader, placeId: string): Promise<RememberedReading | undefined> {
  const { budgetColumnMappings: mappings } = tables;
  const [row] = await reader.select({ columns: mappings.columns }).from(mappings).where(eq(mappings.placeId, placeId));
  return row?.columns as RememberedReading | undefined;
}

/**
 * Takes in the cells of a file, with a first reading of its columns: as the municipality's last file was read. One for
 * each `key`. Returns the id of the import. Throws sign_in, forbidden, too_many, conflict, invalid for an unknown place.
 */
export async function uploadBudget(actor: Actor, { placeId, fileName, cells }: UploadedBudget, key: string | null) {
  const { person } = assertSignedIn(actor);
  if (!(await placeRegister()).byId(placeId)) {
    throw new AppError('invalid', { fields: { placeId: 'common.error_required' } });
  }
  await spend(`budget-imports:${person.id}`, UPLOADS);
  return transaction(async (tx) => {
    assertMay(bringBudgetPolicy(actor, await scopeOf(tx, placeId)));
    return once(tx, person.id, key, JSON.stringify([placeId, fileName, cells]), async () => {
      const id = newId();
      await tx.insert(tables.budgetImports).values({
        ...{ id, placeId, uploadedBy: person.id, createdAt: now() },
        fileName: fileName.slice(-120),
        cells: cells.map((row) => [...row]),
        columns: guessReading(cells, await remembered(tx, placeId)),
      });
      await recordAct(tx, actor, 'budget.uploaded', { kind: 'budget_import', id }, { placeId });
      return id;
    });
  });
}

/** The import as the officers of its place see it; to everybody else it does not exist. Throws sign_in, not_found. */
export async function findImport(reader: Reader, actor: Actor, id: string): Promise<BudgetImport> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const { budgetImports } = tables;
  const [row] = await reader.select().from(budgetImports).where(eq(budgetImports.id, id));
  if (!row || !bringBudgetPolicy(actor, await scopeOf(reader, row.placeId)).allowed) throw new AppError('not_found');
  const { placeId, fileName, cells, columns, version } = row;
  return { id, placeId, fileName, cells, reading: columns as FileReading, version };
}

/** Finds the import for a change; `version` is the token of the form. Throws conflict where somebody changed it since. */
async function findForChange(reader: Reader, actor: Actor, id: string, version: number): Promise<BudgetImport> {
  const found = await findImport(reader, actor, id);
  if (found.version !== version) throw new AppError('conflict');
  return found;
}

/** Says what the columns of a file mean, and remembers it for the next file of the municipality. */
export async function setBudgetColumns(actor: Actor, id: string, version: number, reading: FileReading): Promise<void> {
  await transaction({ key: `budget-import:${id}` }, async (tx) => {
    const { placeId, cells } = await findForChange(tx, actor, id, version);
    const { person } = assertSignedIn(actor);
    const { budgetImports, budgetColumnMappings } = tables;
    await tx
      .update(budgetImports)
      .set({ columns: reading, version: version + 1 })
      .where(eq(budgetImports.id, id));
    const kept = { columns: rememberedReading(cells, reading), updatedAt: now(), updatedBy: person.id };
    await tx
      .insert(budgetColumnMappings)
      .values({ placeId, ...kept })
      .onConflictDoUpdate({ target: budgetColumnMappings.placeId, set: kept });
  });
}

/**
 * Makes a version of the file that only officers see until it is published; the import is done then. Returns its
 * number. Throws conflict, and invalid where the file has rows that cannot be read, or no line at all.
 */
export async function prepareBudget(
  actor: Actor,
  id: string,
  version: number,
  facts: Omit<BudgetFacts, 'placeId' | 'isDemo'>,
): Promise<number> {
  // Read before the transaction, which others wait for: what was read cannot change while the token stays the same.
  const { placeId, cells, reading } = await findForChange(db(), actor, id, version);
  const { lines, totals, problems } = readRows(cells, reading);
  if (problems.length > 0) throw new AppError('invalid', { fields: { rows: 'budgets.import_error_problems' } });
  if (lines.length === 0) throw new AppError('invalid', { fields: { rows: 'budgets.import_error_no_lines' } });
  return transaction({ key: BUDGET_KEY }, async (tx) => {
    await findForChange(tx, actor, id, version);
    const number = await insertVersion(tx, actor, { ...facts, placeId, lines, totals });
    await tx.delete(tables.budgetImports).where(eq(tables.budgetImports.id, id));
    return number;
  });
}

/** Forgets an uploaded file. */
export async function discardImport(actor: Actor, id: string): Promise<void> {
  await transaction({ key: `budget-import:${id}` }, async (tx) => {
    await findImport(tx, actor, id);
    await tx.delete(tables.budgetImports).where(eq(tables.budgetImports.id, id));
    await recordAct(tx, actor, 'budget.discarded', { kind: 'budget_import', id });
  });
}

/** Forgets files that nobody made a version of for a month. */
export async function sweepBudgetImports(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  await transaction(async (tx) => {
    await tx.delete(tables.budgetImports).where(lt(tables.budgetImports.createdAt, before));
  });
}
