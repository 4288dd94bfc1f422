import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '~/domain/calls/call';
import type { BuiltServer } from '../../support/built-server';
import { type Applied, applyOver, type CallVillage, foundCall, type StoredApplication } from './call-server';
import { keptAlive } from './village-server';

const APPLICANTS = 600;
/** The rush: everybody applies within these milliseconds. */
const RUSH_MS = 3_000;
/** The closing is set when so many are in, to so much later: on a slow machine, too, it falls in the middle. */
const EARLY = 80;
const SOON_MS = 1_200;
/** Fewer than the server takes at once, so that all wait for it and none is turned away. */
const CONNECTIONS = 48;

let village: CallVillage;
let server: BuiltServer;
const agent = keptAlive(CONNECTIONS);

beforeAll(async () => {
  village = await foundCall(APPLICANTS, 3);
  server = await village.serve();
}, 120_000);
afterAll(async () => {
  agent.destroy();
  await server.end('SIGTERM');
  await village.remove();
});

type Outcome = { personId: string; applied: Applied | 'cut'; answeredAt: number };

/** Everybody applies once, one after another over the rush. */
function rushAt(call: Call, onAnswer?: (applied: Outcome['applied']) => void): Promise<Outcome[]> {
  return Promise.all(
    village.applicants.map(async (applicant, n): Promise<Outcome> => {
      await sleep((n * RUSH_MS) / APPLICANTS);
      const applied = await applyOver(server.url, applicant, call, agent).catch((error: NodeJS.ErrnoException) => {
        if (!error.code) throw error;
        return 'cut' as const;
      });
      const answeredAt = Date.now();
      onAnswer?.(applied);
      return { personId: applicant.personId, applied, answeredAt };
    }),
  );
}

/** The rush, in the middle of which the call closes: with the instant of its closing. */
async function closedRushAt(call: Call): Promise<{ outcomes: Outcome[]; closes: Date }> {
  let received = 0;
  let closing: Promise<Date> | undefined;
  const closeSoon = async () => {
    const closes = new Date(Date.now() + SOON_MS);
    await village.closeAt(call, closes);
    return closes;
  };
  const outcomes = await rushAt(call, (applied) => {
    if (applied === 'received') received += 1;
    if (received >= EARLY) closing ??= closeSoon();
  });
  const closes = await closing;
  if (!closes) throw new Error(`Only ${received} applications were received.`);
  return { outcomes, closes };
}

/** The first requests of a process are slow: ten people apply to another call before it counts. */
async function warmUp(): Promise<void> {
  const call = village.calls[2] as Call;
  for (const applicant of village.applicants.slice(0, 10)) await applyOver(server.url, applicant, call, agent);
}

const peopleOf = (outcomes: Outcome[], wanted: Outcome['applied']) =>
  outcomes.filter(({ applied }) => applied === wanted).map(({ personId }) => personId);

/** Numbered one after another without a gap, nobody twice, none at the closing or after. */
function expectSound(stored: StoredApplication[], closes: Date): void {
  expect(stored.map(({ number }) => number).sort((a, b) => a - b)).toEqual(stored.map((_, n) => n + 1));
  expect(new Set(stored.map(({ personId }) => personId)).size).toBe(stored.length);
  expect(stored.filter(({ appliedAt }) => appliedAt >= closes)).toEqual([]);
}

describe('a call that closes in the middle of a rush of 600 applications', () => {
  it('takes none at the closing or after, and loses none from before', { timeout: 120_000 }, async () => {
    const call = village.calls[0] as Call;
    await village.closeAt(call, new Date(Date.now() + 600_000));
    await warmUp();
    const { outcomes, closes } = await closedRushAt(call);
    const stored = await village.stored(call);
    expectSound(stored, closes);
    const [received, closed] = [peopleOf(outcomes, 'received'), peopleOf(outcomes, 'closed')];
    expect(received.length).toBeGreaterThan(EARLY);
    expect(closed.length).toBeGreaterThan(EARLY);
    expect(stored.map(({ personId }) => personId).sort()).toEqual(received.sort());
    // Nobody was refused while it was open.
    const early = outcomes.filter(({ applied, answeredAt }) => applied === 'closed' && answeredAt < closes.getTime());
    expect(early).toEqual([]);
  });

  it('has every application that it acknowledged though the server is killed before the closing', {
    timeout: 120_000,
  }, async () => {
    const call = village.calls[1] as Call;
    await village.closeAt(call, new Date(Date.now() + 60_000));
    await warmUp();
    const closes = new Date(Date.now() + RUSH_MS);
    await village.closeAt(call, closes);
    const killed = sleep(RUSH_MS / 3).then(async () => {
      await server.end('SIGKILL');
      server = await village.serve(Number(new URL(server.url).port));
    });
    const [outcomes] = await Promise.all([rushAt(call), killed]);
    const stored = await village.stored(call);
    expectSound(stored, closes);
    expect(peopleOf(outcomes, 'cut').length).toBeGreaterThan(0);
    const kept = new Set(stored.map(({ personId }) => personId));
    expect(peopleOf(outcomes, 'received').filter((personId) => !kept.has(personId))).toEqual([]);
    // One that was stored when the connection was cut may be there; one that was refused may not.
    expect(peopleOf(outcomes, 'closed').filter((personId) => kept.has(personId))).toEqual([]);
  });
});
