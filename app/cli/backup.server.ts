import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { create, extract } from 'tar';
import { indexPublishedIdeas } from '~/domain/ideas/reindex.server';
import { now } from '~/platform/clock.server';
import { uploadStore } from '~/platform/uploads/upload-store.server';
import { dumpedTables, emptyTables, isInUse, openDump, restoreRows } from '~db/dump.server';

// A backup is one tar.gz: tables/<name>.jsonl, uploads/<key>, and manifest.json with counts and hashes of them all.

const FORMAT = 1;

interface Manifest {
  format: number;
  madeAt: string;
  rows: Record<string, number>;
  /** SHA-256 of each file, in hex, by its path in the archive. */
  files: Record<string, string>;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function writeTables(folder: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await mkdir(path.join(folder, 'tables'), { recursive: true });
  const dump = await openDump();
  try {
    for (const { name, table } of dumpedTables()) {
      let count = 0;
      const lines = async function* () {
        for await (const json of dump.rows(table)) {
          count += 1;
          yield `${json}\n`;
        }
      };
      await pipeline(lines, createWriteStream(path.join(folder, 'tables', `${name}.jsonl`)));
      counts[name] = count;
    }
  } finally {
    await dump.close();
  }
  return counts;
}

async function writeUploads(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'uploads'), { recursive: true });
  for await (const { key } of uploadStore().list()) {
    const stored = await uploadStore().open(key);
    // Removed between the listing and now: then no row of the dump's instant needs it.
    if (stored) await pipeline(stored.stream, createWriteStream(path.join(folder, 'uploads', key)));
  }
}

async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ashar-backup-'));
  try {
    return await work(folder);
  } finally {
    // An archive that could not be unpacked goes on writing for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/**
 * Writes database and uploads into `file` while the server goes on. Rows come from one instant; uploads are never
 * changed and are read after it, so every row finds its file. Returns how many rows and uploads it holds.
 */
export async function backUp(file: string): Promise<{ rows: number; uploads: number }> {
  return inWorkFolder(async (folder) => {
    const rows = await writeTables(folder);
    await writeUploads(folder);
    const names = await filesBelow(folder);
    const files: Record<string, string> = {};
    for (const name of names) files[name] = await hashOf(path.join(folder, name));
    const manifest: Manifest = { format: FORMAT, madeAt: now().toISOString(), rows, files };
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await create({ file: `${file}.part`, cwd: folder, gzip: true, portable: true }, ['manifest.json', ...names]);
    await rename(`${file}.part`, file);
    return {
      rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
      uploads: names.filter((name) => name.startsWith('uploads/')).length,
    };
  });
}

/** A backup that cannot be put back, said so that whoever runs the command knows what to do. */
export class BackupError extends Error {}

/** Unpacks an archive and compares every file with its manifest. Throws BackupError where it is not as it was made. */
async function openArchive(file: string, folder: string): Promise<Manifest> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  let manifest: Manifest;
  try {
    await extract({ file, cwd: folder, strict: true });
    manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    for (const [name, hash] of Object.entries(manifest.files)) {
      if ((await hashOf(path.join(folder, name))) !== hash) throw new Error(`${name} is not as it was saved`);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`The backup is damaged, and nothing was changed: ${why}.`, { cause });
  }
  const known = new Set(dumpedTables().map(({ name }) => name));
  const strange = Object.keys(manifest.rows).find((name) => !known.has(name));
  if (manifest.format !== FORMAT || strange) {
    throw new BackupError('This backup was made by a newer version of Ashar. Restore it with that version.');
  }
  return manifest;
}

async function restoreTables(folder: string, manifest: Manifest): Promise<number> {
  let rows = 0;
  for (const { name, table } of dumpedTables()) {
    const expected = manifest.rows[name];
    // Made before the table was.
    if (expected === undefined) continue;
    const lines = createInterface({ input: createReadStream(path.join(folder, 'tables', `${name}.jsonl`)) });
    const count = await restoreRows(table, lines);
    if (count !== expected) throw new Error(`Of ${name}, ${count} rows came back instead of ${expected}.`);
    rows += count;
  }
  return rows;
}

/**
 * Puts a backup in the place of an empty installation, or with `replace` of one in use. Everything is checked against
 * the manifest before the first row is touched. Stop the server first: it must not write beside this.
 * Throws BackupError.
 */
export async function restore(file: string, replace: boolean): Promise<{ rows: number; uploads: number }> {
  if (!replace && (await isInUse())) {
    throw new BackupError('People use this installation already. To replace it with the backup, add --replace.');
  }
  return inWorkFolder(async (folder) => {
    const manifest = await openArchive(file, folder);
    const uploads = Object.keys(manifest.files).filter((name) => name.startsWith('uploads/'));
    // Before the rows that name them: a file without a row is swept away, a row without its file is a broken page.
    for (const name of uploads) {
      await uploadStore().write(path.basename(name), createReadStream(path.join(folder, name)));
    }
    await emptyTables();
    const rows = await restoreTables(folder, manifest);
    await indexPublishedIdeas();
    return { rows, uploads: uploads.length };
  });
}
