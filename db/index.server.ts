import { sql } from 'drizzle-orm';
import type { Db, Tx } from './dialects/handle.server';
import { define } from './schema/define';
import { databaseUrl, dialectOf } from './settings.server';
import { openStore, type Store } from './store.server';
import { currentTransaction, runTransaction, type TransactionOptions } from './transaction.server';

export { increased, nullsLast } from './dialects/expressions.server';
export { type Db, prepared, type Reader, type Tx } from './dialects/handle.server';
export { removeSearch, type SearchFinds, type SearchText, searchIdeas, writeSearch } from './dialects/search.server';
export { isUnavailable, isUniqueViolation } from './errors.server';
export { openStore, type Store } from './store.server';
export { onCommit, touch } from './transaction.server';

/** All tables, of the dialect that `DATABASE_URL` chose when the process started. */
export const tables = define(dialectOf(databaseUrl()));

/** A variable part of a `prepared` query. */
export const placeholder = sql.placeholder;

let store: Store | undefined;

/** The builders for reading. Inside a transaction they are the transaction's, so that what is checked is what acts. */
export function db(): Db {
  return currentTransaction() ?? currentStore().reader;
}

/**
 * Runs `fn` in a transaction and resolves after the commit; if `fn` throws, nothing of it happened. Called inside
 * another transaction it joins it: its failure undoes its own part only, and a caller may catch it and go on.
 * `fn` may run several times (PostgreSQL), so it does nothing but database work: no network, no hashing, no mail.
 * Throws what `fn` throws, or `DatabaseBusy`.
 */
export function transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
export function transaction<T>(options: TransactionOptions, fn: (tx: Tx) => Promise<T>): Promise<T>;
export function transaction<T>(
  first: TransactionOptions | ((tx: Tx) => Promise<T>),
  second?: (tx: Tx) => Promise<T>,
): Promise<T> {
  const [options, fn] = typeof first === 'function' ? [{}, first] : [first, second];
  if (!fn) throw new TypeError('transaction() takes a function');
  return runTransaction(currentStore(), options, fn);
}

/** The address of the database in use, for a connection of another kind than those that the store holds. */
export function storeUrl(): string {
  return currentStore().url;
}

/** Brings the database to the newest schema. */
export function migrateDatabase(): Promise<void> {
  return currentStore().migrate();
}

/** Throws if the database cannot be read. */
export function ping(): Promise<void> {
  return currentStore().ping();
}

/** Throws if nothing can be committed. It commits for real: one fsync. */
export function writeProbe(): Promise<void> {
  return currentStore().writeProbe();
}

/** Renews what the planner of queries knows of the sizes of tables; due now and then while the process lives. */
export function refreshStatistics(): Promise<void> {
  return currentStore().refreshStatistics();
}

/** Waits for what is being written, then closes. The next query opens the database again. */
export async function close(): Promise<void> {
  const closing = store;
  store = undefined;
  await closing?.close();
}

/** Takes another database from here on, for tests. It must be of the dialect of `tables`. */
export function replaceStore(other: Store): void {
  if (other.dialect !== dialectOf(databaseUrl())) throw new Error(`The tables are not those of ${other.dialect}.`);
  store = other;
}

function currentStore(): Store {
  store ??= openStore(databaseUrl());
  return store;
}
