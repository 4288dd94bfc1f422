import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { addAgendaItem } from '~/domain/hearings/meeting/agenda.server';
import type { Attendance } from '~/domain/hearings/meeting/attendance';
import { attendanceOf, correctAttendance, holdHearing } from '~/domain/hearings/meeting/hold.server';
import { beginAgendaItem } from '~/domain/hearings/meeting/meeting.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { clerk, officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced, type WantedDates } from './announced';

useTestStore();
const meeting = async (wanted: WantedDates = {}) => (await announced(wanted)).number;
let nurgul: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  nurgul = await officer();
});
afterEach(() => setClockForTests());

const COUNTED: Attendance = {
  total: 84,
  women: 41,
  youth: 20,
  online: null,
  villages: [{ name: 'Төлөйкөн', total: 30 }],
};

describe('recording that the meeting was held', () => {
  it('takes the step, keeps the count, and lets it be put right', async () => {
    const number = await meeting({ closes: -1 });
    await holdHearing(nurgul, number, COUNTED);
    const hearing = await findHearing(db(), number);
    expect(hearing.stage).toBe('held');
    expect(await attendanceOf(db(), hearing.id)).toEqual(COUNTED);
    await correctAttendance(nurgul, number, { ...COUNTED, women: 44 });
    expect(await attendanceOf(db(), hearing.id)).toEqual({ ...COUNTED, women: 44 });
    const { hearingSteps } = tables;
    const steps = await db()
      .select({ to: hearingSteps.toStage, details: hearingSteps.details })
      .from(hearingSteps)
      .where(eq(hearingSteps.hearingId, hearing.id))
      .orderBy(asc(hearingSteps.at));
    expect(steps).toMatchObject([{ to: 'held', details: { total: 84, women: 41 } }]);
  });

  it('counts terms from the end of the meeting, also where it is recorded a week later', async () => {
    const number = await meeting({ closes: -168 });
    await holdHearing(nurgul, number, COUNTED);
    const { heldAt, startsAt } = await findHearing(db(), number);
    expect(heldAt?.getTime()).toBe((startsAt?.getTime() ?? 0) + 120 * 60_000);
  });

  it('waits until the last moment for remarks that was announced, to the millisecond', async () => {
    const number = await meeting({ closes: 1 });
    const { remarksCloseAt } = await findHearing(db(), number);
    const closing = remarksCloseAt?.getTime() ?? 0;
    setClockForTests(() => new Date(closing - 1));
    expect(await outcomeOf(holdHearing(nurgul, number, COUNTED))).toBe('closed');
    setClockForTests(() => new Date(closing));
    expect(await outcomeOf(holdHearing(nurgul, number, COUNTED))).toBe('ok');
  });

  it('refuses figures that cannot be right, and says which', async () => {
    const number = await meeting({ closes: -1 });
    const wrong: [Partial<Attendance>, string][] = [
      [{ total: -1 }, 'total'],
      [{ women: 85 }, 'women'],
      [{ youth: 1.5 }, 'youth'],
      [{ online: 85 }, 'online'],
      [{ villages: [{ name: 'Төлөйкөн', total: 85 }] }, 'villages'],
      [{ villages: ['Төлөйкөн', 'төлөйкөн'].map((name) => ({ name, total: 1 })) }, 'villages'],
    ];
    for (const [change, field] of wrong) {
      const attempt = holdHearing(nurgul, number, { ...COUNTED, ...change });
      await expect(attempt).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } });
    }
  });

  it('happens once, by an officer of the place', async () => {
    const number = await meeting({ closes: -1 });
    expect(await outcomeOf(holdHearing(VISITOR, number, COUNTED))).toBe('sign_in');
    expect(await outcomeOf(holdHearing(await clerk(), number, COUNTED))).toBe('forbidden');
    expect(await outcomeOf(holdHearing(await officer('toktogul'), number, COUNTED))).toBe('forbidden');
    const tries = await Promise.all([1, 2, 3].map(() => outcomeOf(holdHearing(nurgul, number, COUNTED))));
    expect(tries.sort()).toEqual(['closed', 'closed', 'ok']);
    const published = await meeting({ closes: -1, stage: 'protocol_published' });
    expect(await outcomeOf(correctAttendance(nurgul, published, COUNTED))).toBe('closed');
  });

  it('ends the point that was still on', async () => {
    const number = await meeting({ closes: 3 });
    const id = await addAgendaItem(nurgul, number, { titles: { ky: 'Суроолор' }, speaker: '', minutes: 60 }, 0);
    const end = (await findHearing(db(), number)).remarksCloseAt?.getTime() ?? 0;
    setClockForTests(() => new Date(end + 30 * 60_000));
    await beginAgendaItem(nurgul, number, id);
    await holdHearing(nurgul, number, COUNTED);
    const [item] = await db().select().from(tables.agendaItems).where(eq(tables.agendaItems.id, id));
    expect(item?.endedAt).toEqual(item?.begunAt);
  });
});
