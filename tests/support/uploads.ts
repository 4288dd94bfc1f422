import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
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

/** A photograph into which a camera has written whose it is: `Kanareika`. */
export async function photoOfKanareika(): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } });
  const names = { IFD0: { Artist: 'Kanareika', Copyright: 'Kanareika' } };
  const photo = await picture.withExif(names).jpeg().toBuffer();
  if (!photo.includes('Kanareika')) throw new Error('The photograph does not tell whose it is.');
  return photo;
}

/** A file as a browser sends it. */
export function fileOf(bytes: Buffer | string, name: string, type = ''): File {
  return new File([new Uint8Array(Buffer.from(bytes))], name, { type });
}
