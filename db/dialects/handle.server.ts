import { createHash } from 'node:crypto';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

type Builders = BaseSQLiteDatabase<'async', unknown, Record<string, never>>;
/** What only one dialect has, or what would run raw SQL. */
type Hidden = 'run' | 'all' | 'get' | 'values' | 'transaction' | 'query' | '$cache' | '_';

/** Query builders inside a transaction, the same for both databases. Always `await` them. */
export type Tx = Omit<Builders, Hidden>;
/** Query builders that only read: writing takes a transaction. */
export type Db = Omit<Tx, 'insert' | 'update' | 'delete'>;
/** For functions that read, inside a transaction or outside. */
export type Reader = Db | Tx;

/** A connection that is inside a transaction, as the dialects hand it over. It serves until `open` is false. */
export interface Connection {
  readonly builders: Tx;
  open: boolean;
  /** Starts, undoes or keeps a savepoint; they nest under one name. */
  savepoint(step: 'begin' | 'undo' | 'keep'): Promise<void>;
  /** Waits until no other transaction holds the key; held to the end of the transaction. */
  lock(key: string): Promise<void>;
}

interface Session {
  prepareQuery(...parameters: unknown[]): unknown;
}

interface Origin {
  builders: object;
  assertOpen(): void;
}

const origins = new WeakMap<object, Origin>();

/**
 * The builders of a connection for one transaction only. A query that nobody awaited, run after the end, would join
 * whatever transaction the connection serves by then: it throws instead.
 */
export function handleOf(connection: Connection, isOpen: () => boolean): Tx {
  const builders = connection.builders as Tx & { session: Session };
  const assertOpen = () => {
    if (!isOpen()) throw new Error('The transaction has ended: await every query inside it.');
  };
  const session: Session = Object.create(builders.session);
  session.prepareQuery = (...parameters) => {
    assertOpen();
    return builders.session.prepareQuery(...parameters);
  };
  const handle = Object.create(builders, { session: { value: session } }) as Tx;
  origins.set(handle, { builders, assertOpen });
  return handle;
}

interface Preparable<Result> {
  toSQL(): { sql: string };
  /** PostgreSQL wants a name for the statement, SQLite's type knows of none. */
  prepare(name?: string): { execute(values?: Record<string, unknown>): Promise<Result> };
}

/**
 * A query that is built and parsed once per connection instead of once per call: for everything that runs often.
 * Its variable parts are `placeholder('name')`, given as `values` with each call.
 *
 *     const ideaByNumber = prepared((db: Reader) => db.select()….where(eq(tables.ideas.number, placeholder('number'))));
 *     const [idea] = await ideaByNumber(db(), { number: 1042 });
 */
export function prepared<Handle extends Reader, Result>(build: (handle: Handle) => Preparable<Result>) {
  const statements = new WeakMap<object, { execute(values?: Record<string, unknown>): Promise<Result> }>();
  return async (handle: Handle, values: Record<string, unknown> = {}): Promise<Result> => {
    const origin = origins.get(handle);
    origin?.assertOpen();
    const builders = (origin?.builders ?? handle) as Handle;
    let statement = statements.get(builders);
    if (!statement) {
      const query = build(builders);
      statement = query.prepare(`q_${createHash('sha1').update(query.toSQL().sql).digest('hex').slice(0, 20)}`);
      statements.set(builders, statement);
    }
    return statement.execute(values);
  };
}
