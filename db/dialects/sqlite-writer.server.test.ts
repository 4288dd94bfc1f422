import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseBusy, isUnavailable } from '../errors.server';
import type { Engine } from '../store.server';
import type { Connection, Tx } from './handle.server';
import { openSqlite } from './sqlite.server';
import { sqliteWriter } from './sqlite-writer.server';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ashar-writer-'));
  file = path.join(folder, 'test.sqlite');
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  connection.exec('create table votes (id integer primary key)');
  connection.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A writer whose every statement is noted. Its jobs write through `vote`. */
function openWriter() {
  const statements: string[] = [];
  const sqlite = new Database(file, { timeout: 0, verbose: (text) => statements.push(String(text)) });
  const insert = sqlite.prepare('insert into votes (id) values (?)');
  return {
    sqlite,
    writer: sqliteWriter(sqlite, {} as Tx),
    vote: (id: number) => insert.run(id),
    commits: () => statements.filter((text) => text === 'commit').length,
  };
}

function stored(): unknown[] {
  const connection = new Database(file, { readonly: true });
  const ids = connection.prepare('select id from votes order by id').pluck().all();
  connection.close();
  return ids;
}

function sqliteOf(handle: object): Database.Database {
  return (handle as { $client: Database.Database }).$client;
}

describe('the writing queue', () => {
  it('commits votes that wait together at once, and answers none before', async () => {
    const { writer, vote, commits } = openWriter();
    const visibleWhenAnswered = Array.from({ length: 50 }, (_, id) =>
      writer.run(async () => vote(id)).then(() => stored().includes(id)),
    );
    expect(await Promise.all(visibleWhenAnswered)).toEqual(Array(50).fill(true));
    expect(commits()).toBe(1);
  });

  it('bounds a batch, so that the first voter does not wait for the thousandth', async () => {
    const { writer, vote, commits } = openWriter();
    await Promise.all(Array.from({ length: 1000 }, (_, id) => writer.run(async () => vote(id))));
    expect(stored()).toHaveLength(1000);
    expect(commits()).toBeGreaterThanOrEqual(4);
  });

  it('undoes the vote that fails, keeps the others, and tells its voter only after the commit', async () => {
    const { writer, vote, commits } = openWriter();
    const results = await Promise.allSettled([
      writer.run(async () => vote(1)),
      writer.run(async () => {
        vote(2);
        throw new Error('refused');
      }),
      writer.run(async () => vote(3)).catch(() => undefined),
      writer.run(async () => vote(1)).catch((error: Error) => error.message + commits()),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(results[3]).toMatchObject({ value: 'UNIQUE constraint failed: votes.id1' });
    expect(stored()).toEqual([1, 3]);
  });

  it('accepts no vote whose commit failed', async () => {
    const { sqlite, writer, vote } = openWriter();
    // Stands for a full disk: SQLite then undoes the whole transaction by itself.
    const undoAll = async () => {
      sqlite.exec('rollback');
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    };
    const results = await Promise.allSettled([
      writer.run(async () => vote(1)),
      writer.run(undoAll),
      writer.run(async () => vote(3)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(results.flatMap((result) => (result.status === 'rejected' ? [isUnavailable(result.reason)] : []))).toEqual([
      true,
      true,
    ]);
    expect(stored()).toEqual([3]);
  });

  it('waits for another process without stopping this one', async () => {
    const other = new Database(file);
    other.exec('begin immediate; insert into votes values (7)');
    const { writer, vote } = openWriter();
    const voting = writer.run(async () => vote(1));
    await sleep(100);
    expect(stored()).toEqual([]);
    other.exec('commit');
    other.close();
    await voting;
    expect(stored()).toEqual([1, 7]);
  });

  it('gives up on another process after five seconds, and goes on when it is gone', async () => {
    const other = new Database(file);
    other.exec('begin immediate');
    const { writer, vote } = openWriter();
    const clock = vi.spyOn(performance, 'now');
    const voting = writer.run(async () => vote(1));
    clock.mockReturnValue(performance.now() + 5001);
    await expect(voting).rejects.toBeInstanceOf(DatabaseBusy);
    clock.mockRestore();
    other.close();
    await writer.run(async () => vote(2));
    expect(stored()).toEqual([2]);
  });

  it('undoes a transaction that takes longer than ten seconds and closes its connection', async () => {
    const { writer, vote } = openWriter();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let used: Connection | undefined;
    const endless = writer.run((connection) => {
      used = connection;
      vote(1);
      return new Promise(() => undefined);
    });
    const refused = expect(endless).rejects.toBeInstanceOf(DatabaseBusy);
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
    vi.useRealTimers();
    await writer.run(async () => vote(2));
    expect(used?.open).toBe(false);
    await expect(used?.savepoint('begin')).rejects.toThrow('has ended');
    expect(stored()).toEqual([2]);
  });

  it('finishes what waits before it closes, and takes nothing new', async () => {
    const { writer, vote } = openWriter();
    const voting = writer.run(async () => vote(1));
    const closing = writer.close();
    await expect(writer.run(async () => vote(2))).rejects.toBeInstanceOf(DatabaseBusy);
    await Promise.all([voting, closing]);
    expect(stored()).toEqual([1]);
  });
});

describe('a SQLite store', () => {
  let store: Engine;
  beforeEach(() => {
    store = openSqlite(path.join(folder, 'new folder', 'fresh.sqlite'));
  });
  afterEach(() => store.close());

  it('syncs every commit to the disk, on every connection, also after the first transaction', async () => {
    const settings = (sqlite: Database.Database) =>
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
        sqlite.pragma(name, { simple: true }),
      );
    const writing = await store.transaction(undefined, async ({ builders }) => {
      sqliteOf(builders).exec('create table first (id text)');
      return sqliteOf(builders);
    });
    expect(settings(writing)).toEqual(['wal', 2, 1, 0]);
    expect(settings(sqliteOf(store.reader))).toEqual(['wal', 2, 1, 5000]);
  });

  it('reads on a connection that cannot write', () => {
    expect(() => sqliteOf(store.reader).exec('create table second (id text)')).toThrow('readonly');
  });

  it('plans queries by the sizes that tables have come to while it is open', async () => {
    const way = () =>
      sqliteOf(store.reader).prepare('explain query plan select * from grown where a = 1 and b = 1').get();
    const write = (statements: string) =>
      store.transaction(undefined, async ({ builders }) => sqliteOf(builders).exec(statements));
    const fill = (a: string, b: string) =>
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)
       insert into grown (a, b) select ${a}, ${b} from n`;
    await write('create table grown (a int, b int); create index by_a on grown (a); create index by_b on grown (b)');
    await write(fill('i', '1'));
    await store.refreshStatistics();
    expect(way()).toMatchObject({ detail: expect.stringContaining('by_a') });
    await write(`delete from grown; ${Array(20).fill(fill('1', 'i')).join(';')}`);
    await store.refreshStatistics();
    expect(way()).toMatchObject({ detail: expect.stringContaining('by_b') });
  });

  it('answers to a probe of reading and one of writing', async () => {
    await store.ping();
    await store.writeProbe();
    const other = new Database(path.join(folder, 'new folder', 'fresh.sqlite'));
    other.exec('begin immediate');
    const clock = vi.spyOn(performance, 'now');
    const probing = store.writeProbe();
    clock.mockReturnValue(performance.now() + 5001);
    await expect(probing).rejects.toBeInstanceOf(DatabaseBusy);
    clock.mockRestore();
    other.close();
  });
});
