import { eq, lt } from 'drizzle-orm';
import { type Tx, tables, transaction } from '~db/index.server';
import { now } from './clock.server';
import { AppError } from './errors';
import { secretToken, sha256 } from './ids.server';

const KEPT_MS = 24 * 3_600_000;

/** A key for the hidden field `idempotency_key` of a form that creates something. */
export function newKey(): string {
  return secretToken();
}

/**
 * Runs `fn` at most once for this person and key, and gives the address that the first run answered with: a form sent
 * twice, or again from the browser's history, creates one thing. Without a key `fn` simply runs.
 * `fingerprint` is whatever identifies the content of the form. Throws `conflict` when a key returns with other content.
 */
export async function once(
  tx: Tx,
  personId: string,
  key: string | null | undefined,
  fingerprint: string,
  fn: () => Promise<string>,
): Promise<string> {
  if (!key) return fn();
  const keys = tables.idempotencyKeys;
  // Keyed by person as well: nobody can block another's form by sending its key first.
  const row = {
    key: sha256(`${personId}:${key}`),
    scope: personId,
    fingerprint: sha256(fingerprint),
    createdAt: now(),
  };
  const [claimed] = await tx.insert(keys).values(row).onConflictDoNothing().returning({ key: keys.key });
  if (claimed) {
    const location = await fn();
    await tx.update(keys).set({ location }).where(eq(keys.key, row.key));
    return location;
  }
  const [first] = await tx.select().from(keys).where(eq(keys.key, row.key));
  if (!first?.location || first.fingerprint !== row.fingerprint) throw new AppError('conflict');
  return first.location;
}

/** Deletes keys that no form can return with any more. */
export async function sweepKeys(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_MS);
  await transaction(async (tx) => {
    await tx.delete(tables.idempotencyKeys).where(lt(tables.idempotencyKeys.createdAt, before));
  });
}
