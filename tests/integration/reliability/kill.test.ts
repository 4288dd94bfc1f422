import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltServer } from '../../support/built-server';
import { foundVillage, keptAlive, press, type Village } from './village-server';

const PEOPLE = 250;
const IDEAS = 4;
const KILLS = 5;
const CLIENTS = 16;

let village: Village;
beforeAll(async () => {
  village = await foundVillage({ people: PEOPLE, ideas: IDEAS });
}, 60_000);
afterAll(() => village.remove());

/** Numbers of acknowledged supports after which the server is killed: anywhere, but with acknowledgements between. */
function killingTimes(): number[] {
  const span = (PEOPLE * IDEAS) / (KILLS + 1);
  return Array.from({ length: KILLS }, (_, kill) => Math.round((kill + 0.2 + Math.random() * 0.7) * span));
}

/** A server that is killed at given counts and started again, on the same port. */
async function startMortal(killAt: number[]) {
  let server = await village.serve();
  const { url } = server;
  let alive: Promise<unknown> = Promise.resolve();
  let kills = 0;

  async function killAndRestart() {
    await sleep(Math.random() * 15);
    await server.end('SIGKILL');
    kills += 1;
    server = await village.serve(Number(new URL(url).port));
  }

  return {
    url,
    kills: () => kills,
    alive: () => alive,
    acknowledged(count: number) {
      if (killAt[0] !== count) return;
      killAt.shift();
      alive = killAndRestart();
    },
    end: (): Promise<unknown> => alive.then(() => (server as BuiltServer).end('SIGTERM')),
  };
}

describe('a server that is killed five times while people press the button', () => {
  it('has lost no support that it acknowledged, and counted none twice', { timeout: 150_000 }, async () => {
    const waiting = village.cookies.flatMap((cookie) => village.ideas.map((number) => ({ cookie, number })));
    const server = await startMortal(killingTimes());
    const agent = keptAlive(CLIENTS);
    let acknowledged = 0;
    let cut = 0;

    async function pressUntilAcknowledged(cookie: string, number: number) {
      for (;;) {
        const outcome = await press(server.url, cookie, number, agent).catch((error: NodeJS.ErrnoException) => {
          if (!error.code) throw error;
          cut += 1;
          return 'cut' as const;
        });
        if (outcome === 'counted') break;
        await sleep(20);
        await server.alive();
      }
      acknowledged += 1;
      server.acknowledged(acknowledged);
    }

    async function client() {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await pressUntilAcknowledged(next.cookie, next.number);
      }
    }

    await Promise.all(Array.from({ length: CLIENTS }, client));
    agent.destroy();
    await server.end();
    expect([acknowledged, server.kills()]).toEqual([PEOPLE * IDEAS, KILLS]);
    expect(cut).toBeGreaterThanOrEqual(KILLS);
    expect(await village.counted()).toEqual(
      village.ideas.map((number) => ({ number, rows: PEOPLE, counter: PEOPLE, acts: PEOPLE })),
    );
  });
});
