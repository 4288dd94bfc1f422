import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { stateAt } from '~/domain/hearings/hearing';
import { hearingCalendar } from '~/domain/hearings/notice/calendar.server';
import { moveDate } from '~/domain/hearings/notice/date.server';
import { hearingHistory } from '~/domain/hearings/notice/history.queries.server';
import { hearingOverview } from '~/domain/hearings/notice/overview.queries.server';
import { stopHearing } from '~/domain/hearings/notice/stop.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { on } from '~/platform/events.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { hearing, hearingPast, heldHearing, officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes } from '../accounts/people';

useTestStore();

const told: string[] = [];
let bakyt: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  bakyt = await officer('osh');
  on('hearing.date_moved', async ({ hearing: moved, before }) => {
    told.push(`${moved.number} ${before?.toISOString()} → ${moved.startsAt?.toISOString()}`);
  });
});
afterEach(() => setClockForTests());

const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);
const to = (startsAt: Date, change = {}) => ({
  startsAt,
  minutes: 120,
  remarksCloseAt: null,
  reason: 'Залда оңдоо иштери жүрүүдө.',
  ...change,
});

describe('moving the date of a hearing', () => {
  it('keeps the old date visible, tells of the move, and lets remarks in until the new end', async () => {
    const { number, version, startsAt } = await hearing(bakyt);
    const later = inDays(20);
    await moveDate(bakyt, number, version, to(later, { venues: { ky: 'Маданият үйү' } }));
    const moved = await findHearing(db(), number);
    expect(moved.startsAt).toEqual(later);
    expect(moved.remarksCloseAt).toEqual(new Date(later.getTime() + 120 * 60_000));
    const { overview } = await hearingOverview(VISITOR, number, 'ky');
    expect(overview.venue.text).toBe('Маданият үйү');
    expect(overview.changes).toMatchObject([
      {
        reason: 'Залда оңдоо иштери жүрүүдө.',
        moved: {
          before: startsAt?.toISOString(),
          after: later.toISOString(),
          venueBefore: expect.stringContaining('Ош'),
        },
      },
    ]);
    expect(told).toContain(`${number} ${startsAt?.toISOString()} → ${later.toISOString()}`);
  });

  it('leaves what announcing froze, and its hash, as they were', async () => {
    const { id, number, version, frozenHash } = await hearing(bakyt);
    const frozen = () => db().select().from(tables.hearings).where(eq(tables.hearings.id, id));
    const [before] = await frozen();
    await moveDate(bakyt, number, version, to(inDays(30)));
    const [after] = await frozen();
    expect(after?.frozen).toEqual(before?.frozen);
    expect(after?.frozenHash).toBe(frozenHash);
  });

  it('keeps the days of notice that were frozen, and takes no window that is over', async () => {
    const { number, version } = await hearing(bakyt);
    expect(await outcomeOf(moveDate(bakyt, number, version, to(inDays(5))))).toBe('invalid');
    const over = to(inDays(20), { remarksCloseAt: inDays(-1) });
    expect(await outcomeOf(moveDate(bakyt, number, version, over))).toBe('invalid');
    const beyond = to(inDays(20), { remarksCloseAt: inDays(21) });
    expect(await outcomeOf(moveDate(bakyt, number, version, beyond))).toBe('invalid');
  });

  it('needs no new notice for another hall on the announced day', async () => {
    const { number, version, startsAt } = await hearing(bakyt);
    const day = startsAt ?? new Date();
    setClockForTests(() => new Date(day.getTime() - 2 * 86_400_000));
    await moveDate(bakyt, number, version, to(day, { venues: { ky: 'Маданият үйү' } }));
    const { overview } = await hearingOverview(VISITOR, number, 'ky');
    expect(overview.venue.text).toBe('Маданият үйү');
    const hour = new Date(day.getTime() + 3_600_000);
    expect(await outcomeOf(moveDate(bakyt, number, version + 1, to(hour)))).toBe('invalid');
  });

  it('happens once when two officers move it at the same moment', async () => {
    const { number, version } = await hearing(bakyt);
    const moves = [moveDate(bakyt, number, version, to(inDays(20))), moveDate(bakyt, number, version, to(inDays(25)))];
    expect(await outcomes(moves)).toEqual({ ok: 1, conflict: 1 });
  });

  it('is no longer possible once the meeting was held', async () => {
    const { number, version } = await heldHearing(bakyt);
    expect(await outcomeOf(moveDate(bakyt, number, version, to(inDays(20))))).toBe('closed');
    expect(await outcomeOf(stopHearing(bakyt, number, version, { to: 'cancelled', reason: 'Кеч' }))).toBe('closed');
  });

  it('is for officers of the place alone', async () => {
    const { number, version } = await hearing(bakyt);
    const elsewhere = await officer('toktogul');
    expect(await outcomeOf(moveDate(elsewhere, number, version, to(inDays(20))))).toBe('forbidden');
    expect(await outcomeOf(moveDate(VISITOR, number, version, to(inDays(20))))).toBe('sign_in');
  });
});

describe('putting a hearing off', () => {
  it('closes the remarks until a new date is announced', async () => {
    const { number, version } = await hearing(bakyt);
    await stopHearing(bakyt, number, version, { to: 'postponed', reason: 'Кар басып калды.' });
    const stopped = await findHearing(db(), number);
    expect(stateAt(stopped, now())).toBe('postponed');
    await moveDate(bakyt, number, stopped.version, to(inDays(15)));
    const again = await findHearing(db(), number);
    expect(stateAt(again, now())).toBe('open');
    expect(again.announcedAt).toEqual(stopped.announcedAt);
    const { entries } = await hearingHistory(VISITOR, number, 'ky');
    expect(entries.flatMap((entry) => ('step' in entry ? entry.step.to : []))).toEqual([
      'announced',
      'postponed',
      'announced',
    ]);
  });

  it('for good leaves nothing to move, and says why', async () => {
    const { number, version } = await hearing(bakyt);
    await stopHearing(bakyt, number, version, { to: 'cancelled', reason: 'Долбоор артка кайтарылды.' });
    expect(await outcomeOf(moveDate(bakyt, number, version + 1, to(inDays(15))))).toBe('closed');
    const { overview, frame } = await hearingOverview(VISITOR, number, 'ru');
    expect(frame.state).toBe('cancelled');
    expect(overview.changes.at(-1)).toMatchObject({ to: 'cancelled', reason: 'Долбоор артка кайтарылды.' });
  });
});

describe('the calendar file', () => {
  it('moves the entry that people have, and strikes it out when the hearing is called off', async () => {
    const { number, version } = await hearing(bakyt);
    const file = () => hearingCalendar(VISITOR, number, 'ky', 'https://ashar.example');
    const first = await file();
    await moveDate(bakyt, number, version, to(new Date('2030-03-01T08:00:00Z')));
    const second = await file();
    await stopHearing(bakyt, number, version + 1, { to: 'cancelled', reason: 'Жокко чыкты.' });
    const third = await file();
    const uid = `UID:hearing-${number}@ashar.example`;
    expect([first, second, third].every((text) => text.includes(uid))).toBe(true);
    expect([first, second, third].map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['1', '2', '3']);
    expect(second).toContain('DTSTART:20300301T080000Z');
    expect(second).toContain('DTEND:20300301T100000Z');
    expect(first).toContain('STATUS:CONFIRMED');
    expect(third).toContain('STATUS:CANCELLED');
  });
});

describe('the course of a hearing', () => {
  const stages = async (number: number) => {
    const { overview } = await hearingOverview(VISITOR, number, 'ky');
    return Object.fromEntries(overview.course.map(({ stage, state, daysLate }) => [stage, `${state} ${daysLate}`]));
  };

  it('says what is on now, and what waits', async () => {
    expect(await stages((await hearing(bakyt)).number)).toMatchObject({
      announced: 'done 0',
      open: 'current 0',
      held: 'todo 0',
      decided: 'todo 0',
    });
    expect(await stages((await hearingPast(bakyt)).number)).toMatchObject({ open: 'done 0', held: 'current 0' });
  });

  it('says by how many days the protocol is late', async () => {
    const { number, heldAt } = await heldHearing(bakyt);
    expect(await stages(number)).toMatchObject({ held: 'done 0', protocol_published: 'current 0' });
    setClockForTests(() => new Date((heldAt?.getTime() ?? 0) + 8 * 86_400_000));
    expect(await stages(number)).toMatchObject({ protocol_published: 'current 3', answers_published: 'todo 0' });
  });
});
