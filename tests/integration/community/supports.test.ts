import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { archiveIdea } from '~/domain/ideas/publication.server';
import { setSupport } from '~/domain/ideas/support.server';
import { emit } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { crowd, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { draftedIdea, ideaRow, openIdea, villager } from './village';

vi.hoisted(() => {
  // One person presses far more often here than a person may.
  process.env.RATE_LIMIT_SCALE = '100';
});

useTestStore();
let author: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await villager();
});

async function counted(number: number): Promise<{ rows: number; counter: number }> {
  const { id, supportCount } = await ideaRow(number);
  return { rows: await db().$count(tables.supports, eq(tables.supports.subjectId, id)), counter: supportCount };
}

describe('support', () => {
  it('given 100 times at once by one person counts one', async () => {
    const number = await openIdea(author);
    const resident = await villager();
    const tries = await Promise.all(Array.from({ length: 100 }, () => outcomeOf(setSupport(resident, number, true))));
    expect(new Set(tries)).toEqual(new Set(['ok']));
    expect(await counted(number)).toEqual({ rows: 1, counter: 1 });
  });

  it('of 2,000 people at once counts 2,000', { timeout: 120_000 }, async () => {
    const number = await openIdea(author);
    const people = await crowd(2_000);
    await Promise.all(people.map((person) => setSupport(person, number, true)));
    expect(await counted(number)).toEqual({ rows: 2_000, counter: 2_000 });
  });

  it('given and taken back at once ends as its rows say', async () => {
    const number = await openIdea(author);
    const people = await Promise.all([1, 2, 3, 4].map(() => villager()));
    const presses = people.flatMap((person) => [0, 1, 2, 3, 4].map((n) => setSupport(person, number, n % 2 === 0)));
    await Promise.all(presses);
    const { rows, counter } = await counted(number);
    expect(counter).toBe(rows);
    await Promise.all(people.map((person) => setSupport(person, number, false)));
    expect(await counted(number)).toEqual({ rows: 0, counter: 0 });
  });

  it('needs a confirmed person and an open idea', async () => {
    const number = await openIdea(author);
    const resident = await villager();
    const unconfirmed = { ...resident, person: { ...resident.person, confirmed: false } };
    const draft = await draftedIdea(author);
    expect(await outcomeOf(setSupport(VISITOR, number, true))).toBe('sign_in');
    expect(await outcomeOf(setSupport(unconfirmed, number, true))).toBe('forbidden');
    expect(await outcomeOf(setSupport(resident, draft, true))).toBe('not_found');
    const moderator: SignedIn = { ...(await villager()), roles: [{ role: 'moderator', placeId: null }] };
    await archiveIdea(moderator, number, 'Бүттү');
    expect(await outcomeOf(setSupport(resident, number, true))).toBe('closed');
    expect(await counted(number)).toEqual({ rows: 0, counter: 0 });
  });

  it('of a person who leaves for good is withdrawn, and the idea counts anew', async () => {
    const number = await openIdea(author);
    const [leaving, staying] = [await villager(), await villager()];
    await setSupport(leaving, number, true);
    await setSupport(staying, number, true);
    await transaction(() => emit('person.erased', { personId: leaving.person.id }));
    expect(await counted(number)).toEqual({ rows: 1, counter: 1 });
    expect(await actorForPerson(staying.person.id)).toMatchObject({ kind: 'person' });
  });
});
