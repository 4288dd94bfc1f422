import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '~/platform/ids.server';
import { close, db, openStore, replaceStore, tables } from '~db/index.server';
import { type BuiltServer, startBuiltServer } from '../../support/built-server';
import { signedInPeople } from '../../support/signed-in-people';
import { createDatabase } from '../../support/store';

/** A database for a server in another process. */
export interface OwnDatabase {
  url: string;
  /** Where the server keeps its files. */
  folder: string;
  /** Runs something on it. It is open in this process only so long, so that a crash meets a lone server. */
  opened<T>(work: () => Promise<T>): Promise<T>;
  /** Starts the built server on it. */
  serve(port?: number): Promise<BuiltServer>;
  remove(): Promise<void>;
}

/** Makes an empty database with a folder for files. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const database = await createDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-served-'));
  return {
    url: database.url,
    folder,
    async opened(work) {
      replaceStore(openStore(database.url));
      try {
        return await work();
      } finally {
        await close();
      }
    },
    serve: (port) => startBuiltServer({ databaseUrl: database.url, dataDir: folder, port }),
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      await database.remove();
    },
  };
}

/** Many confirmed people with the cookie of their session, by their ids. */
export async function peopleWithCookies(count: number): Promise<{ personId: string; cookie: string }[]> {
  const cookies = await signedInPeople(count);
  const { sessions } = tables;
  const rows = await db().select({ id: sessions.id, personId: sessions.personId }).from(sessions);
  const personOf = new Map(rows.map(({ id, personId }) => [id, personId]));
  return cookies.map((cookie) => {
    const personId = personOf.get(sha256(cookie.split('=')[1] ?? ''));
    if (!personId) throw new Error('A session without its person.');
    return { cookie, personId };
  });
}
