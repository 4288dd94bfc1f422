import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { announceCall, cancelCall, extendCall } from '~/domain/calls/announce.server';
import { callCalendar } from '~/domain/calls/calendar.server';
import { stateAt } from '~/domain/calls/call';
import { callList, openCalls } from '~/domain/calls/call-cards.queries.server';
import { callPage } from '~/domain/calls/call-page.queries.server';
import { deskCalls } from '~/domain/calls/desk.queries.server';
import { discardCall, draftCall, editCall } from '~/domain/calls/draft.server';
import { findCall } from '~/domain/calls/find-call.server';
import { addRubric } from '~/domain/funding/scores/rubrics.server';
import { followCall } from '~/domain/notifications/follows.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { subscribeAll } from '~/subscriptions.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { type Funder, funder, openCall, readyDraft } from '../../support/calls';
import { memberOf, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let fund: Funder;
let resident: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  resident = await person();
});
beforeEach(async () => {
  fund = await funder();
});
afterEach(() => setClockForTests());

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(now().getTime() + days * DAY_MS);

describe('a call for ideas before it is announced', () => {
  it('is its funder’s alone: to everybody else it does not exist', async () => {
    const number = await draftCall(fund.member, readyDraft());
    const stranger = await memberOf({ name: 'Башка фонд' });
    for (const actor of [VISITOR, resident, stranger]) {
      expect(await outcomeOf(callPage(actor, number, 'ky'))).toBe('not_found');
      expect(await outcomeOf(callCalendar(actor, number, 'ky', 'http://localhost'))).toBe('not_found');
    }
    expect(await outcomeOf(followCall(resident, number, true))).toBe('not_found');
    expect(await outcomeOf(editCall(stranger, number, 1, readyDraft()))).toBe('not_found');
    expect((await callPage(fund.owner, number, 'ky')).page.state).toBe('draft');
    expect(
      (await callList({ group: null, sector: null, funder: null }, {}, 'ky')).page.rows.map((row) => row.number),
    ).not.toContain(number);
    expect((await deskCalls(fund.member, 'ky')).calls.map((call) => call.number)).toEqual([number]);
  });

  it('is begun by verified funders alone, and once however often the form is sent', async () => {
    const unverified = await memberOf({ name: 'Жаңы', kind: 'private_entrepreneur', verified: false });
    await expect(draftCall(unverified, readyDraft())).rejects.toMatchObject({
      params: { reason: 'unverified_organisation' },
    });
    expect(await outcomeOf(draftCall(resident, readyDraft()))).toBe('forbidden');
    const [key, draft] = [newId(), readyDraft()];
    const numbers = await Promise.all([1, 2, 3].map(() => draftCall(fund.member, draft, key)));
    expect(new Set(numbers).size).toBe(1);
  });

  it('says everything that is missing, and is not announced without it', async () => {
    const number = await draftCall(
      fund.member,
      readyDraft({ titles: { ru: 'Вода' }, texts: {}, budget: 0, closesAt: null, contactEmail: null }),
    );
    const error = await announceCall(fund.member, number, 1).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(Object.keys(error.fields)).toEqual(['titles', 'texts', 'budget', 'closing', 'contact']);
    await editCall(fund.member, number, 1, readyDraft({ opensAt: later(3), closesAt: later(2) }));
    const late = await announceCall(fund.member, number, 2).catch((thrown) => thrown);
    expect(Object.keys(late.fields)).toEqual(['window']);
  });

  it('loses nobody’s change where two colleagues write at once', async () => {
    const number = await draftCall(fund.member, readyDraft());
    const outcomes = await Promise.all([
      outcomeOf(editCall(fund.member, number, 1, readyDraft({ titles: { ky: 'Биринчи' } }))),
      outcomeOf(editCall(fund.owner, number, 1, readyDraft({ titles: { ky: 'Экинчи' } }))),
    ]);
    expect(outcomes.sort()).toEqual(['conflict', 'ok']);
    expect((await findCall(db(), number)).version).toBe(2);
    expect(await outcomeOf(announceCall(fund.member, number, 1))).toBe('conflict');
  });

  it('takes a score card of its own funder alone', async () => {
    const stranger = await memberOf({ name: 'Башка фонд' });
    const criteria = [{ id: null, kind: 'own' as const, name: 'Суу', weight: 10 }];
    const foreign = await addRubric(stranger, { name: 'Алардыкы', criteria });
    expect(await outcomeOf(draftCall(fund.member, readyDraft({ rubricId: foreign })))).toBe('invalid');
    const own = await addRubric(fund.member, { name: 'Биздики', criteria });
    const { number } = await openCall(fund.member, { rubricId: own });
    expect((await callPage(VISITOR, number, 'ky')).page.rubric?.criteria.map(({ name }) => name)).toEqual(['Суу']);
  });

  it('is thrown away without a trace for others', async () => {
    const number = await draftCall(fund.member, readyDraft());
    await discardCall(fund.member, number);
    expect(await outcomeOf(findCall(db(), number))).toBe('not_found');
    const { number: open } = await openCall(fund.member);
    expect(await outcomeOf(discardCall(fund.member, open))).toBe('closed');
    expect(await outcomeOf(editCall(fund.member, open, 2, readyDraft()))).toBe('closed');
  });
});

describe('an announced call', () => {
  it('opens and closes by the clock alone, at the millisecond', async () => {
    const call = await openCall(fund.member, { opensAt: later(1), closesAt: later(2) });
    const [opens, closes] = [call.opensAt as Date, call.closesAt as Date];
    const at = (moment: Date, ms: number) => stateAt(call, new Date(moment.getTime() + ms));
    expect([at(opens, -1), at(opens, 0), at(closes, -1), at(closes, 0)]).toEqual([
      'coming',
      'open',
      'open',
      'deciding',
    ]);
    expect((await openCalls('ky', 50)).map(({ number }) => number)).not.toContain(call.number);
    setClockForTests(() => opens);
    expect((await openCalls('ky', 50)).map(({ number }) => number)).toContain(call.number);
  });

  it('closes later where that is announced before the closing, never earlier, never afterwards', async () => {
    const call = await openCall(fund.member);
    const [before, version] = [call.closesAt as Date, call.version];
    await followCall(resident, call.number, true);
    const reason = 'Жолдор жабык.';
    const earlier = { toAt: new Date(before.getTime() - 1), reason };
    expect(await outcomeOf(extendCall(fund.member, call.number, version, earlier))).toBe('invalid');
    expect(await outcomeOf(extendCall(fund.member, call.number, version, { toAt: before, reason }))).toBe('invalid');
    const toAt = later(5);
    await extendCall(fund.member, call.number, version, { toAt, reason });
    const { page } = await callPage(VISITOR, call.number, 'ky');
    expect(page.closesAt).toEqual(toAt);
    expect(page.extensions).toMatchObject([{ fromAt: before, toAt, reason }]);
    expect((await myNotices(resident, 'ky', null)).shown.map(({ kind }) => kind)).toContain('call_extended');
    expect(await outcomeOf(extendCall(fund.member, call.number, version, { toAt: later(6), reason }))).toBe('conflict');
    setClockForTests(() => toAt);
    expect(await outcomeOf(extendCall(fund.member, call.number, version + 1, { toAt: later(9), reason }))).toBe(
      'closed',
    );
  });

  it('is cancelled with a reason that stands on its page and in the calendar', async () => {
    const call = await openCall(fund.member);
    const stranger = await memberOf({ name: 'Башка фонд' });
    expect(await outcomeOf(cancelCall(stranger, call.number, call.version, 'Жок'))).toBe('forbidden');
    expect(await outcomeOf(cancelCall(resident, call.number, call.version, 'Жок'))).toBe('forbidden');
    expect(await callCalendar(VISITOR, call.number, 'ru', 'https://ashar.example')).toContain('STATUS:CONFIRMED');
    await cancelCall(fund.member, call.number, call.version, 'Акча келген жок.');
    const { page } = await callPage(VISITOR, call.number, 'ky');
    expect([page.state, page.cancellationReason]).toEqual(['cancelled', 'Акча келген жок.']);
    expect(await callCalendar(VISITOR, call.number, 'ru', 'https://ashar.example')).toContain('STATUS:CANCELLED');
    expect(await outcomeOf(cancelCall(fund.member, call.number, call.version + 1, 'Дагы'))).toBe('closed');
  });
});
