import { readdirSync, readFileSync } from 'node:fs';
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import { describe, expect, it } from 'vitest';
import { define } from './define';
import type { Dialect } from './kit';

/** The tables as the newest migration leaves them. */
function lastSnapshot(dialect: Dialect) {
  const folder = new URL(`../migrations/${dialect}/meta/`, import.meta.url);
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  return JSON.parse(readFileSync(new URL(newest ?? '', folder), 'utf8'));
}

describe('the migrations', () => {
  it('lead to the tables of the schema on SQLite', async () => {
    const schema = await generateSQLiteDrizzleJson(define('sqlite'));
    expect(await generateSQLiteMigration(lastSnapshot('sqlite'), schema)).toEqual([]);
  });

  it('lead to the tables of the schema on PostgreSQL', async () => {
    const schema = generateDrizzleJson(define('postgres') as unknown as Record<string, unknown>);
    expect(await generateMigration(lastSnapshot('postgres'), schema)).toEqual([]);
  });

  it('have the same names in the same order on both', () => {
    const names = (dialect: Dialect) =>
      readdirSync(new URL(`../migrations/${dialect}/`, import.meta.url)).filter((name) => name.endsWith('.sql'));
    expect(names('sqlite')).toEqual(names('postgres'));
  });
});
