import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGate } from './overload.server';

/** Keeps the event loop busy for about half a second. */
async function fallBehind(): Promise<void> {
  for (let block = 0; block < 4; block += 1) {
    const until = performance.now() + 120;
    while (performance.now() < until);
    await wait(1);
  }
}

test('a process that is behind takes no more pages until it has caught up', async () => {
  const gate = createGate(50);
  gate.run(false, () => wait(5_000, undefined, { ref: false }));
  expect(gate.admits(false)).toBe(true);
  await fallBehind();
  await expect.poll(() => gate.admits(false), { interval: 5, timeout: 500 }).toBe(false);
  await expect.poll(() => gate.admits(false), { interval: 50, timeout: 3_000 }).toBe(true);
  gate.close();
});

test('a process that is behind without work of its own still takes one page', async () => {
  const gate = createGate(50);
  await fallBehind();
  const refused: boolean[] = [];
  for (let sample = 0; sample < 40; sample += 1) {
    refused.push(!gate.admits(false));
    await wait(5);
  }
  expect(refused).not.toContain(true);
  gate.close();
});

test('work that fails gives its place back', async () => {
  const gate = createGate(50, 1);
  await expect(gate.run(false, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(gate.admits(false)).toBe(true);
  gate.close();
});

test('votes go before pages when several wait', async () => {
  const gate = createGate(50);
  const order: string[] = [];
  const one = (isWrite: boolean, name: string) => gate.run(isWrite, async () => void order.push(name));
  await Promise.all([one(false, 'page 1'), one(false, 'page 2'), one(false, 'page 3'), one(true, 'vote')]);
  expect(order).toEqual(['page 1', 'vote', 'page 2', 'page 3']);
  gate.close();
});
