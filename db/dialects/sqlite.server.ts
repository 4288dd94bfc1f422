import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Engine } from '../store.server';
import type { Db, Tx } from './handle.server';
import { migrateSqlite } from './sqlite-migrate.server';
import { sqliteWriter } from './sqlite-writer.server';

/** How long opening and reading wait for a lock. Writers wait in `sqlite-writer`, without blocking the process. */
const LOCK_MS = 5000;

/** https://sqlite.org/pragma.html#pragma_optimize: analyse with a limit, also tables that only the reader asked. */
const ALL_TABLES = 0x10012;

/** Opens a file as one writing and one read-only connection; creates the file and its folder if they are missing. */
export function openSqlite(file: string): Engine {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const writing = openConnection(file, false);
  const reading = openConnection(file, true);
  writing.pragma('busy_timeout = 0');
  const writer = sqliteWriter(writing, drizzle(writing) as unknown as Tx);
  const ping = reading.prepare('select 1');

  return {
    dialect: 'sqlite',
    reader: drizzle(reading) as unknown as Db,
    transaction: (_key, body) => writer.run(body),
    migrate: async () => migrateSqlite(openConnection(file, false)),
    ping: async () => {
      ping.get();
    },
    writeProbe: () =>
      writer.run(async () => {
        writing.pragma(`user_version = ${writing.pragma('user_version', { simple: true })}`);
      }),
    refreshStatistics: async () => {
      await writer.run(async () => {
        writing.pragma(`optimize = ${ALL_TABLES}`);
      });
      // A connection that has read statistics keeps them until it reads the schema again.
      reading.pragma('writable_schema = RESET');
    },
    close: async () => {
      await writer.close();
      reading.close();
      // It writes, and another process may be writing at this moment.
      writing.pragma(`busy_timeout = ${LOCK_MS}`);
      writing.pragma('optimize');
      writing.close();
    },
  };
}

/**
 * Opens one connection with the settings that all of them share; the first that writes turns the file into WAL.
 * `synchronous` is set on every connection: better-sqlite3 is compiled to weaken it under WAL, which would lose
 * acknowledged votes in a power cut.
 */
export function openConnection(file: string, readonly: boolean): Database.Database {
  const connection = new Database(file, { readonly, timeout: LOCK_MS });
  if (!readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -16000');
  connection.pragma('journal_size_limit = 67108864');
  keepStatements(connection);
  return connection;
}

/** Compiled statements kept per connection; the oldest goes first. */
const KEPT_STATEMENTS = 500;

/** Drizzle compiles a query each time it runs: the same text gives the compiled statement of the last time. */
function keepStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection);
  const kept = new Map<string, Database.Statement>();
  connection.prepare = ((text: string) => {
    const statement = kept.get(text) ?? compile(text);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? text);
    return statement;
  }) as typeof connection.prepare;
}
