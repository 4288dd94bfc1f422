import { Agent, get } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { AppError } from '~/platform/errors';
import { asWebStream } from '~/platform/http/request-body.server';
import { type FakeApp, type FakeAppOptions, type FakeRoute, html, startFakeApp } from './fake-app';

let app: FakeApp;
afterEach(() => app.close());

const open = async (route: FakeRoute = () => html('<p>page</p>'), options: FakeAppOptions = {}) => {
  app = await startFakeApp(route, options);
};
const asPerson = { Accept: 'text/html', 'Accept-Language': 'de, ru;q=0.8, en;q=0.5' };

describe('a server that is asked to stop', () => {
  test('first says that it is not ready, then answers what it has begun, then ends', async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await open(
      async () => {
        await finished;
        return html('<p>counted</p>');
      },
      { drainDelayMs: 300 },
    );
    const begun = app.ask('/ru/ideas');
    await wait(50);
    const closing = app.close();
    expect((await app.ask('/readyz')).status).toBe(503);
    expect((await app.ask('/healthz')).status).toBe(200);
    await wait(400);
    await expect(app.ask('/ru/ideas')).rejects.toThrow(/ECONNREFUSED/);
    finish();
    const answer = await begun;
    expect([answer.status, answer.text]).toEqual([200, '<p>counted</p>']);
    await closing;
  });

  test('closes connections that are kept alive after their last answer, and loses none', async () => {
    await open(undefined, { drainDelayMs: 200 });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const once = () =>
      new Promise<string>((resolve) => {
        get(`${app.url}/ru`, { agent }, (answer) => {
          answer.resume();
          answer.on('end', () => resolve(String(answer.statusCode)));
        }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
      });
    const outcomes: string[] = [];
    let isStopped = false;
    const clients = Array.from({ length: 8 }, async () => {
      while (!isStopped) {
        outcomes.push(await once());
        await wait(5);
      }
    });
    await wait(200);
    const started = performance.now();
    await app.close();
    isStopped = true;
    await Promise.all(clients);
    agent.destroy();
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(outcomes.filter((outcome) => outcome !== '200' && outcome !== 'ECONNREFUSED')).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === '200').length).toBeGreaterThan(50);
  });
});

describe('readiness', () => {
  test('follows the database', async () => {
    let isAway = false;
    await open(undefined, {
      writeProbe: async () => {
        if (isAway) throw new Error('disk full');
      },
    });
    expect((await app.ask('/readyz')).status).toBe(200);
    isAway = true;
    expect((await app.ask('/readyz')).status).toBe(503);
    expect((await app.ask('/healthz')).status).toBe(200);
    isAway = false;
    expect((await app.ask('/readyz')).status).toBe(200);
  });
});

describe('when something fails', () => {
  test('a person reads what to do, in their language, with a number to name', async () => {
    await open(() => {
      throw new Error('secret detail');
    });
    const answer = await app.ask('/x', { headers: asPerson });
    expect([answer.status, answer.headers['cache-control']]).toEqual([500, 'private, no-store']);
    expect(answer.text).toContain('<html lang="ru">');
    expect(answer.text).toContain('<style>body{color:#123}</style>');
    expect(answer.text).toContain(String(answer.headers['x-request-id']));
    expect(answer.text).not.toContain('secret detail');
  });

  test('the address and the cookie choose the language before the browser does', async () => {
    await open(() => new Response(null, { status: 500 }));
    expect((await app.ask('/en/x', { headers: asPerson })).text).toContain('<html lang="en">');
    expect((await app.ask('/x', { headers: { ...asPerson, Cookie: 'lang=en' } })).text).toContain('<html lang="en">');
    expect((await app.ask('/x', { headers: { 'Accept-Language': 'de' } })).text).toContain('<html lang="ky">');
  });

  test('a database that is away is no fault of the page: 503 and an invitation to come back', async () => {
    await open(() => {
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    });
    const answer = await app.ask('/ky', { headers: asPerson });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
  });

  test('a refusal outside the routes has the status of its code', async () => {
    await open(() => {
      throw new AppError('gone');
    });
    expect((await app.ask('/ky')).status).toBe(410);
  });

  test('only that request fails', async () => {
    await open((request) => {
      if (request.url.endsWith('/bad')) throw new Error('bad');
      return html('<p>good</p>');
    });
    const answers = await Promise.all(['/ru/bad', '/ru/good', '/ru/bad', '/ru/good'].map((path) => app.ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([500, 200, 500, 200]);
  });

  test('a stream that breaks ends its connection instead of pretending to be whole', async () => {
    await open(() => {
      async function* rows() {
        yield 'a,b\n';
        await wait(30);
        throw new Error('broken');
      }
      return new Response(asWebStream(Readable.from(rows(), { objectMode: false })), {
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      });
    });
    await expect(app.ask('/export.csv')).rejects.toThrow();
    expect((await app.ask('/healthz')).status).toBe(200);
  });
});

test('a long answer goes out as a stream, a short one in one piece', async () => {
  await open((request) => {
    if (request.url.endsWith('/short.txt')) return new Response('short', { headers: { 'Content-Type': 'text/plain' } });
    async function* rows() {
      for (let n = 0; n < 3; n += 1) {
        yield `row ${n}\n`;
        await wait(10);
      }
    }
    return new Response(asWebStream(Readable.from(rows(), { objectMode: false })));
  });
  const [short, long] = [await app.ask('/short.txt'), await app.ask('/long.txt')];
  expect([short.text, short.headers['content-length']]).toEqual(['short', '5']);
  expect([long.text, long.headers['transfer-encoding']]).toEqual(['row 0\nrow 1\nrow 2\n', 'chunked']);
});
