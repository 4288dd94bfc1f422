import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type FakeApp, type FakeRoute, html, startFakeApp } from './fake-app';

let app: FakeApp;
let made = 0;
afterEach(() => app.close());

const TEXT = 'Мектептин чатырын оңдоо керек. '.repeat(100);

async function open(route?: FakeRoute) {
  made = 0;
  app = await startFakeApp(
    route ??
      ((_request, context) => {
        made += 1;
        context.cacheTopics.add('idea:1042').add('ideas');
        return html(`<p>${TEXT}</p>`);
      }),
  );
}

describe('a page for nobody in particular', () => {
  test('is made once for those who ask within a second', async () => {
    await open();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask('/ky/ideas')));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(made).toBe(1);
  });

  test('tells browsers to ask again, and on what it depends', async () => {
    await open();
    const { headers } = await app.ask('/ky/ideas');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary).toBe('Cookie, Accept-Encoding, Accept-Language, Save-Data');
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('is not sent again to who has it already', async () => {
    await open();
    const first = await app.ask('/ky/ideas', { headers: { 'Accept-Encoding': 'br' } });
    const again = await app.ask('/ky/ideas', {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': String(first.headers.etag) },
    });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag]);
  });

  test('comes in the encoding that the browser reads, each with its own tag', async () => {
    await open();
    const plain = await app.ask('/ky/ideas');
    const br = await app.ask('/ky/ideas', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
    const gz = await app.ask('/ky/ideas', { headers: { 'Accept-Encoding': 'gzip;q=1.0, br;q=0' } });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(made).toBe(1);
  });

  test('has the same headers for HEAD, and no body', async () => {
    await open();
    const get = await app.ask('/ky/ideas');
    const head = await app.ask('/ky/ideas', { method: 'HEAD' });
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(made).toBe(1);
  });

  test('is one page whatever the order of what was asked, and another for every preference', async () => {
    await open();
    await app.ask('/ky/ideas?q=a&sort=new');
    await app.ask('/ky/ideas?&sort=new&&q=%61');
    expect(made).toBe(1);
    expect(new URL(app.reached[0]?.url ?? '').search).toBe('?q=a&sort=new');
    for (const headers of [{ Cookie: 'theme=dark' }, { 'Save-Data': 'on' }] as Record<string, string>[]) {
      await app.ask('/ky/ideas?q=a&sort=new', { headers });
    }
    expect(made).toBe(3);
  });

  test('depends on the chosen place on the home page only', async () => {
    await open();
    for (const path of ['/ky', '/ky/ideas']) {
      for (const place of ['osh', 'toktogul']) await app.ask(path, { headers: { Cookie: `place=${place}` } });
    }
    expect(made).toBe(3);
  });

  test('is made anew for a parameter that the page does not know', async () => {
    await open();
    await app.ask('/ky/ideas?utm=1');
    await app.ask('/ky/ideas?utm=1');
    expect(made).toBe(2);
  });

  test('is made again as soon as a commit touches what it shows', async () => {
    await open();
    await app.ask('/ky/ideas/1042');
    app.pipeline.cache.touch(['idea:7']);
    await app.ask('/ky/ideas/1042');
    expect(made).toBe(1);
    app.pipeline.cache.touch(['idea:1042']);
    await app.ask('/ky/ideas/1042');
    expect(made).toBe(2);
  });
});

describe('what belongs to one person', () => {
  test('a page made for somebody signed in is stored nowhere', async () => {
    await open(() => {
      made += 1;
      return html(`<p>${TEXT}</p>`);
    });
    const publicPage = await app.ask('/ky/ideas');
    const headers = { Cookie: 'session=abc; theme=dark', 'If-None-Match': String(publicPage.headers.etag) };
    for (const expectedMade of [2, 3]) {
      const own = await app.ask('/ky/ideas', { headers });
      expect([own.status, own.headers['cache-control'], own.headers.etag]).toEqual([
        200,
        'private, no-store',
        undefined,
      ]);
      expect(made).toBe(expectedMade);
    }
  });

  test('a page that sets a cookie reaches only who it was made for', async () => {
    await open(async (_request, context) => {
      made += 1;
      context.setCookies.push(`visitor=${made}; Path=/`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return html(`<p>${made}</p>`);
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.ask('/ky/ideas')));
    const cookies = answers.map(({ headers }) => headers['set-cookie']?.[0]);
    expect(new Set(cookies).size).toBe(5);
    for (const { headers } of answers) expect(headers['cache-control']).toBe('private, no-store');
  });

  test('a page with a message left for the reader is not kept', async () => {
    await open();
    await app.ask('/ky/ideas', { headers: { Cookie: 'flash=ideas.saved' } });
    await app.ask('/ky/ideas');
    expect(made).toBe(2);
  });

  test('a route cannot make a page public by mistake', async () => {
    await open(() => html('<p>me</p>', { headers: { 'Cache-Control': 'public, max-age=600' } }));
    const own = await app.ask('/ky/me', { headers: { Cookie: 'session=abc' } });
    expect(own.headers['cache-control']).toBe('private, no-store');
  });

  test('a secret link is stored nowhere, though its reader is nobody yet', async () => {
    await open();
    const answer = await app.ask('/ru/invitations/abc');
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });
});

test('headers that switch a framework do not change what others get', async () => {
  await open((request) => {
    made += 1;
    const switched =
      request.headers.get('x-remix-spa-mode') ?? request.headers.get('x-react-router-spa-mode') ?? 'page';
    return html(`<p>${switched}</p>`);
  });
  for (const name of ['X-React-Router-SPA-Mode', 'X-Remix-SPA-Mode', 'X-Forwarded-Proto', 'X-Original-URL']) {
    expect((await app.ask('/ky/ideas', { headers: { [name]: 'yes' } })).text).toBe('<p>page</p>');
  }
});

test('errors and redirects are not kept', async () => {
  await open(() => {
    made += 1;
    return html('<p>none</p>', { status: 404 });
  });
  const first = await app.ask('/ky/ideas/9');
  await app.ask('/ky/ideas/9');
  expect([first.status, first.headers['cache-control'], made]).toEqual([404, 'private, no-store', 2]);
});
