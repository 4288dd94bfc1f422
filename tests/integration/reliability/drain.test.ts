import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '~/paths';
import { ask, type ConnectionError } from '../../support/http-client';
import { foundVillage, keptAlive, press, type Village } from './village-server';

const CLIENTS = 16;
const ENOUGH = 100;

let village: Village;
beforeAll(async () => {
  village = await foundVillage({ people: 2_000, ideas: 3 });
}, 120_000);
afterAll(() => village.remove());

/** Asks until the server says that it is stopping. Returns whether it did. */
async function turnsRed(url: string): Promise<boolean> {
  for (;;) {
    const answer = await ask(url, { path: '/readyz' }).catch(() => null);
    if (answer?.status === 503) return true;
    if (!answer) return false;
    await sleep(20);
  }
}

describe('a server that is told to stop while people press the button', () => {
  it('answers whoever it has let in, keeps what it acknowledged, and is gone in time', {
    timeout: 60_000,
  }, async () => {
    const server = await village.serve();
    const agent = keptAlive(CLIENTS);
    const waiting = village.cookies.flatMap((cookie) => village.ideas.map((number) => ({ cookie, number })));
    const outcomes = new Map<string, number>();
    const note = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    // A new connection that the closing port resets is one that it refused.
    const failure = ({ reused, code, message }: ConnectionError) =>
      !reused && (code === 'ECONNREFUSED' || code === 'ECONNRESET') ? 'nobody there' : (code ?? message);

    async function client() {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { cookie, number } = next;
        const pressed = await press(server.url, cookie, number, agent).catch(failure);
        note(pressed);
        if (pressed === 'nobody there') return;
        const page = { path: paths.ideas('ky'), headers: { Cookie: cookie } };
        note(await ask(server.url, page, agent).then(({ status }) => `page ${status}`, failure));
      }
    }

    const clients = Array.from({ length: CLIENTS }, client);
    while ((outcomes.get('counted') ?? 0) < ENOUGH) await sleep(10);
    const toldAt = performance.now();
    const ended = server.end('SIGTERM');
    expect(await turnsRed(server.url)).toBe(true);
    expect(await ended).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(10_000);
    await Promise.all(clients);
    agent.destroy();

    const acknowledged = outcomes.get('counted') ?? 0;
    const answered = ['counted', 'turned away', 'page 200', 'page 503', 'nobody there'];
    expect([...outcomes.keys()].filter((outcome) => !answered.includes(outcome))).toEqual([]);
    expect(acknowledged).toBeGreaterThan(ENOUGH);
    const counted = await village.counted();
    expect(counted.reduce((sum, { rows }) => sum + rows, 0)).toBe(acknowledged);
    expect(counted.map(({ counter }) => counter)).toEqual(counted.map(({ rows }) => rows));
  });
});
