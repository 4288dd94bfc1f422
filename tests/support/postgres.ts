import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../db/store.server';
import { startPostgres } from './postgres-server';

/** Starts PostgreSQL, or takes the one at `TEST_PG_URL`, and migrates the database that each test file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_PG_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startPostgres();
  const template = `ashar_template_${process.pid}`;
  await runOn(server.url, `create database ${template}`);
  const store = openStore(databaseAt(server.url, template));
  await store.migrate();
  await store.close();
  project.provide('postgres', { url: server.url, template });
  return async () => {
    await runOn(server.url, `drop database ${template}`);
    await server.stop();
  };
}

/** The address of another database of the same server. */
export function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { url: string; template: string };
  }
}
