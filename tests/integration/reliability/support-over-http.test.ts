import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltServer } from '../../support/built-server';
import { foundVillage, keptAlive, pressUntilCounted, type Village } from './village-server';

/** More than the server takes at once: it turns some away, and they come again. */
const agent = keptAlive(200);

let village: Village;
let server: BuiltServer;

beforeAll(async () => {
  village = await foundVillage({ people: 2_000, ideas: 2 });
  server = await village.serve();
}, 120_000);
afterAll(async () => {
  agent.destroy();
  await server.end('SIGTERM');
  await village.remove();
});

const pressAll = (cookies: readonly string[], number = 0) =>
  Promise.all(cookies.map((cookie) => pressUntilCounted(server.url, cookie, number, agent)));

async function countedAt(number = 0) {
  const found = (await village.counted()).find((idea) => idea.number === number);
  return [found?.rows, found?.counter, found?.acts];
}

describe('support over HTTP', () => {
  it('pressed 100 times at once by one person counts one', { timeout: 240_000 }, async () => {
    const [number] = village.ideas;
    await pressAll(Array(100).fill(village.cookies[0]), number);
    expect(await countedAt(number)).toEqual([1, 1, 1]);
  });

  it('pressed at once by 2,000 people counts 2,000', { timeout: 300_000 }, async () => {
    const [, number] = village.ideas;
    await pressAll(village.cookies, number);
    expect(await countedAt(number)).toEqual([2_000, 2_000, 2_000]);
  });
});
