import { fileURLToPath } from 'node:url';
import { getTableName, is, Table } from 'drizzle-orm';
import { tellStory } from '~/demo/tell.server';
import { sweepMails } from '~/platform/outbox.server';
import { directoryStore, replaceUploadStore } from '~/platform/uploads/upload-store.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { type BuiltServer, startBuiltServer } from '../../support/built-server';
import { ownDatabase } from '../reliability/own-database';
import { assemble, type Cast } from './cast';
import { type PublicStory, tellInPublic } from './public-story';
import { privateFiles, type Whispers, whisper } from './whispers';

const COUNT_QUERIES = fileURLToPath(new URL('../../support/count-queries.js', import.meta.url));

/** A served demo with the story of the sweep in it. */
export interface Scene {
  server: BuiltServer;
  cast: Cast;
  story: PublicStory;
  /** What the server has printed. */
  log(): string;
  /** Writes all that is private, past the server. */
  whispered(): Promise<{ whispers: Whispers; files: { id: string; name: string }[] }>;
  /** Every row of the database by its table, as words. */
  stored(): Promise<Map<string, string>>;
  remove(): Promise<void>;
}

/** Tells the public part and serves it. */
export async function served(): Promise<Scene> {
  const { url, folder, opened, remove } = await ownDatabase();
  const { cast, story } = await opened(async () => {
    replaceUploadStore(directoryStore(`${folder}/uploads`));
    await loadReferenceData();
    subscribeAll();
    await tellStory();
    // What the server does when it starts: the demo's oldest mails are gone before the first look.
    await sweepMails();
    const cast = await assemble();
    return { cast, story: await tellInPublic(cast) };
  });
  const server = await startBuiltServer({ databaseUrl: url, dataDir: folder, preload: COUNT_QUERIES });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk;
  };
  server.process.stdout?.on('data', keep);
  server.process.stderr?.on('data', keep);
  return {
    ...{ server, cast, story },
    log: () => printed,
    whispered: () =>
      opened(async () => {
        const whispers = await whisper(cast, story);
        return { whispers, files: await privateFiles(story, whispers) };
      }),
    stored: () => opened(storedWords),
    async remove() {
      await server.end('SIGTERM');
      await remove();
    },
  };
}

async function storedWords(): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  for (const table of Object.values(tables)) {
    if (!is(table, Table)) continue;
    words.set(getTableName(table), JSON.stringify(await db().select().from(table)));
  }
  return words;
}
