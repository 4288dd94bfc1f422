import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { comingTotals } from '~/domain/hearings/meeting/registration';
import {
  cancelAtDesk,
  cancelOwnRegistration,
  ownRegistration,
  registerAtDesk,
  registerForMeeting,
  registrationsOf,
} from '~/domain/hearings/meeting/registrations.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { clerk, officer } from '../../support/hearings';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced, type WantedDates } from './announced';

useTestStore();
const meeting = async (wanted: WantedDates = {}) => (await announced(wanted)).number;
let resident: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  resident = await withRoles('Айгүл');
});

const coming = (name: string, seats = 1, words = '') => ({
  name,
  phone: null,
  seats,
  lang: 'ky' as const,
  needs: { marked: ['step_free' as const], words },
  village: 'Төлөйкөн',
});
const list = async (number: number) => registrationsOf(db(), (await findHearing(db(), number)).id);

describe('registering for the meeting', () => {
  it('is one entry a person, however often it is sent, with what was said last', async () => {
    const number = await meeting();
    await Promise.all([1, 2, 3, 4].map((seats) => registerForMeeting(resident, number, coming('Айгүл', seats))));
    await registerForMeeting(resident, number, coming('Айгүл', 2, 'Коляска менен\nкелем'));
    expect(await list(number)).toMatchObject([
      { name: 'Айгүл', seats: 2, needs: { marked: ['step_free'], words: 'Коляска менен\nкелем' }, isFromDesk: false },
    ]);
  });

  it('can be taken back, and made again', async () => {
    const number = await meeting();
    await registerForMeeting(resident, number, coming('Айгүл'));
    await cancelOwnRegistration(resident, number);
    await cancelOwnRegistration(resident, number);
    expect(await list(number)).toEqual([]);
    await registerForMeeting(resident, number, coming('Айгүл', 3));
    expect(await ownRegistration(db(), (await findHearing(db(), number)).id, resident.person.id)).toMatchObject({
      seats: 3,
    });
  });

  it('needs a confirmed person and a meeting that is not over', async () => {
    const attempt = (actor: Actor, number: number) => outcomeOf(registerForMeeting(actor, number, coming('Айгүл')));
    const number = await meeting();
    const unconfirmed = { ...resident, person: { ...resident.person, confirmed: false } };
    expect(await attempt(VISITOR, number)).toBe('sign_in');
    expect(await attempt(unconfirmed, number)).toBe('forbidden');
    expect(await attempt(resident, await meeting({ stage: 'draft' }))).toBe('not_found');
    expect(await attempt(resident, await meeting({ stage: 'cancelled' }))).toBe('closed');
    expect(await attempt(resident, await meeting({ closes: 1 }))).toBe('ok');
    expect(await attempt(resident, await meeting({ closes: 0 }))).toBe('closed');
  });

  it('is written down at the desk for those without an account: once a form, and by this desk alone', async () => {
    const number = await meeting();
    const gulnara = await clerk();
    const twice = [1, 2].map(() => registerAtDesk(gulnara, number, coming('Токтобүбү эже'), 'one-key'));
    await Promise.all(twice);
    await registerAtDesk(await officer(), number, coming('Мамат ата', 4), 'another-key');
    expect(await list(number)).toMatchObject([{ isFromDesk: true }, { isFromDesk: true, seats: 4 }]);
    const [first] = await list(number);
    for (const actor of [resident, await officer('toktogul')]) {
      expect(await outcomeOf(registerAtDesk(actor, number, coming('Чоочун'), null))).toBe('forbidden');
      expect(await outcomeOf(cancelAtDesk(actor, number, first?.id ?? ''))).toBe('forbidden');
    }
    await cancelAtDesk(gulnara, number, first?.id ?? '');
    expect(comingTotals(await list(number))).toEqual({
      registrations: 1,
      seats: 4,
      langs: [{ lang: 'ky', seats: 4 }],
      needs: [{ need: 'step_free', people: 1 }],
      otherNeeds: 0,
      villages: [{ name: 'Төлөйкөн', seats: 4 }],
    });
  });
});
