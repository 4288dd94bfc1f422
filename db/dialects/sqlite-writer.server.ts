import { AsyncResource } from 'node:async_hooks';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { DatabaseBusy } from '../errors.server';
import type { Connection, Tx } from './handle.server';

/** How long a transaction waits for another process that holds the file. */
const BUSY_MS = 5000;
/** A transaction that takes longer is undone: it holds up everybody's writes. */
const JOB_MS = 10_000;
/** Bounds of one batch, so that the first of it does not wait long for its answer. */
const BATCH_JOBS = 256;
const BATCH_MS = 20;

interface Job {
  body(connection: Connection): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
  giveUpAt: number;
}

/** A job that has run. Nobody hears of its success or failure before the batch is committed. */
interface Outcome {
  job: Job;
  ok: boolean;
  result: unknown;
}

export interface SqliteWriter {
  run<T>(body: (connection: Connection) => Promise<T>): Promise<T>;
  /** Refuses new transactions and resolves when the last one has been committed. */
  close(): Promise<void>;
}

/**
 * The one queue to the one writing connection. Transactions run one after another, each inside a savepoint, and those
 * that wait together are committed together: one fsync serves them all, and each is answered only after it. One that
 * fails undoes its own savepoint alone.
 */
export function sqliteWriter(sqlite: Database.Database, builders: Tx): SqliteWriter {
  const queue: Job[] = [];
  const control = controlStatements(sqlite);
  let draining: Promise<void> | undefined;
  let closed = false;

  async function drain(): Promise<void> {
    for (let pause = 1; queue.length > 0; ) {
      try {
        control.begin.run();
      } catch (error) {
        rejectWaiting(queue, error);
        await sleep(pause);
        pause = Math.min(pause * 2, 50);
        continue;
      }
      pause = 1;
      settle(sqlite, await runBatch(), control);
    }
    draining = undefined;
  }

  async function runBatch(): Promise<Outcome[]> {
    const batch: Outcome[] = [];
    const until = performance.now() + BATCH_MS;
    for (let job = queue.shift(); job; job = queue.shift()) {
      batch.push(await runJob(job));
      if (batch.length >= BATCH_JOBS || performance.now() > until || !sqlite.inTransaction) break;
      // Requests that have arrived meanwhile get the chance to join.
      if (queue.length === 0) await nextTurn();
    }
    return batch;
  }

  async function runJob(job: Job): Promise<Outcome> {
    const connection = connectionOf(control, builders);
    try {
      control.savepoint.begin.run();
      const result = await withinLimit(job.body(connection));
      connection.open = false;
      control.savepoint.keep.run();
      return { job, ok: true, result };
    } catch (error) {
      connection.open = false;
      undoStep(sqlite, control);
      return { job, ok: false, result: error };
    }
  }

  return {
    run<T>(body: (connection: Connection) => Promise<T>): Promise<T> {
      if (closed) return Promise.reject(new DatabaseBusy('The database is being closed.'));
      return new Promise<T>((resolve, reject) => {
        queue.push({
          body: AsyncResource.bind(body),
          resolve: resolve as (value: unknown) => void,
          reject,
          giveUpAt: performance.now() + BUSY_MS,
        });
        draining ??= drain();
      });
    },
    async close() {
      closed = true;
      await draining;
    },
  };
}

type Control = ReturnType<typeof controlStatements>;

function controlStatements(sqlite: Database.Database) {
  return {
    begin: sqlite.prepare('begin immediate'),
    commit: sqlite.prepare('commit'),
    rollback: sqlite.prepare('rollback'),
    savepoint: {
      begin: sqlite.prepare('savepoint step'),
      undo: sqlite.prepare('rollback to step'),
      keep: sqlite.prepare('release step'),
    },
  };
}

function connectionOf(control: Control, builders: Tx): Connection {
  const connection: Connection = {
    builders,
    open: true,
    async savepoint(step) {
      if (!connection.open) throw new Error('The transaction has ended: await every transaction inside it.');
      control.savepoint[step].run();
    },
    // There is one writer: it holds every key.
    async lock() {},
  };
  return connection;
}

/** Undoes one job. A full disk and the like undo the whole transaction, savepoints and all: then nothing is left. */
function undoStep(sqlite: Database.Database, control: Control): void {
  if (!sqlite.inTransaction) return;
  try {
    control.savepoint.undo.run();
    control.savepoint.keep.run();
  } catch {
    if (sqlite.inTransaction) control.rollback.run();
  }
}

/** Commits a batch and tells everybody; if the commit fails, nothing of it happened. */
function settle(sqlite: Database.Database, batch: Outcome[], control: Control): void {
  let failure: unknown = batch.find((outcome) => !outcome.ok)?.result;
  let committed = false;
  if (sqlite.inTransaction) {
    try {
      control.commit.run();
      committed = true;
    } catch (error) {
      failure = error;
      if (sqlite.inTransaction) control.rollback.run();
    }
  }
  for (const { job, ok, result } of batch) {
    if (!ok) job.reject(result);
    else if (committed) job.resolve(result);
    else job.reject(new DatabaseBusy('The transaction could not be committed.', { cause: failure }));
  }
}

/** After a refused `begin`: those who have waited long enough are told; any other error than "busy" concerns all. */
function rejectWaiting(queue: Job[], error: unknown): void {
  const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
  const now = performance.now();
  for (let job = queue[0]; job && (!busy || job.giveUpAt <= now); job = queue[0]) {
    queue.shift();
    job.reject(busy ? new DatabaseBusy('Another process is writing.', { cause: error }) : error);
  }
}

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseBusy('A transaction took too long and was undone.')), JOB_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
