import type Database from 'better-sqlite3';
import {
  type AppliedMigration,
  JOURNAL_TABLE,
  type Migration,
  missingMigrations,
  readMigrations,
} from './migrations.server';

/**
 * Applies the missing migrations in one transaction, on a connection of its own, which it closes.
 *
 * drizzle-kit changes a column by copying the table and dropping the old one. With foreign keys on, that drop deletes
 * every row that refers to the table, and the `PRAGMA foreign_keys=OFF` in its file is ignored inside a transaction.
 * So they are off before it begins, and the references are checked before it ends.
 */
export function migrateSqlite(connection: Database.Database, migrations = readMigrations('sqlite')): void {
  try {
    connection.pragma('foreign_keys = OFF');
    connection.transaction(() => applyMissing(connection, migrations)).immediate();
  } finally {
    connection.close();
  }
}

function applyMissing(connection: Database.Database, migrations: Migration[]): void {
  connection.exec(JOURNAL_TABLE);
  const applied = connection.prepare('select name, hash from schema_migrations').all() as AppliedMigration[];
  const record = connection.prepare('insert into schema_migrations (name, hash, applied_at) values (?, ?, ?)');
  for (const { name, hash, statements } of missingMigrations(migrations, applied)) {
    for (const statement of statements) connection.exec(statement);
    record.run(name, hash, new Date().toISOString());
  }
  const broken = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (broken[0]) {
    throw new Error(`A migration left rows of ${broken[0].table} without their row in ${broken[0].parent}.`);
  }
}
