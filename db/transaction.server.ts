import { AsyncLocalStorage } from 'node:async_hooks';
import { type Connection, handleOf, type Tx } from './dialects/handle.server';
import type { Store } from './store.server';

export interface TransactionOptions {
  /** Transactions with the same key run one after another: give one wherever many change the same row (a counter). */
  key?: string;
  /** Subjects that change for certain; `touch` adds to them. */
  touch?: readonly string[];
}

/** One transaction, or one nested in it. */
interface Level {
  connection: Connection;
  tx: Tx;
  topics: Set<string>;
  open: boolean;
  /** The end of the last nested transaction: siblings run one after another, since savepoints nest. */
  tail: Promise<unknown>;
}

const current = new AsyncLocalStorage<Level>();
const levels = new WeakMap<object, Level>();
const listeners = new Set<(topics: readonly string[]) => void>();

/** Runs `fn` in a transaction of the store, or as a savepoint of the one it is called in. */
export async function runTransaction<T>(
  store: Store,
  options: TransactionOptions,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const outer = currentLevel();
  if (outer) return nest(outer, options, fn);

  let topics: ReadonlySet<string> = new Set();
  const value = await store.transaction(options.key, async (connection) => {
    const level = openLevel(connection, options.touch);
    // Taken anew each time: PostgreSQL may run the body again.
    topics = level.topics;
    return runLevel(level, fn);
  });
  announce(topics);
  return value;
}

/** The transaction that the caller runs in, if there is one. */
export function currentTransaction(): Tx | undefined {
  return currentLevel()?.tx;
}

/** Notes subjects that the transaction changes. Listeners hear of them after the commit, and never if it fails. */
export function touch(tx: Tx, ...topics: readonly string[]): void {
  const level = levels.get(tx);
  if (!level) throw new Error('touch() takes the handle that transaction() gave.');
  for (const topic of topics) level.topics.add(topic);
}

/** Calls the listener after each commit with the subjects touched. Returns a function that ends it. */
export function onCommit(listener: (topics: readonly string[]) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentLevel(): Level | undefined {
  const level = current.getStore();
  return level?.open ? level : undefined;
}

function openLevel(connection: Connection, topics: readonly string[] = []): Level {
  const level: Level = {
    connection,
    tx: handleOf(connection, () => level.open && connection.open),
    topics: new Set(topics),
    open: true,
    tail: Promise.resolve(),
  };
  levels.set(level.tx, level);
  return level;
}

async function runLevel<T>(level: Level, fn: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await current.run(level, () => fn(level.tx));
  } finally {
    level.open = false;
  }
}

function nest<T>(outer: Level, options: TransactionOptions, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const run = outer.tail.then(() => runSavepoint(outer, options, fn));
  outer.tail = run.catch(() => undefined);
  return run;
}

async function runSavepoint<T>(
  { connection, topics }: Level,
  options: TransactionOptions,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  await connection.savepoint('begin');
  const level = openLevel(connection, options.touch);
  try {
    if (options.key !== undefined) await connection.lock(options.key);
    const value = await runLevel(level, fn);
    await connection.savepoint('keep');
    for (const topic of level.topics) topics.add(topic);
    return value;
  } catch (error) {
    await connection.savepoint('undo');
    await connection.savepoint('keep');
    throw error;
  }
}

/** What is committed stays committed: a listener that throws is reported and does not fail the caller. */
function announce(topics: ReadonlySet<string>): void {
  if (topics.size === 0) return;
  const list = [...topics];
  for (const listener of listeners) {
    try {
      listener(list);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }
}
