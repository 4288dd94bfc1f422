import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, inject } from 'vitest';
import { close, openStore, replaceStore } from '~db/index.server';
import { dialectOf } from '~db/settings.server';
import { databaseAt, runOn } from './postgres';

/** The database that this run of the test file works on. */
export const dialect = dialectOf(process.env.DATABASE_URL ?? '');

export interface TestDatabase {
  url: string;
  /** Runs a statement past the application. */
  execute(statement: string): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Gives the test file an empty, migrated database of its own, behind `db()` and `transaction()`. Call it at the top.
 * `prepare` may add to the database before it is opened.
 */
export function useTestStore(prepare?: (database: TestDatabase) => Promise<void>): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    await prepare?.(database);
    replaceStore(openStore(database.url));
  });
  afterAll(async () => {
    await close();
    await database.remove();
  });
}

/** An empty, migrated database. Close its store before you `remove` it. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  return dialect === 'sqlite' ? createSqlite(name) : createPostgres(name);
}

function createSqlite(name: string): TestDatabase {
  const { folder, template } = inject('sqlite');
  const file = path.join(folder, `${name}.sqlite`);
  copyFileSync(template, file);
  return {
    url: `file:${file}`,
    async execute(statement) {
      const connection = new Database(file);
      connection.exec(statement);
      connection.close();
    },
    // The folder goes as a whole at the end.
    remove: async () => undefined,
  };
}

async function createPostgres(name: string): Promise<TestDatabase> {
  const server = inject('postgres');
  await runOn(server.url, `create database ${name} template ${server.template}`);
  const url = databaseAt(server.url, name);
  return {
    url,
    execute: (statement) => runOn(url, statement),
    remove: () => runOn(server.url, `drop database ${name} with (force)`),
  };
}
