import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keyQueue } from './key-queue.server';

describe('the queue of a key', () => {
  it('runs one after another, in order, also past a failure', async () => {
    const inTurn = keyQueue();
    const log: string[] = [];
    const run = (name: string, fails = false) =>
      inTurn('idea:1', async () => {
        log.push(`${name} begins`);
        await sleep(1);
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([run('a'), run('b', true), run('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('does not make other keys wait', async () => {
    const inTurn = keyQueue();
    let open = () => {};
    const first = inTurn('idea:1', () => new Promise<void>((resolve) => (open = resolve)));
    expect(await inTurn('idea:2', async () => 'done')).toBe('done');
    open();
    await first;
  });
});
