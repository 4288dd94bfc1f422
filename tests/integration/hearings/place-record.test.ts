import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { placeRecord } from '~/domain/hearings/answers/place-record.queries.server';
import { setClockForTests } from '~/platform/clock.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { useTestStore } from '../../support/store';
import { ANSWER, hearingIn, remarkAt } from './answers-scene';

useTestStore();

let officers: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  officers = { ...(await officer()), roles: [{ role: 'hearing_officer', placeId: null }] };
});
afterEach(() => setClockForTests());

const at = (iso: string) => setClockForTests(() => new Date(iso));
const day = (iso: string) => new Date(`${iso}T06:00:00Z`);
const record = (place: string) => placeRecord(referenceId('place', place));

describe('the record of a place', () => {
  it('is empty where no hearing was announced', async () => {
    await hearingIn({ place: 'nookat', stage: 'draft' });
    expect(await record('nookat')).toEqual({
      hearings: 0,
      answered: 0,
      overdue: 0,
      medianDays: null,
      considered: 0,
      accepted: 0,
    });
  });

  it('counts answers, what is overdue, the days in the middle and what was accepted, with the places within', async () => {
    const city = await hearingIn({ place: 'toktogul-city', startsAt: day('2026-11-10') });
    const rayon = await hearingIn({ place: 'toktogul', startsAt: day('2026-11-10') });
    const early = await remarkAt(city, { receivedAt: day('2026-11-05') });
    const late = await remarkAt(city, { kind: 'objection', receivedAt: day('2026-11-09') });
    const question = await remarkAt(rayon, { kind: 'question', receivedAt: day('2026-11-10') });
    await remarkAt(rayon, { receivedAt: day('2026-11-10') });
    await remarkAt(rayon, { receivedAt: day('2026-11-10'), hidden: true });
    await remarkAt(rayon, { receivedAt: day('2026-11-20') });

    at('2026-11-12T06:00:00Z');
    await giveAnswer(officers, city, { ...ANSWER, remarks: [early] });
    const first = await giveAnswer(officers, city, { ...ANSWER, remarks: [late], outcome: 'declined' });
    at('2026-11-30T06:00:00Z');
    await giveAnswer(officers, rayon, { ...ANSWER, remarks: [question] });
    expect(await record('toktogul')).toEqual({
      hearings: 2,
      answered: 3,
      overdue: 0,
      medianDays: 7,
      considered: 2,
      accepted: 1,
    });

    at('2026-12-01T06:00:00Z');
    expect(await record('toktogul')).toMatchObject({ answered: 3, overdue: 1 });
    expect(await record('toktogul-city')).toMatchObject({ hearings: 1, answered: 2, overdue: 0, medianDays: 5 });
    at('2026-12-30T06:00:00Z');
    expect(await record('toktogul')).toMatchObject({ overdue: 2 });

    // A second answer changes what was accepted, and neither how many were answered nor how soon.
    const again = { ...ANSWER, remarks: [late], replaces: [first], outcome: 'accepted_in_part' } as const;
    await giveAnswer(officers, city, again);
    expect(await record('toktogul-city')).toMatchObject({ answered: 2, medianDays: 5, considered: 2, accepted: 2 });
  });
});
