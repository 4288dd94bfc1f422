import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dialect } from '../schema/kit';

export interface Migration {
  name: string;
  hash: string;
  statements: string[];
}

export interface AppliedMigration {
  name: string;
  hash: string;
}

/** The same table on both databases: it says which migrations a database has had. */
export const JOURNAL_TABLE =
  'create table if not exists schema_migrations (name text primary key, hash text not null, applied_at text not null)';

/** The migrations of a dialect in their order, as drizzle-kit wrote them. */
export function readMigrations(dialect: Dialect, folder = migrationsFolder(dialect)): Migration[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8'));
  return journal.entries.map(({ tag }: { tag: string }) => {
    const text = readFileSync(path.join(folder, `${tag}.sql`), 'utf8');
    return {
      name: tag,
      hash: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').filter((statement) => statement.trim() !== ''),
    };
  });
}

/**
 * The migrations that a database still lacks. Throws if it has had one that this version of Ashar does not know, or
 * knows differently: then the database belongs to another version, and going on could destroy data.
 */
export function missingMigrations(known: Migration[], applied: AppliedMigration[]): Migration[] {
  const hashes = new Map(known.map(({ name, hash }) => [name, hash]));
  const stranger = applied.find(({ name, hash }) => hashes.get(name) !== hash);
  if (stranger) {
    throw new Error(`This database was made by another version of Ashar: its migration ${stranger.name} is not ours.`);
  }
  const had = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !had.has(name));
}

/** Found by walking up, since this file runs from `db/dialects` and, once built, from `build/server`. */
function migrationsFolder(dialect: Dialect): string {
  const tail = path.join('db', 'migrations', dialect);
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, tail, 'meta/_journal.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`The folder ${tail} is missing beside the program.`);
    folder = parent;
  }
  return path.join(folder, tail);
}
