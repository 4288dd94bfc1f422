import pg from 'pg';
import { JOURNAL_TABLE, type Migration, missingMigrations, readMigrations } from './migrations.server';

/** Any number, the same in every process: two that start together migrate one after the other. */
const MIGRATION_LOCK = 4_711_001;

/** Applies the missing migrations in one transaction, on a connection of its own without the usual time limits. */
export async function migratePostgres(
  connectionString: string,
  migrations: Migration[] = readMigrations('postgres'),
): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(JOURNAL_TABLE);
    const applied = await client.query('select name, hash from schema_migrations');
    for (const { name, hash, statements } of missingMigrations(migrations, applied.rows)) {
      for (const statement of statements) await client.query(statement);
      await client.query('insert into schema_migrations (name, hash, applied_at) values ($1, $2, $3)', [
        name,
        hash,
        new Date().toISOString(),
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
