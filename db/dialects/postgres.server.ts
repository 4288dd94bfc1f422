import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { DatabaseBusy, isSerializationFailure } from '../errors.server';
import type { Engine } from '../store.server';
import type { Connection, Db, Tx } from './handle.server';
import { keyQueue } from './key-queue.server';
import { migratePostgres } from './postgres-migrate.server';

/** Connections of one process: for reading, and as many for writing, so that neither starves the other. */
const POOL_SIZE = 8;
/** How often a transaction is run when others keep getting in its way. */
const ATTEMPTS = 20;

/** Opens a pool that only reads and one for transactions. Nothing is connected before the first query. */
export function openPostgres(url: string): Engine {
  const reading = openPool(url, '-c default_transaction_read_only=on');
  const writing = openPool(url, '');
  const inTurn = keyQueue();
  const transaction: Engine['transaction'] = (key, body) => {
    const run = () => runTransaction(writing, key, body);
    return key === undefined ? run() : inTurn(key, run);
  };

  return {
    dialect: 'postgres',
    reader: drizzle(reading) as unknown as Db,
    transaction,
    migrate: () => migratePostgres(url),
    ping: async () => {
      await reading.query('select 1');
    },
    // Taking a transaction number writes to the log and is refused by a standby.
    writeProbe: async () => {
      await writing.query('select pg_current_xact_id()');
    },
    // Its own autovacuum does.
    refreshStatistics: async () => undefined,
    close: async () => {
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

function openPool(connectionString: string, options: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    options,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'ashar',
  });
  // A connection lost between two queries is replaced; one lost during a query fails that query. Unheard, either
  // event would end the process.
  pool.on('error', (error) => {
    if (!pool.ending) process.emitWarning(error);
  });
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function runTransaction<T>(
  pool: pg.Pool,
  key: string | undefined,
  body: (connection: Connection) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptTransaction(pool, key, body);
    } catch (error) {
      if (!isSerializationFailure(error)) throw error;
      if (attempt === ATTEMPTS) throw new DatabaseBusy('Others kept changing the same rows.', { cause: error });
    }
    await sleep(Math.random() * Math.min(2 ** attempt, 200));
  }
}

/**
 * One attempt: `serializable`, or with a key `read committed` behind the lock of that key, which is cheaper where many
 * want the same row. A connection in doubt is dropped, never put back.
 */
async function attemptTransaction<T>(
  pool: pg.Pool,
  key: string | undefined,
  body: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const connection = connectionOf(client);
  try {
    await client.query(`begin isolation level ${key === undefined ? 'serializable' : 'read committed'}`);
    if (key !== undefined) await connection.lock(key);
    const value = await body(connection);
    connection.open = false;
    await commit(client);
    client.release();
    return value;
  } catch (error) {
    connection.open = false;
    await rollBack(client);
    throw error;
  }
}

/** PostgreSQL answers the commit of a transaction that has failed with a rollback, and no error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') {
    throw new Error('A query failed and its error was caught: catch errors around a transaction() of its own.');
  }
}

async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}

const SAVEPOINT = {
  begin: 'savepoint step',
  undo: 'rollback to savepoint step',
  keep: 'release savepoint step',
};

function connectionOf(client: pg.PoolClient): Connection {
  const connection: Connection = {
    builders: buildersOf(client),
    open: true,
    async savepoint(step) {
      if (!connection.open) throw new Error('The transaction has ended: await every transaction inside it.');
      await client.query(SAVEPOINT[step]);
    },
    async lock(key) {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    },
  };
  return connection;
}

const builders = new WeakMap<pg.PoolClient, Tx>();

/** Built once per connection, so that prepared queries find theirs again. */
function buildersOf(client: pg.PoolClient): Tx {
  let found = builders.get(client);
  if (!found) {
    found = drizzle(client) as unknown as Tx;
    builders.set(client, found);
  }
  return found;
}
