import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGate } from './overload.server';

test('a process that is behind takes no more pages until it has caught up', async () => {
  const gate = createGate(48, 50);
  expect(gate.admits(false)).toBe(true);
  for (let block = 0; block < 4; block += 1) {
    const until = performance.now() + 120;
    while (performance.now() < until);
    await wait(1);
  }
  await expect.poll(() => gate.admits(false), { interval: 5, timeout: 500 }).toBe(false);
  await expect.poll(() => gate.admits(false), { interval: 50, timeout: 3_000 }).toBe(true);
  gate.close();
});

test('work that fails gives its place back', async () => {
  const gate = createGate(1);
  await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(gate.inFlight).toBe(0);
  gate.close();
});
