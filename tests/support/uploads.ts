import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { directoryStore, replaceUploadStore } from '~/platform/uploads/upload-store.server';

/** Gives the test file an empty folder for uploads. Call it at the top. Returns where it will be. */
export function useTestUploads(): { folder: string } {
  const place = { folder: '' };
  beforeAll(() => {
    place.folder = mkdtempSync(path.join(tmpdir(), 'ashar-uploads-'));
    replaceUploadStore(directoryStore(path.join(place.folder, 'uploads')));
  });
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
}

/** A file as a browser sends it. */
export function fileOf(bytes: Buffer | string, name: string, type = ''): File {
  return new File([new Uint8Array(Buffer.from(bytes))], name, { type });
}
