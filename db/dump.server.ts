import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { clearSearch } from './dialects/search.server';
import { openSnapshot } from './dialects/snapshot.server';
import { db, storeUrl, type Tx, tables, transaction } from './index.server';

// A dump holds rows, not files of one engine: what was saved from SQLite may be restored into PostgreSQL.

/** The tables in the order in which rows may be added: a table stands behind those that it refers to. */
export function dumpedTables(): { name: string; table: Table }[] {
  return Object.values(tables).map((table) => ({ name: getTableName(table), table }));
}

/** The whole database at one instant: the rows of each table, a JSON text each. Close it at the end. */
export async function openDump(): Promise<{ rows(table: Table): AsyncIterable<string>; close(): Promise<void> }> {
  const snapshot = await openSnapshot(storeUrl());
  return {
    async *rows(table) {
      for await (const row of snapshot.rows(table)) yield JSON.stringify(row);
    },
    close: () => snapshot.close(),
  };
}

const BATCH = 200;

/** Whether anybody uses this database yet: people are what no reference data brings. */
export async function isInUse(): Promise<boolean> {
  const rows = await db().select({ id: tables.people.id }).from(tables.people).limit(1);
  return rows.length > 0;
}

/** Removes every row and all that can be found, so that a dump can take their place. */
export async function emptyTables(): Promise<void> {
  await transaction((tx) => clearSearch(tx));
  for (const { table } of dumpedTables().reverse()) {
    await transaction(async (tx) => {
      await tx.delete(table as AnyTable);
    });
  }
}

type AnyTable = Parameters<Tx['delete']>[0];

/** Adds dumped rows of one table, a JSON text each; texts of instants become instants again. Returns how many. */
export async function restoreRows(table: Table, rows: AsyncIterable<string>): Promise<number> {
  const columns = Object.entries(getTableColumns(table));
  const instants = columns.flatMap(([key, column]) => (column.dataType === 'date' ? [key] : []));
  let count = 0;
  let batch: Row[] = [];
  for await (const line of rows) {
    batch.push(readRow(line, instants));
    if (batch.length < BATCH) continue;
    await insertRows(table, batch);
    count += batch.length;
    batch = [];
  }
  await insertRows(table, batch);
  return count + batch.length;
}

type Row = Record<string, unknown>;

function readRow(line: string, instants: readonly string[]): Row {
  const row = JSON.parse(line) as Row;
  for (const key of instants) if (typeof row[key] === 'string') row[key] = new Date(row[key]);
  return row;
}

async function insertRows(table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction(async (tx) => {
    await tx.insert(table as AnyTable).values(rows as never);
  });
}
