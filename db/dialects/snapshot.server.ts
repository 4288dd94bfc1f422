import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import pg from 'pg';
import { dialectOf } from '../settings.server';
import { openConnection } from './sqlite.server';

type RawRow = Record<string, unknown>;
export type SnapshotRow = Record<string, unknown>;

/** The whole database as it was at one instant, while others go on writing. */
export interface Snapshot {
  /** The rows of a table in no particular order, with the names and values that the code knows. */
  rows(table: Table): AsyncIterable<SnapshotRow>;
  close(): Promise<void>;
}

const FETCH = 2_000;

/** Opens a snapshot on a connection of its own. On SQLite it reads the WAL's end of now; nobody waits for it. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  return dialectOf(url) === 'sqlite' ? ofSqlite(url.replace(/^file:(?:\/\/)?/, '')) : ofPostgres(url);
}

function ofSqlite(file: string): Snapshot {
  const connection = openConnection(file, true);
  connection.exec('begin');
  connection.prepare('select count(*) from sqlite_schema').get();
  return {
    async *rows(table) {
      const read = decoder(table);
      for (const row of connection.prepare(`select * from "${getTableName(table)}"`).iterate()) {
        yield read(row as RawRow);
      }
    },
    async close() {
      connection.close();
    },
  };
}

async function ofPostgres(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url, application_name: 'ashar backup' });
  await client.connect();
  await client.query('begin isolation level repeatable read read only');
  return {
    async *rows(table) {
      const read = decoder(table);
      await client.query(`declare dump no scroll cursor for select * from "${getTableName(table)}"`);
      for (;;) {
        const { rows } = await client.query<RawRow>(`fetch ${FETCH} from dump`);
        if (rows.length === 0) break;
        for (const row of rows) yield read(row);
      }
      await client.query('close dump');
    },
    async close() {
      await client.end();
    },
  };
}

/** Turns a driver's row into the values that queries through the table would give. */
function decoder(table: Table): (row: RawRow) => SnapshotRow {
  const columns = Object.entries(getTableColumns(table));
  return (row) =>
    Object.fromEntries(
      columns.map(([key, column]) => {
        const value = row[column.name] ?? null;
        // node-postgres has parsed what has a type of its own; drizzle parses SQLite's and big numbers.
        return [key, value === null || typeof value === 'object' ? value : column.mapFromDriverValue(value)];
      }),
    );
}
