import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApp, html, startFakeApp } from './fake-app';

let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp(() => html('<p>done</p>'), { origin: 'https://ashar.example.kg', acceptsLoopback: false });
});
afterAll(() => app.close());
beforeEach(() => {
  app.reached.length = 0;
});

const host = { Host: 'ashar.example.kg' };
const form = { ...host, 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (path: string, headers: Record<string, string>) =>
  app.ask(path, { method: 'POST', headers: { ...form, ...headers }, body: 'wanted=1' });

describe('a form sent from another site', () => {
  test.each([
    ['from an evil origin', { Origin: 'https://evil.example' }],
    ['with no origin at all', {}],
    ['with an opaque origin', { Origin: 'null' }],
    ['cross-site, as the browser says', { Origin: 'https://ashar.example.kg', 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['with a forged X-Forwarded-Host', { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
    ['over http', { Origin: 'http://ashar.example.kg' }],
  ])('%s changes nothing', async (_, headers) => {
    for (const path of [
      '/ky/ideas/1/support',
      '/ky/ideas/1/support?_data=routes%2Fsupport',
      '/ky/ideas/1/support.data',
    ]) {
      expect((await post(path, headers)).status).toBe(403);
    }
    expect(app.reached).toHaveLength(0);
  });
});

test('a form sent from this site reaches its route', async () => {
  expect((await post('/ky/ideas/1/support', { Origin: 'https://ashar.example.kg' })).status).toBe(200);
  expect((await post('/ky/ideas/1/support', { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  expect(await app.reached[0]?.text()).toBe('wanted=1');
});

test('a mail program may press the button of an unsubscribe link, and nothing else', async () => {
  expect((await post('/ky/unsubscribe/secret', {})).status).toBe(200);
  expect((await post('/ky/ideas/1/support', {})).status).toBe(403);
  for (const [name, value] of [
    ['Origin', 'https://evil.example'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Cookie', 'session=somebody'],
  ] as [string, string][]) {
    expect((await post('/ky/unsubscribe/secret', { [name]: value })).status).toBe(403);
  }
});

test("Remix's data protocol is refused, even from this site", async () => {
  for (const path of [
    '/ky/ideas?_data=root',
    '/ky/ideas?%5Fdata=root',
    '/ky/ideas.data',
    '/ky/ideas.DATA',
    '/__manifest?p=/',
  ]) {
    expect((await app.ask(path, { headers: { ...host, 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(403);
  }
  expect(app.reached).toHaveLength(0);
});

describe('a host that is not ours', () => {
  test.each(['evil.example', 'ashar.example.kg.evil.example', 'ashar.example.kg:8080', 'localhost', '127.0.0.1:3000'])(
    '%s gets 421 and no page',
    async (name) => {
      const answer = await app.ask('/ky', { headers: { Host: name } });
      expect(answer.status).toBe(421);
      expect(answer.text).not.toContain(name);
      expect(app.reached).toHaveLength(0);
    },
  );

  test('cannot come in through a forwarding header', async () => {
    const forged = { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example', 'X-Host': 'evil.example' };
    await app.ask('/me', { headers: { ...host, ...forged, 'X-Forwarded-Proto': 'http' } });
    expect(app.reached[0]?.url).toBe('https://ashar.example.kg/me');
    for (const name of Object.keys(forged)) expect(app.reached[0]?.headers.get(name)).toBeNull();
  });

  test('cannot come in through the request line', async () => {
    const answer = await app.ask('http://evil.example/ky', { headers: host });
    expect(answer.status).toBe(400);
  });
});

test('the public name is not case-sensitive', async () => {
  expect((await app.ask('/ky', { headers: { Host: 'Ashar.Example.KG' } })).status).toBe(200);
});

test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
  '%s is not a method of this site',
  async (method) => {
    const answer = await app.ask('/ky', { method, headers: host });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
    expect(app.reached).toHaveLength(0);
  },
);

describe('another spelling of an address', () => {
  test.each([
    ['//ky/account/sign-in', '/ky/account/sign-in'],
    ['/ky//account/sign-in', '/ky/account/sign-in'],
    ['/ky/account/sign-in/', '/ky/account/sign-in'],
    ['/./ky/account/../account/sign-in', '/ky/account/sign-in'],
    ['/KY/ACCOUNT/sign-in', '/ky/account/sign-in'],
    ['/%6By/account/sign%2Din', '/ky/account/sign-in'],
    ['//evil.example/%2e%2e?q=1', '/?q=1'],
  ])('%s leads to %s', async (spelt, right) => {
    const answer = await app.ask(spelt, { headers: host });
    expect([answer.status, answer.headers.location]).toEqual([301, right]);
    expect(app.reached).toHaveLength(0);
    expect((await post(spelt, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(404);
  });

  test.each(['/ky%2Fideas', '/ky/..%5c..%5csecret', '/ky/ideas%00', '/ky?q=a%00', '/ky/%zz', '/ky/\\evil'])(
    '%s is no address',
    async (path) => {
      expect((await app.ask(path, { headers: host })).status).toBe(400);
      expect(app.reached).toHaveLength(0);
    },
  );

  test('a zero that is escaped twice is a text of three signs', async () => {
    expect((await app.ask('/ky?q=%2500', { headers: host })).status).toBe(200);
  });

  test('letters of other scripts and escaped spaces stay as they are', async () => {
    const answer = await app.ask('/files/1/%D0%BF%D0%BB%D0%B0%D0%BD%201.pdf', { headers: host });
    expect(answer.status).toBe(200);
  });
});

describe('every answer', () => {
  test.each(['/ky', '/healthz', '/robots.txt', '/ky//x', '/ky/%00'])(
    'at %s carries the security headers',
    async (path) => {
      const { headers } = await app.ask(path, { headers: host });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[^']{44}'/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['x-request-id']).toMatch(/^[2-9b-z]{10}$/);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

test('a site on plain http does not lock browsers into https', async () => {
  const local = await startFakeApp(() => html('x'), { origin: 'http://localhost:3000' });
  expect((await local.ask('/ky')).headers['strict-transport-security']).toBeUndefined();
  await local.close();
});
