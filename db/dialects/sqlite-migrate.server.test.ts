import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from './migrations.server';
import { openConnection } from './sqlite.server';
import { migrateSqlite } from './sqlite-migrate.server';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ashar-migrate-'));
  file = path.join(folder, 'test.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function migration(name: string, ...statements: string[]): Migration {
  return { name, hash: `hash of ${statements}`, statements };
}

const first = migration(
  '0000_first',
  'create table ideas (id text primary key, title text not null)',
  'create table votes (id text primary key, idea_id text not null references ideas(id) on delete cascade)',
);
/** What drizzle-kit writes to take away a NOT NULL. */
const rebuild = migration(
  '0001_rebuild',
  'PRAGMA foreign_keys=OFF',
  'create table __new_ideas (id text primary key, title text)',
  'insert into __new_ideas (id, title) select id, title from ideas',
  'drop table ideas',
  'alter table __new_ideas rename to ideas',
  'PRAGMA foreign_keys=ON',
);

function migrate(...migrations: Migration[]): void {
  migrateSqlite(openConnection(file, false), migrations);
}

function run<T>(work: (connection: Database.Database) => T): T {
  const connection = new Database(file);
  connection.pragma('foreign_keys = ON');
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

const count = (table: string) => run((c) => c.prepare(`select count(*) from ${table}`).pluck().get());

function addVote(): void {
  run((c) => c.exec("insert into ideas values ('i', 'Water'); insert into votes values ('v', 'i')"));
}

describe('migrating a SQLite file', () => {
  it('keeps the votes of a table that is rebuilt', () => {
    migrate(first);
    addVote();
    migrate(first, rebuild);
    expect([count('ideas'), count('votes')]).toEqual([1, 1]);
  });

  it('leaves the vote bound to its idea', () => {
    migrate(first);
    addVote();
    migrate(first, rebuild);
    run((c) => c.exec("delete from ideas where id = 'i'"));
    expect(count('votes')).toBe(0);
  });

  it('applies each migration once', () => {
    migrate(first, rebuild);
    migrate(first, rebuild);
    expect(count('schema_migrations')).toBe(2);
  });

  it('changes nothing if a migration leaves a vote without its idea', () => {
    migrate(first);
    addVote();
    const careless = migration('0001_careless', 'create table other (id text)', 'delete from ideas');
    expect(() => migrate(first, careless)).toThrow('rows of votes without their row in ideas');
    expect([count('ideas'), count('votes'), count('schema_migrations')]).toEqual([1, 1, 1]);
    expect(() => count('other')).toThrow('no such table');
  });

  it('changes nothing if a statement fails half-way', () => {
    migrate(first);
    const broken = migration('0001_broken', 'create table other (id text)', 'insert into nowhere values (1)');
    expect(() => migrate(first, broken)).toThrow('no such table: nowhere');
    expect(() => count('other')).toThrow('no such table');
  });

  it('refuses a database that a newer or another version made', () => {
    migrate(first, rebuild);
    expect(() => migrate(first)).toThrow('another version of Ashar: its migration 0001_rebuild');
    expect(() => migrate({ ...first, hash: 'edited' }, rebuild)).toThrow('its migration 0000_first');
  });
});
