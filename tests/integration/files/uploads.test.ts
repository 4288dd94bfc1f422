import { readdirSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { findReadableFile } from '~/domain/files/read-file.server';
import { sweepFiles } from '~/domain/files/sweep-files.server';
import { downloadKey, imageKey, storeUpload } from '~/domain/files/uploads.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { uploadStore } from '~/platform/uploads/upload-store.server';
import { db, tables } from '~db/index.server';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { docxOf } from '../../support/zip';
import { person } from '../accounts/people';

useTestStore();
const uploads = useTestUploads();
afterEach(() => setClockForTests());

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';
const photo = (width = 1600, height = 900) => sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } });

async function stored(key: string): Promise<Buffer> {
  const found = await uploadStore().open(key);
  if (!found) throw new Error(`Nothing is stored under ${key}`);
  return Buffer.concat(await found.stream.toArray());
}

const fieldOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code?: string; fields?: Record<string, string> }) => error.fields?.file ?? error.code,
  );

describe('a document', () => {
  it('is kept byte for byte under a key of ours, with a cleaned name', async () => {
    const author = await person();
    const bytes = docxOf();
    const upload = await storeUpload(author, fileOf(bytes, '../../Долбоор: план.docx'), 'document');
    expect(upload).toMatchObject({ name: 'Долбоор план.docx', bytes: bytes.length });
    const file = await findReadableFile(author, upload.id);
    expect(file.storeKey).toMatch(/^[0-9a-f]{32}$/);
    expect(await stored(downloadKey(file))).toEqual(bytes);
    expect(readdirSync(uploads.folder)).toEqual(['uploads']);
  });

  it('is for its uploader alone until it is attached, and the same nothing to everybody else', async () => {
    const author = await person();
    const upload = await storeUpload(author, fileOf(PDF, 'a.pdf'), 'document');
    expect(await fieldOf(findReadableFile(author, upload.id))).toBeNull();
    const others = [VISITOR, await person()];
    for (const other of others) expect(await fieldOf(findReadableFile(other, upload.id))).toBe('not_found');
    expect(await fieldOf(findReadableFile(author, '../../etc/passwd'))).toBe('not_found');
  });

  it('is refused when it is empty, too large or not what the form asked for', async () => {
    const author = await person();
    expect(await fieldOf(storeUpload(author, fileOf('', 'a.pdf'), 'document'))).toBe('ideas.error_file_empty');
    const large = fileOf(Buffer.concat([Buffer.from(PDF), Buffer.alloc(20_000_000)]), 'a.pdf');
    expect(await fieldOf(storeUpload(author, large, 'document'))).toBe('ideas.error_file_large');
    expect(await fieldOf(storeUpload(author, fileOf(PDF, 'a.pdf'), 'image'))).toBe('ideas.error_file_not_picture');
    expect(await fieldOf(storeUpload(VISITOR, fileOf(PDF, 'a.pdf'), 'document'))).toBe('sign_in');
  });

  it('counts towards a hundred megabytes a day, which begin anew the next day', async () => {
    const author = await person();
    const large = fileOf(Buffer.concat([Buffer.from(PDF), Buffer.alloc(19_999_000 - PDF.length)]), 'a.pdf');
    for (let sent = 0; sent < 5; sent += 1) await storeUpload(author, large, 'document');
    expect(await fieldOf(storeUpload(author, large, 'document'))).toBe('too_many');
    const tomorrow = new Date(now().getTime() + 24.5 * 3_600_000);
    setClockForTests(() => tomorrow);
    expect(await fieldOf(storeUpload(author, fileOf(PDF, 'a.pdf'), 'document'))).toBeNull();
  });
});

describe('a picture', () => {
  it('is made anew in three widths and formats, upright and without where it was taken', async () => {
    const author = await person();
    const original = await photo(1600, 900)
      .withExif({ IFD0: { Make: 'CANARY-CAMERA' }, IFD3: { GPSLatitude: '40/1 31/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const upload = await storeUpload(author, fileOf(original, 'Көчө.JPG'), 'image');
    expect(upload).toMatchObject({ name: 'Көчө.jpg', mediaType: 'image/jpeg' });
    const [row] = await db().select().from(tables.files).where(eq(tables.files.id, upload.id));
    expect(row).toMatchObject({ kind: 'image', width: 900, height: 1600 });
    expect(row?.colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const width of [320, 640, 1280]) {
      for (const format of ['avif', 'webp', 'jpg']) {
        const bytes = await stored(imageKey(row?.storeKey ?? '', width, format));
        const seen = await sharp(bytes).metadata();
        expect(seen).toMatchObject({ width: Math.min(width, 900) });
        expect([seen.exif, seen.xmp, seen.iptc, seen.orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
        expect(bytes.includes('CANARY')).toBe(false);
      }
    }
  });

  it('leaves behind what was hidden behind its last pixel', async () => {
    const author = await person();
    const polyglot = Buffer.concat([await photo(64, 64).jpeg().toBuffer(), Buffer.from('<script>CANARY()</script>')]);
    const upload = await storeUpload(author, fileOf(polyglot, 'a.jpg'), 'document');
    const file = await findReadableFile(author, upload.id);
    expect((await stored(downloadKey(file))).includes('CANARY')).toBe(false);
  });

  it('is refused within two seconds when it would be 900 megapixels, and when it is cut short', async () => {
    const author = await person();
    const bomb = fileOf(hugePng(30_000), 'a.png');
    const before = process.memoryUsage().rss;
    const startedAt = performance.now();
    expect(await fieldOf(storeUpload(author, bomb, 'image'))).toMatch(/^ideas.error_file_(pixels|picture)$/);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    const whole = await photo().jpeg().toBuffer();
    const cut = fileOf(whole.subarray(0, whole.length / 2), 'a.jpg');
    expect(await fieldOf(storeUpload(author, cut, 'image'))).toBe('ideas.error_file_picture');
  });
});

describe('the sweep', () => {
  it('takes uploads that nothing carries after two days, with every size of theirs', async () => {
    const author = await person();
    const upload = await storeUpload(author, fileOf(await photo(64, 64).png().toBuffer(), 'a.png'), 'image');
    const { storeKey } = await findReadableFile(author, upload.id);
    await sweepFiles();
    expect(await fieldOf(findReadableFile(author, upload.id))).toBeNull();
    const later = new Date(now().getTime() + 49 * 3_600_000);
    setClockForTests(() => later);
    expect(await sweepFiles()).toBeGreaterThan(0);
    expect(await fieldOf(findReadableFile(author, upload.id))).toBe('not_found');
    const left: string[] = [];
    for await (const { key } of uploadStore().list()) if (key.startsWith(storeKey)) left.push(key);
    expect(left).toEqual([]);
  });
});

describe('the store', () => {
  it('refuses every key that is not its own', async () => {
    const keys = ['../../x', '..%2fx', '/etc/passwd', 'a\0', 'incoming', '0'.repeat(31), `${'0'.repeat(32)}/../x`, ''];
    for (const key of keys) {
      await expect(uploadStore().open(key), key).rejects.toThrow(TypeError);
      await expect(uploadStore().write(key, Buffer.from('x')), key).rejects.toThrow(TypeError);
      await expect(uploadStore().remove(key), key).rejects.toThrow(TypeError);
    }
    expect(await uploadStore().open('0'.repeat(32))).toBeNull();
  });
});

/** A valid black-and-white PNG of `side` by `side` pixels in a few kilobytes. */
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 9 });
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(8);
    out.writeUInt32BE(data.length, 0);
    out.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}
