import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import type { HearingFilter } from '~/domain/hearings/notice/hearing-card';
import { hearingList } from '~/domain/hearings/notice/hearing-cards.queries.server';
import { stopHearing } from '~/domain/hearings/notice/stop.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { loadReferenceData } from '~db/seed/load.server';
import { draftedHearing, hearing, hearingPast, heldHearing, officer } from '../../support/hearings';
import { useTestStore } from '../../support/store';

useTestStore();

const ALL: HearingFilter = { kind: null, place: null, group: null };
const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);

let bakyt: SignedIn;
const numbers: Record<string, number> = {};
beforeAll(async () => {
  await loadReferenceData();
  bakyt = await officer(null);
  numbers.draft = await draftedHearing(bakyt);
  numbers.open = (await hearing(bakyt, { startsAt: inDays(30) })).number;
  numbers.openSooner = (await hearing(bakyt, { place: 'toktogul-city', kind: 'other_decision' })).number;
  numbers.later = (await hearing(bakyt, { remarksOpenAt: inDays(3) })).number;
  numbers.past = (await hearingPast(bakyt)).number;
  numbers.held = (await heldHearing(bakyt)).number;
  const postponed = await hearing(bakyt);
  await stopHearing(bakyt, postponed.number, postponed.version, { to: 'postponed', reason: 'Кар' });
  numbers.postponed = postponed.number;
});
afterEach(() => setClockForTests());

const found = async (filter: Partial<HearingFilter>) => {
  const list = await hearingList({ ...ALL, ...filter }, {}, 'ky');
  return Object.fromEntries(
    Object.entries(list).map(([group, part]) => [group, part?.cards.map(({ number }: { number: number }) => number)]),
  );
};

describe('the list of hearings', () => {
  it('shows first what takes remarks, by the nearest end, then what is ahead, then what is behind', async () => {
    const { open, coming, over } = await found({});
    expect(open).toEqual([numbers.openSooner, numbers.open]);
    expect(new Set(coming)).toEqual(new Set([numbers.later, numbers.postponed]));
    expect(new Set(over)).toEqual(new Set([numbers.past, numbers.held]));
  });

  it('never shows a draft', async () => {
    expect(Object.values(await found({})).flat()).not.toContain(numbers.draft);
  });

  it('shows those of a place with all within it, of a kind, and of one group', async () => {
    expect((await found({ place: 'toktogul' })).open).toEqual([numbers.openSooner]);
    expect((await found({ place: 'osh' })).open).toEqual([numbers.open]);
    expect((await found({ kind: 'other_decision' })).open).toEqual([numbers.openSooner]);
    expect(await found({ group: 'coming' })).toMatchObject({ open: undefined, over: undefined });
  });

  it('moves a hearing on at the second at which its remarks open and close', async () => {
    const opens = inDays(3);
    const later = await hearing(bakyt, { remarksOpenAt: opens, remarksCloseAt: inDays(4) });
    const groupAt = async (at: Date) => {
      setClockForTests(() => at);
      const groups = await found({});
      setClockForTests();
      return Object.keys(groups).find((group) => (groups[group] ?? []).includes(later.number));
    };
    const closes = later.remarksCloseAt ?? opens;
    expect(await groupAt(new Date(opens.getTime() - 1))).toBe('coming');
    expect(await groupAt(later.remarksOpenAt ?? opens)).toBe('open');
    expect(await groupAt(new Date(closes.getTime() - 1))).toBe('open');
    expect(await groupAt(closes)).toBe('coming');
  });
});
