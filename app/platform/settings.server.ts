import { eq } from 'drizzle-orm';
import { db, type Tx, tables } from '~db/index.server';
import { now } from './clock.server';

/** The value kept under `key`, or undefined. */
export async function readSetting(key: string): Promise<unknown> {
  const [row] = await db()
    .select({ value: tables.settings.value })
    .from(tables.settings)
    .where(eq(tables.settings.key, key));
  return row?.value;
}

/** Keeps `value` under `key`. */
export async function writeSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  const row = { value, updatedAt: now() };
  await tx
    .insert(tables.settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: tables.settings.key, set: row });
}
