import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  close,
  db,
  isUnavailable,
  migrateDatabase,
  openStore,
  ping,
  replaceStore,
  tables,
  transaction,
  writeProbe,
} from '~db/index.server';
import { createDatabase, dialect, type TestDatabase } from '../../support/store';

let database: TestDatabase;

beforeEach(async () => {
  database = await createDatabase();
  replaceStore(openStore(database.url));
});
afterEach(async () => {
  await close();
  await database.remove();
});

async function writeSetting(key: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(tables.settings).values({ key, value: 1, updatedAt: new Date() });
  });
}

function damagedFile(): string {
  const url = `${database.url}.damaged`;
  writeFileSync(url.replace('file:', ''), 'not a database '.repeat(100));
  return url;
}

describe('the database', () => {
  it('answers the probes of reading and writing', async () => {
    await ping();
    await writeProbe();
    expect(await db().$count(tables.settings)).toBe(0);
  });

  it('is migrated again without a change, also by two processes at once', async () => {
    await writeSetting('kept');
    const second = openStore(database.url);
    await Promise.all([migrateDatabase(), second.migrate()]);
    await second.close();
    expect(await db().$count(tables.settings)).toBe(1);
  });

  it('is refused if another version made it', async () => {
    await database.execute("update schema_migrations set hash = 'other' where name like '0000%'");
    await expect(migrateDatabase()).rejects.toThrow('another version of Ashar');
  });

  it('is shared by two processes that write at once', async () => {
    const second = openStore(database.url);
    const keys = Array.from({ length: 30 }, (_, index) => `key-${index}`);
    await Promise.all(
      keys.map((key, index) => {
        if (index % 2 === 0) return writeSetting(key);
        return second.transaction(undefined, async ({ builders }) => {
          await builders.insert(tables.settings).values({ key, value: 2, updatedAt: new Date() });
        });
      }),
    );
    await second.close();
    expect(await db().$count(tables.settings)).toBe(30);
  });

  it('is reported as unavailable when it is damaged or cannot be reached', async () => {
    const address = dialect === 'sqlite' ? damagedFile() : 'postgres://nobody@127.0.0.1:1/ashar';
    const error = await (async () => openStore(address).ping())().catch((reason: unknown) => reason);
    expect(isUnavailable(error)).toBe(true);
    expect(isUnavailable(new Error('a mistake of ours'))).toBe(false);
  });

  it('finishes what is being written before it closes', async () => {
    const writing = writeSetting('last words');
    await close();
    await writing;
    replaceStore(openStore(database.url));
    expect(await db().$count(tables.settings)).toBe(1);
  });

  it('refuses an address that is neither a file nor PostgreSQL', () => {
    expect(() => openStore('mysql://root@localhost/ashar')).toThrow('DATABASE_URL must begin with');
  });

  it('refuses a database of the other dialect than its tables', () => {
    const other = {
      ...openStore('postgres://nobody@127.0.0.1:1/x'),
      dialect: dialect === 'sqlite' ? 'postgres' : 'sqlite',
    };
    expect(() => replaceStore(other as never)).toThrow('The tables are not those of');
  });

  if (dialect === 'postgres') {
    it('warns and goes on when the server drops its connections', async () => {
      const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
      await ping();
      // Of this file's database alone: other files are at work on theirs.
      await database.execute(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'ashar' and datname = '${new URL(database.url).pathname.slice(1)}'`,
      );
      await vi.waitFor(() => expect(warned).toHaveBeenCalled());
      warned.mockRestore();
      await writeSetting('after the loss');
      expect(await db().$count(tables.settings)).toBe(1);
    });
  }
});
