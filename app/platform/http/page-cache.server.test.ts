import { beforeEach, describe, expect, test } from 'vitest';
import { createPageCache, type MadePage, type PageCache } from './page-cache.server';

const want = { encoding: 'identity', ifNoneMatch: undefined } as const;
let time = 0;
let cache: PageCache;
beforeEach(() => {
  time = 0;
  cache = createPageCache(() => time);
});

const page = (text: string, ...topics: string[]): MadePage => ({
  answer: { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) },
  topics: new Set(topics),
});
const textOf = async (result: ReturnType<PageCache['get']>) => String((await result).answer.body);

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe('the page cache', () => {
  test('keeps a page for one second', async () => {
    const make = async () => page(String(time));
    expect(await textOf(cache.get('/ky', want, make))).toBe('0');
    time = 999;
    expect(await textOf(cache.get('/ky', want, make))).toBe('0');
    time = 1_000;
    expect(await textOf(cache.get('/ky', want, make))).toBe('1000');
  });

  test('does not keep a page that was overtaken by a commit, nor give it to later readers', async () => {
    const slow = gate();
    const early = cache.get('/ky/ideas/1', want, async () => {
      await slow.passed;
      return page('one vote', 'idea:1');
    });
    cache.touch(['idea:1']);
    const late = cache.get('/ky/ideas/1', want, async () => page('two votes', 'idea:1'));
    expect(await textOf(late)).toBe('two votes');
    slow.open();
    expect(await textOf(early)).toBe('one vote');
    expect(await textOf(cache.get('/ky/ideas/1', want, async () => page('three')))).toBe('two votes');
  });

  test('keeps a page during whose making something else changed', async () => {
    const slow = gate();
    const early = cache.get('/ky/ideas/1', want, async () => {
      await slow.passed;
      return page('one vote', 'idea:1');
    });
    cache.touch(['idea:2']);
    slow.open();
    await early;
    expect((await cache.get('/ky/ideas/1', want, async () => page('again'))).hit).toBe(true);
  });

  test('tells everybody who waited when making fails, and tries again for the next', async () => {
    const failing = async () => {
      throw new Error('database away');
    };
    const both = await Promise.allSettled([cache.get('/ky', want, failing), cache.get('/ky', want, failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await textOf(cache.get('/ky', want, async () => page('back')))).toBe('back');
  });

  test('compresses a page that came out the same only once', async () => {
    const body = 'көчө '.repeat(1_000);
    const br = { encoding: 'br', ifNoneMatch: undefined } as const;
    const first = await cache.get('/ky', br, async () => page(body));
    time = 5_000;
    const second = await cache.get('/ky', br, async () => page(body));
    expect(second.answer.body).toBe(first.answer.body);
    expect(second.answer.headers.etag).toBe(first.answer.headers.etag);
  });

  test('forgets the pages asked for least when it is full', async () => {
    const large = 'x'.repeat(10_000_000);
    for (const key of ['a', 'b', 'c', 'd', 'e']) await cache.get(key, want, async () => page(large));
    expect((await cache.get('e', want, async () => page(large))).hit).toBe(true);
    expect((await cache.get('a', want, async () => page(large))).hit).toBe(false);
  });
});
