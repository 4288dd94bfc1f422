import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltServer } from '../../support/built-server';
import { foundHearing, type HearingVillage, type StoredVote, type Voted, vote } from './hearing-server';
import { keptAlive } from './village-server';

const VOTERS = 2_000;
/** The rush: everybody presses within these milliseconds. */
const RUSH_MS = 3_000;
/** The closing is set when so many are in, to so much later: on a slow machine, too, it falls in the middle. */
const EARLY = 300;
const SOON_MS = 1_500;
const CHOICES = ['for', 'against', 'abstain'];
/** Fewer than the server takes at once, so that all wait for it and none is turned away. */
const CONNECTIONS = 48;

let village: HearingVillage;
let server: BuiltServer;
const agent = keptAlive(CONNECTIONS);

beforeAll(async () => {
  village = await foundHearing(VOTERS, 3);
  server = await village.serve();
}, 120_000);
afterAll(async () => {
  agent.destroy();
  await server.end('SIGTERM');
  await village.remove();
});

type Outcome = { personId: string; voted: Voted | 'cut'; answeredAt: number };

/** Everybody presses once, one after another over the rush. */
function rushAt(proposal: number, onAnswer?: (voted: Outcome['voted']) => void): Promise<Outcome[]> {
  const { voters, hearing } = village;
  return Promise.all(
    voters.map(async ({ personId, cookie }, n): Promise<Outcome> => {
      await sleep((n * RUSH_MS) / VOTERS);
      const choice = CHOICES[n % CHOICES.length] ?? 'for';
      const voted = await vote(server.url, cookie, { hearing: hearing.number, proposal, choice }, agent).catch(
        (error: NodeJS.ErrnoException) => {
          if (!error.code) throw error;
          return 'cut' as const;
        },
      );
      const answeredAt = Date.now();
      onAnswer?.(voted);
      return { personId, voted, answeredAt };
    }),
  );
}

/** The rush, in the middle of which the hearing closes: with the instant of its closing. */
async function closedRushAt(proposal: number): Promise<{ outcomes: Outcome[]; closes: Date }> {
  let stored = 0;
  let closing: Promise<Date> | undefined;
  const closeSoon = async () => {
    const closes = new Date(Date.now() + SOON_MS);
    await village.closeAt(closes);
    return closes;
  };
  const outcomes = await rushAt(proposal, (voted) => {
    if (voted === 'stored') stored += 1;
    if (stored >= EARLY) closing ??= closeSoon();
  });
  const closes = await closing;
  if (!closes) throw new Error(`Only ${stored} votes were stored.`);
  return { outcomes, closes };
}

/** The first presses of a process are slow: ten people vote on another proposal before it counts. */
async function warmUp(): Promise<void> {
  const { voters, hearing, proposals } = village;
  const press = { hearing: hearing.number, proposal: proposals[2] ?? 3, choice: 'for' };
  for (const { cookie } of voters.slice(0, 10)) await vote(server.url, cookie, press, agent);
}

const peopleOf = (outcomes: Outcome[], wanted: Outcome['voted']) =>
  outcomes.filter(({ voted }) => voted === wanted).map(({ personId }) => personId);
const votersOf = (votes: StoredVote[]) => votes.map(({ personId }) => personId);

function expectSound(votes: StoredVote[], counters: number[], closes: Date): void {
  expect(new Set(votersOf(votes)).size).toBe(votes.length);
  expect(votes.filter(({ changedAt }) => changedAt >= closes)).toEqual([]);
  expect(counters).toEqual(CHOICES.map((choice) => votes.filter((stored) => stored.choice === choice).length));
}

describe('a hearing that closes in the middle of a rush of 2,000 votes', () => {
  it('takes none at the second or after, and loses none from before', { timeout: 120_000 }, async () => {
    const proposal = village.proposals[0] ?? 1;
    await village.closeAt(new Date(Date.now() + 600_000));
    await warmUp();
    const { outcomes, closes } = await closedRushAt(proposal);
    const { votes, counters } = await village.stored(proposal);
    expectSound(votes, counters, closes);
    const [stored, closed] = [peopleOf(outcomes, 'stored'), peopleOf(outcomes, 'closed')];
    expect(stored.length).toBeGreaterThan(100);
    expect(closed.length).toBeGreaterThan(100);
    expect(votersOf(votes).sort()).toEqual(stored.sort());
    // Nobody was refused while it was open.
    const early = outcomes.filter(({ voted, answeredAt }) => voted === 'closed' && answeredAt < closes.getTime());
    expect(early).toEqual([]);
    const changed = await Promise.all(
      village.voters
        .slice(0, 100)
        .map(({ cookie }) =>
          vote(server.url, cookie, { hearing: village.hearing.number, proposal, choice: 'abstain' }, agent),
        ),
    );
    expect(new Set(changed)).toEqual(new Set(['closed']));
    expect((await village.stored(proposal)).votes).toEqual(votes);
  });

  it('has every vote that it acknowledged though the server is killed before the closing', {
    timeout: 120_000,
  }, async () => {
    const proposal = village.proposals[1] ?? 2;
    await village.closeAt(new Date(Date.now() + 60_000));
    await warmUp();
    const closes = new Date(Date.now() + RUSH_MS);
    await village.closeAt(closes);
    const killed = sleep(RUSH_MS / 3).then(async () => {
      await server.end('SIGKILL');
      server = await village.serve(Number(new URL(server.url).port));
    });
    const [outcomes] = await Promise.all([rushAt(proposal), killed]);
    const { votes, counters } = await village.stored(proposal);
    expectSound(votes, counters, closes);
    const stored = peopleOf(outcomes, 'stored');
    expect(peopleOf(outcomes, 'cut').length).toBeGreaterThan(0);
    const kept = new Set(votersOf(votes));
    expect(stored.filter((personId) => !kept.has(personId))).toEqual([]);
    // A vote that was stored when the connection was cut may be there; one that was refused may not.
    expect(peopleOf(outcomes, 'closed').filter((personId) => kept.has(personId))).toEqual([]);
  });
});
