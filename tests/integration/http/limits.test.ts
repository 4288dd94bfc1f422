import { brotliDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Gate } from '~/platform/http/overload.server';
import { type FakeApp, type FakeAppOptions, type FakeRoute, html, startFakeApp } from './fake-app';

let app: FakeApp;
afterEach(() => app.close());

const open = async (route: FakeRoute = () => html('<p>page</p>'), options: FakeAppOptions = {}) => {
  app = await startFakeApp(route, options);
};
const own = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };
const received = (socket: NodeJS.ReadableStream) =>
  new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk;
    });
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });

describe('what is sent to the site', () => {
  const readAll: FakeRoute = async (request) => html(String((await request.arrayBuffer()).byteLength));

  test('a form of a megabyte is read, a larger one is refused before it reaches its route', async () => {
    await open(readAll);
    const send = (size: number) => app.ask('/ky/ideas', { method: 'POST', headers: own, body: 'x'.repeat(size) });
    expect((await send(1_000_000)).text).toBe('1000000');
    expect((await send(1_000_001)).status).toBe(413);
    expect(app.reached).toHaveLength(1);
  });

  test('a form without a declared length is counted while it comes', async () => {
    await open(readAll);
    const headers = { ...own, 'Transfer-Encoding': 'chunked' };
    const answer = await app.ask('/ky/ideas', { method: 'POST', headers, body: 'x'.repeat(1_200_000) });
    expect(answer.status).toBe(413);
    expect(answer.headers.connection).toBe('close');
    expect(app.reached).toHaveLength(0);
  });

  test('a route that takes files gets more, and is cut off as well', async () => {
    await open(readAll);
    const headers = { ...own, 'Transfer-Encoding': 'chunked' };
    const send = (size: number) => app.ask('/ky/ideas/1/files', { method: 'POST', headers, body: Buffer.alloc(size) });
    expect((await send(5_000_000)).text).toBe('5000000');
    expect((await send(25_000_001)).status).toBe(413);
  });

  test('a body that drips is cut off, and others are answered meanwhile', async () => {
    await open(readAll, { bodyGraceMs: 300 });
    const slow = app.open();
    const answer = received(slow);
    slow.write(
      'POST /ky/ideas HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 500\r\n\r\nx',
    );
    expect((await app.ask('/ky/ideas')).status).toBe(200);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('headers that drip are cut off', async () => {
    await open();
    app.running.server.headersTimeout = 200;
    const slow = app.open();
    const answer = received(slow);
    slow.write('GET /ky HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n'],
    ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
    ['no host', ''],
    ['a broken header', 'Host: localhost\r\nbad header\r\n'],
  ])('a request with %s is refused and its connection closed', async (_, headers) => {
    await open();
    const socket = app.open();
    const answer = received(socket);
    const host = headers === '' ? '' : 'Host: localhost\r\n';
    socket.write(`POST /ky HTTP/1.1\r\n${host}${headers}\r\nhello`);
    expect(await answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(app.reached).toHaveLength(0);
  });

  test('headers of more than 16 KB are refused', async () => {
    await open();
    const socket = app.open();
    const answer = received(socket);
    socket.write(`GET /ky HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('a header named __proto__ harms nothing', async () => {
    await open();
    expect((await app.ask('/ky', { headers: { ['__proto__']: 'x', Accept: 'text/html' } })).status).toBe(200);
  });
});

describe('the limit of pages', () => {
  const proxied = { trustedProxies: ['127.0.0.1'], pagesPerMinute: 3 };
  const from = (address: string) => app.ask('/ru', { headers: { 'X-Forwarded-For': address } });
  const statuses = async (addresses: string[]) => {
    const answers = [];
    for (const address of addresses) answers.push((await from(address)).status);
    return answers;
  };

  test('counts each address by itself, and says when to come back', async () => {
    await open(undefined, proxied);
    expect(await statuses(['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'])).toEqual([200, 200, 200, 200]);
    const refused = await from('::ffff:192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('<html lang="ru">');
  });

  test('counts an IPv6 household as one, however many addresses it has', async () => {
    await open(undefined, proxied);
    const household = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:0DB8:0001:0002::a'];
    expect(await statuses([...household, '2001:db8:1:2::5', '2001:db8:1:3::1'])).toEqual([200, 200, 200, 429, 200]);
  });

  test('cannot be escaped by naming other addresses, when no proxy is trusted', async () => {
    await open(undefined, { pagesPerMinute: 3 });
    expect(await statuses(['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'])).toEqual([200, 200, 200, 429]);
  });

  test('cannot be escaped behind a proxy, by naming hops before it', async () => {
    await open(undefined, proxied);
    const spoofed = ['1.1.1.1, 192.0.2.9', '2.2.2.2, 192.0.2.9', 'x, 192.0.2.9', '3.3.3.3,192.0.2.9'];
    expect(await statuses(spoofed)).toEqual([200, 200, 200, 429]);
  });

  test('is another one for what a full hall asks for from one address', async () => {
    await open(undefined, { pagesPerMinute: 1 });
    const statusOf = async (path: string) => (await app.ask(path)).status;
    expect([await statusOf('/ru'), await statusOf('/ru')]).toEqual([200, 429]);
    expect(await Promise.all(Array.from({ length: 20 }, () => statusOf('/crowded')))).not.toContain(429);
  });

  test('spares files and pages that are kept', async () => {
    await open(undefined, { pagesPerMinute: 1 });
    const answers = [];
    for (const path of ['/ky', '/ky', '/ky', '/robots.txt', '/assets/island-abc123.js']) {
      answers.push((await app.ask(path)).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a server with too much to do', () => {
  const fullGate = (admitsWrites: boolean): Gate => ({
    admits: (isWrite) => isWrite && admitsWrites,
    run: (_, work) => work(),
    close: () => {},
  });

  test('refuses pages in the reader’s language, says when to come back, and answers for its health', async () => {
    await open(undefined, { gate: fullGate(true) });
    const refused = await app.ask('/en/ideas');
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2']);
    expect(refused.text).toContain('<html lang="en">');
    expect((await app.ask('/healthz')).status).toBe(200);
    expect((await app.ask('/robots.txt')).status).toBe(200);
  });

  test('still takes votes when it refuses to make pages', async () => {
    await open(undefined, { gate: fullGate(true) });
    expect((await app.ask('/ky/ideas/1/support', { method: 'POST', headers: own, body: 'a=1' })).status).toBe(200);
  });

  test('takes no more pages at once than it can render, and recovers by itself', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open(async () => {
      await released;
      return html('<p>slow</p>');
    });
    const answers: number[] = [];
    const many = Array.from({ length: 60 }, async (_, n) => {
      answers.push((await app.ask(`/ru/page-${n}`)).status);
    });
    await vi.waitFor(() => expect(answers).toHaveLength(12), 5_000);
    expect(answers.every((status) => status === 503)).toBe(true);
    release();
    await Promise.all(many);
    expect(answers.filter((status) => status === 200)).toHaveLength(48);
    expect((await app.ask('/ru/after')).status).toBe(200);
  });
});

describe('files of the build', () => {
  test('are kept for ever under their hashed name, compressed once', async () => {
    await open();
    const file = await app.ask('/assets/island-abc123.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(file.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(file.body).toString()).toContain('салам');
    const again = await app.ask('/assets/island-abc123.js', {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': String(file.headers.etag) },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(app.reached).toHaveLength(0);
  });

  test.each(['/assets/island-abc123.js.map', '/.secret.txt', '/assets/../../etc/passwd', '/assets/..%2f.secret.txt'])(
    '%s is not one of them',
    async (path) => {
      await open(() => html('<p>none</p>', { status: 404 }));
      expect((await app.ask(path)).status).not.toBe(200);
    },
  );
});
