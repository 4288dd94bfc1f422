import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { openHands, showsOfHands } from '~/domain/hearings/meeting/hands.server';
import {
  completeHand,
  completeRegistration,
  KEPT_HAND,
  KEPT_REGISTRATION,
} from '~/domain/hearings/meeting/kept-meeting-acts.server';
import { sweepRegistrations } from '~/domain/hearings/meeting/meeting-personal-data.server';
import { registerForMeeting, registrationsOf } from '~/domain/hearings/meeting/registrations.server';
import { stanceOf } from '~/domain/voting/stances.server';
import { setClockForTests } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced } from './announced';

useTestStore();
let resident: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  resident = await withRoles('Айгүл');
});
afterEach(() => setClockForTests());

const COMING = {
  name: 'Айгүл Токтосунова',
  phone: '+996 555 12 34 56',
  seats: 2,
  lang: 'uz' as const,
  needs: { marked: ['hearing' as const], words: 'алдыңкы катар' },
  village: 'Озгур',
};
const DAY_MS = 86_400_000;

describe('what a person says of coming', () => {
  it('is in their export, and goes when they leave for good', async () => {
    const leaving = await withRoles('Бермет');
    const { id, number } = await announced();
    await registerForMeeting(leaving, number, COMING);
    await registerForMeeting(resident, number, COMING);
    const { registrations } = await exportOwnData(leaving);
    expect(registrations).toMatchObject([{ hearing: number, phone: COMING.phone, seats: 2, village: 'Озгур' }]);
    await transaction(() => emit('person.erased', { personId: leaving.person.id }));
    expect(await registrationsOf(db(), id)).toHaveLength(1);
  });

  it('keeps no name, phone or need thirty days after the meeting, and still counts', async () => {
    const { id, number, startsAt } = await announced();
    await registerForMeeting(resident, number, COMING);
    const meeting = startsAt?.getTime() ?? 0;
    setClockForTests(() => new Date(meeting + 30 * DAY_MS));
    await sweepRegistrations();
    expect(await registrationsOf(db(), id)).toMatchObject([{ name: COMING.name }]);
    setClockForTests(() => new Date(meeting + 30 * DAY_MS + 1));
    expect(await sweepRegistrations()).toBeGreaterThan(0);
    const nothing = { name: '', phone: null, village: '', needs: { marked: [], words: '' }, seats: 2, lang: 'uz' };
    expect(await registrationsOf(db(), id)).toMatchObject([nothing]);
    expect(await sweepRegistrations()).toBe(0);
  });
});

describe('what a visitor asked for', () => {
  it('is done once they have signed in: a registration, a raised hand', async () => {
    const { id, number } = await announced({ closes: 1 });
    const kept = { number, lang: 'ky' };
    expect(await completeRegistration(resident, { ...kept, coming: COMING })).toContain(`/hearings/${number}/meeting`);
    expect(await registrationsOf(db(), id)).toHaveLength(1);
    const position = await openHands(await officer(), number, { ky: 'Макулсузбу?' });
    await completeHand(resident, { ...kept, position, choice: 'against' });
    const [hands] = await showsOfHands(db(), id);
    expect(await stanceOf(db(), hands?.id ?? '', resident.person.id)).toMatchObject({ choice: 'against' });
    expect([KEPT_REGISTRATION, KEPT_HAND]).toEqual(['meeting.registration', 'meeting.hand']);
  });

  it('is checked anew: nobody keeps a registration of a thousand seats', async () => {
    const { number } = await announced();
    const attempt = completeRegistration(resident, { number, lang: 'ky', coming: { ...COMING, seats: 1_000 } });
    await expect(attempt).rejects.toThrow();
    expect(await outcomeOf(registerForMeeting(resident, number, COMING))).toBe('ok');
  });
});
