import type { Connection, Db } from './dialects/handle.server';
import { openPostgres } from './dialects/postgres.server';
import { openSqlite } from './dialects/sqlite.server';
import type { Dialect } from './schema/kit';
import { dialectOf } from './settings.server';

/** One open database of either dialect. */
export interface Store {
  /** The address that it was opened with. */
  readonly url: string;
  readonly dialect: Dialect;
  readonly reader: Db;
  /** Runs the body in a transaction of its own; PostgreSQL may run it several times. Resolves after the commit. */
  transaction<T>(key: string | undefined, body: (connection: Connection) => Promise<T>): Promise<T>;
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>;
  /** Throws if the database cannot be read. */
  ping(): Promise<void>;
  /** Throws if nothing can be committed (disk full, read-only, standby, locked by another process). */
  writeProbe(): Promise<void>;
  /** Renews what the planner of queries knows of the sizes of tables, where the database does not do so by itself. */
  refreshStatistics(): Promise<void>;
  /** Waits for what is being written and closes every connection. */
  close(): Promise<void>;
}

/** Opens a database: `file:PATH` for SQLite (created if it is missing), `postgres://…` for PostgreSQL. */
export function openStore(url: string): Store {
  return { url, ...(dialectOf(url) === 'sqlite' ? openSqlite(url.replace(/^file:(?:\/\/)?/, '')) : openPostgres(url)) };
}

/** What the dialects give; how they were reached is the caller's to remember. */
export type Engine = Omit<Store, 'url'>;
