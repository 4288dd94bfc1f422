import type { LoaderFunctionArgs } from '@remix-run/node';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { attach, setPicture } from '~/domain/files/attachments.server';
import { storeUpload, type Upload } from '~/domain/files/uploads.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { registerIdeaFiles } from '~/domain/ideas/idea-files.server';
import { loader as download } from '~/routes/files/download';
import { loader as image } from '~/routes/files/image';
import { db, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { bringTo, contentWith, draftedIdea, redraft } from '../../support/ideas';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';

let author: SignedIn;
let stranger: SignedIn;
let number: number;
let plan: Upload;
let photo: Upload;

beforeAll(async () => {
  await loadReferenceData();
  registerIdeaFiles();
  author = await person();
  stranger = await person();
  number = await draftedIdea(author, contentWith('FILES'));
  plan = await storeUpload(author, fileOf(PDF, 'Көчөнүн "планы"\r\nSet-Cookie: a=b.pdf'), 'document');
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#765' } })
    .png()
    .toBuffer();
  photo = await storeUpload(author, fileOf(png, '<svg onload=alert(1)>.png'), 'image');
  const { id: subjectId } = await findIdea(db(), number);
  await transaction(async (tx) => {
    await attach(tx, author, { subjectId, fileId: plan.id, title: '', most: 10 });
    await setPicture(tx, author, subjectId, photo.id);
  });
  await redraft(author, number, contentWith('FILES', { pictureId: photo.id }));
});

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;

const ask = (loader: Loader, actor: Actor, params: Record<string, string>, headers: Record<string, string> = {}) =>
  loader({
    request: new Request('http://localhost:3000/files', { headers }),
    params,
    context: { actor } as LoaderFunctionArgs['context'],
  } as LoaderFunctionArgs);

const planAddress = () => ({ id: plan.id, name: plan.name });

describe('a file of an idea that is not public', () => {
  it('is served to its author alone, and kept by no cache', async () => {
    const mine = await ask(download, author, planAddress());
    expect(await mine.text()).toBe(PDF);
    expect(mine.headers.get('Cache-Control')).toBe('private, no-store');
    const picture = await ask(image, author, { id: photo.id, size: '320.avif' });
    expect(picture.headers.get('Cache-Control')).toBe('private, no-store');
    for (const actor of [VISITOR, stranger]) {
      await expect(ask(download, actor, planAddress())).rejects.toMatchObject({ code: 'not_found' });
      const address = { id: photo.id, size: '320.avif' };
      await expect(ask(image, actor, address)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('cannot be attached by anybody but who uploaded it', async () => {
    const theirs = await storeUpload(stranger, fileOf(PDF, 'a.pdf'), 'document');
    const { id: subjectId } = await findIdea(db(), number);
    const wanted = { subjectId, fileId: theirs.id, title: '', most: 10 };
    await expect(transaction((tx) => attach(tx, author, wanted))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a file of a public idea', () => {
  beforeAll(async () => {
    await bringTo('published', number, {
      author,
      moderator: { ...stranger, roles: [{ role: 'moderator', placeId: null }] },
    });
  });

  it('is a download in a sandbox, under a name that cannot break its header', async () => {
    const { headers } = await ask(download, VISITOR, planAddress());
    expect(plan.name).toBe('Көчөнүн планы Set-Cookie a=b.pdf');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''[\w%.-]+$/);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  it('is not sent again to who has it', async () => {
    const first = await ask(download, VISITOR, planAddress());
    const again = await ask(download, VISITOR, planAddress(), { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('has pictures that may be kept for ever, each in its own type', async () => {
    for (const [size, type] of [
      ['320.avif', 'image/avif'],
      ['640.webp', 'image/webp'],
      ['1280.jpg', 'image/jpeg'],
    ] as const) {
      const { headers } = await ask(image, VISITOR, { id: photo.id, size });
      expect(headers.get('Content-Type')).toBe(type);
      expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, s-maxage=300, immutable');
    }
    const whole = await ask(download, VISITOR, { id: photo.id, name: photo.name });
    expect(photo.name).toBe('svg onload=alert(1).jpg');
    expect(whole.headers.get('Content-Type')).toBe('image/jpeg');
  });

  it('is found under its own address only', async () => {
    const wrong = [
      { id: plan.id, name: 'other.pdf' },
      { id: '../../x', name: plan.name },
      { id: '..%2f..%2fx', name: plan.name },
      { id: '', name: plan.name },
    ];
    for (const params of wrong) {
      await expect(ask(download, VISITOR, params)).rejects.toMatchObject({ code: 'not_found' });
    }
    for (const size of ['321.avif', '320.svg', '320', '.avif', '320.avif/../x', '1e2.jpg']) {
      await expect(ask(image, VISITOR, { id: photo.id, size }), size).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(ask(image, VISITOR, { id: plan.id, size: '320.avif' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
