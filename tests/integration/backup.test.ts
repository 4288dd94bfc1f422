import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { count, desc, eq } from 'drizzle-orm';
import { extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupError, backUp, restore } from '~/cli/backup.server';
import { tellStory } from '~/demo/tell.server';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { addPerson } from '~/domain/accounts/people.server';
import { setSupport } from '~/domain/ideas/support.server';
import { queryTokens } from '~/platform/search/stem.server';
import { directoryStore, newUploadKey, replaceUploadStore, uploadStore } from '~/platform/uploads/upload-store.server';
import { dumpedTables, openDump } from '~db/dump.server';
import { close, db, openStore, replaceStore, searchIdeas, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { createDatabase, dialect, type TestDatabase, useTestStore } from '../support/store';
import { useTestUploads } from '../support/uploads';
import { newAddress } from './accounts/people';

const run = promisify(execFile);

useTestStore();
useTestUploads();

const folder = mkdtempSync(path.join(tmpdir(), 'ashar-backup-test-'));
const file = path.join(folder, 'backup.tar.gz');
const upload = { key: newUploadKey(), bytes: Buffer.from('%PDF-1.7 the plan of the well') };
const others: TestDatabase[] = [];

beforeAll(async () => {
  await loadReferenceData();
  await tellStory();
  await uploadStore().write(upload.key, upload.bytes);
});

afterAll(async () => {
  await close();
  for (const database of others) await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes an empty database of its own from here on. */
async function moveToEmptyDatabase(): Promise<void> {
  const database = await createDatabase();
  others.push(database);
  await close();
  replaceStore(openStore(database.url));
  replaceUploadStore(directoryStore(path.join(folder, `uploads-${others.length}`)));
}

/** For each table how many rows it has, and a hash of them all in whichever order. */
async function contents(): Promise<Record<string, string>> {
  const dump = await openDump();
  const found: Record<string, string> = {};
  for (const { name, table } of dumpedTables()) {
    const rows: string[] = [];
    for await (const row of dump.rows(table)) rows.push(canonical(JSON.parse(row)));
    found[name] = `${rows.length} ${createHash('sha256').update(rows.sort().join('\n')).digest('hex')}`;
  }
  await dump.close();
  return found;
}

/** JSON with its keys in order: PostgreSQL keeps them in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

async function bestSupported() {
  const { ideas } = tables;
  const rows = await db()
    .select()
    .from(ideas)
    .where(eq(ideas.publication, 'published'))
    .orderBy(desc(ideas.supportCount));
  const found = rows.find(({ stage, hidden }) => stage === 'seeking' && !hidden);
  if (!found) throw new Error('The story has no idea that seeks money.');
  return found;
}

const cli = (args: string[], env: Record<string, string>) =>
  run('node_modules/.bin/tsx', ['app/cli/ashar.server.ts', ...args], {
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });

describe('a backup', () => {
  it('taken while people go on supporting is of one instant', async () => {
    const idea = await bestSupported();
    const people = await Promise.all(
      Array.from({ length: 60 }, () =>
        transaction((tx) =>
          addPerson(tx, { name: 'Кайсар', lang: 'ky', placeId: null, address: newAddress(), passwordHash: null }),
        ),
      ),
    );
    const supporting = Promise.all(people.map(async (id) => setSupport(await actorForPerson(id), idea.number, true)));
    const during = path.join(folder, 'during.tar.gz');
    await Promise.all([supporting, backUp(during)]);
    const unpacked = mkdtempSync(path.join(folder, 'during-'));
    await extract({ file: during, cwd: unpacked });
    const rows = (name: string) =>
      readFileSync(path.join(unpacked, 'tables', `${name}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    const saved = rows('ideas').find(({ id }) => id === idea.id);
    const supports = rows('supports').filter(({ subjectId }) => subjectId === idea.id);
    expect(supports).toHaveLength(saved.supportCount);
    expect(saved.supportCount).toBeLessThanOrEqual(idea.supportCount + people.length);
  });

  it('comes back whole in an empty installation: rows, files and search', async () => {
    const before = await contents();
    const { title, number } = await titleOfBest();
    const saved = await backUp(file);
    expect(saved.uploads).toBe(await storedUploads());

    await moveToEmptyDatabase();
    expect(await restore(file, false)).toEqual(saved);
    expect(await contents()).toEqual(before);
    const stored = await uploadStore().open(upload.key);
    expect(Buffer.concat((await stored?.stream.toArray()) ?? [])).toEqual(upload.bytes);
    const words = queryTokens(title).map((token) => [token]);
    const [inTitle] = (await searchIdeas(db(), words)) ?? [];
    expect(inTitle).toContain(number);
  });

  it('replaces an installation in use only when told to, and leaves nothing of it', async () => {
    const before = await contents();
    await transaction((tx) =>
      addPerson(tx, { name: 'Жаңы', lang: 'ky', placeId: null, address: newAddress(), passwordHash: null }),
    );
    await expect(restore(file, false)).rejects.toThrow(/--replace/);
    await restore(file, true);
    expect(await contents()).toEqual(before);
  });

  it('that is damaged is refused before anything is changed', async () => {
    const before = await contents();
    const bytes = readFileSync(file);
    const cut = path.join(folder, 'cut.tar.gz');
    writeFileSync(cut, bytes.subarray(0, bytes.length - 2_000));
    await expect(restore(cut, true)).rejects.toThrow(BackupError);
    const bent = path.join(folder, 'bent.tar.gz');
    const middle = Math.floor(bytes.length / 2);
    writeFileSync(bent, Buffer.concat([bytes.subarray(0, middle), Buffer.from('bent'), bytes.subarray(middle + 4)]));
    await expect(restore(bent, true)).rejects.toThrow(BackupError);
    await expect(restore(path.join(folder, 'nothing.tar.gz'), true)).rejects.toThrow(/no file/);
    expect(await contents()).toEqual(before);
  });

  if (dialect === 'postgres') {
    it('moves an installation from PostgreSQL to SQLite and back by the command line', async () => {
      const before = await contents();
      const lite = { DATA_DIR: path.join(folder, 'lite'), DATABASE_URL: '' };
      const back = path.join(folder, 'back.tar.gz');
      const whole = `rows and ${await storedUploads()} uploads`;
      expect((await cli(['restore', file], lite)).stdout).toContain(whole);
      expect((await cli(['backup', back], lite)).stdout).toContain(whole);
      await moveToEmptyDatabase();
      await restore(back, false);
      expect(await contents()).toEqual(before);
    }, 60_000);
  }
});

/** What the store holds: the demo's papers, each size of its pictures, and the upload of this test. */
async function storedUploads(): Promise<number> {
  const keys: string[] = [];
  for await (const { key } of uploadStore().list()) keys.push(key);
  expect(keys.length).toBeGreaterThan(await db().$count(tables.files));
  return keys.length;
}

async function titleOfBest() {
  const { number, publishedRevisionId } = await bestSupported();
  const { ideaTexts } = tables;
  const [text] = await db()
    .select({ title: ideaTexts.title })
    .from(ideaTexts)
    .where(eq(ideaTexts.revisionId, publishedRevisionId ?? ''));
  const [people] = await db().select({ n: count() }).from(tables.people);
  expect(people?.n).toBeGreaterThan(20);
  return { number, title: text?.title ?? '' };
}
