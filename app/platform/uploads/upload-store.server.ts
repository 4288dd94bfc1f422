import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '../env.server';

/** Keys are our own: 32 hex digits, of an image followed by its size. Nothing a caller types is ever a key. */
const KEY = /^[0-9a-f]{32}(?:-\d{2,4}\.(?:avif|webp|jpg))?$/;
const INCOMING = 'incoming';
const STALE_MS = 24 * 3_600_000;

export interface StoredUpload {
  key: string;
  bytes: number;
}

/** Where uploads lie. A directory by default; a backup reads and writes through the same door. */
export interface UploadStore {
  /** Keeps the bytes under the key; they are on disk when it resolves. Writing a key again replaces it. */
  write(key: string, data: Uint8Array | Readable): Promise<void>;
  /** The stored bytes as a stream with their length, or null where there is nothing under the key. */
  open(key: string): Promise<{ stream: Readable; bytes: number } | null>;
  /** Forgets the key; resolves as well where there was nothing. */
  remove(key: string): Promise<void>;
  /** Everything stored, in no particular order. */
  list(): AsyncIterable<StoredUpload>;
  /** Removes what interrupted writes left behind. */
  sweep(): Promise<void>;
}

/** A new key that nobody can guess. */
export function newUploadKey(): string {
  return randomBytes(16).toString('hex');
}

/** A store in `folder`, which is made when the first upload comes. Every method throws on a key that is not ours. */
export function directoryStore(folder: string): UploadStore {
  const incoming = path.join(folder, INCOMING);

  return {
    async write(key, data) {
      const target = placeOf(folder, key);
      const temporary = path.join(incoming, `${newUploadKey()}.part`);
      await mkdir(incoming, { recursive: true });
      await mkdir(path.dirname(target), { recursive: true });
      try {
        const file = await open(temporary, 'wx', 0o600);
        try {
          await writeFile(file, data);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(path.dirname(target));
    },

    async open(key) {
      const target = placeOf(folder, key);
      const found = await stat(target).catch(nullWhereMissing);
      return found?.isFile() ? { stream: createReadStream(target), bytes: found.size } : null;
    },

    async remove(key) {
      await rm(placeOf(folder, key), { force: true });
    },

    async *list() {
      for (const shelf of (await readdir(folder).catch(nullWhereMissing)) ?? []) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
        for (const key of await readdir(path.join(folder, shelf))) {
          if (KEY.test(key)) yield { key, bytes: (await stat(path.join(folder, shelf, key))).size };
        }
      }
    },

    async sweep() {
      for (const name of (await readdir(incoming).catch(nullWhereMissing)) ?? []) {
        const left = await stat(path.join(incoming, name)).catch(nullWhereMissing);
        if (left && Date.now() - left.mtimeMs > STALE_MS) await rm(path.join(incoming, name), { force: true });
      }
    },
  };
}

/** Two hundred and fifty-six shelves, so that no folder grows long. */
function placeOf(folder: string, key: string): string {
  if (!KEY.test(key)) throw new TypeError('Not a key of the upload store.');
  return path.join(folder, key.slice(0, 2), key);
}

/** A renamed file is safe from a power cut only once its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

let store: UploadStore | undefined;

/** The store of this process: the folder `uploads` in `DATA_DIR`. */
export function uploadStore(): UploadStore {
  store ??= directoryStore(path.join(env().DATA_DIR, 'uploads'));
  return store;
}

/** Takes another store from here on, for tests. */
export function replaceUploadStore(other: UploadStore): void {
  store = other;
}
