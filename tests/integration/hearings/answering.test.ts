import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { objectToAnswer } from '~/domain/hearings/answers/answer-objection.server';
import { reminderOf, remindOfAnswers } from '~/domain/hearings/answers/answer-reminders.server';
import { answersOf } from '~/domain/hearings/answers/answers.queries.server';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { publishAnswers } from '~/domain/hearings/answers/publish-answers.server';
import { unansweredOf } from '~/domain/hearings/answers/unanswered.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { findRemark } from '~/domain/hearings/remarks/find-remark.server';
import { setClockForTests } from '~/platform/clock.server';
import { on } from '~/platform/events.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { ANSWER, hearingIn, remarkAt, remarksAt } from './answers-scene';

useTestStore();

let asel: SignedIn;
const reminders: { number: number; due: number; overdue: number }[] = [];

beforeAll(async () => {
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
  on('answers.due', async ({ hearing, due, overdue }) => {
    reminders.push({ number: hearing.number, due, overdue });
  });
});
afterEach(() => setClockForTests());

const at = (iso: string) => setClockForTests(() => new Date(iso));
const MEETING = new Date('2026-11-10T08:00:00Z');
/** 14 working days after the meeting. */
const DUE = '2026-11-30';

async function answeringOf(number: number, remark: number) {
  const hearing = await findHearing(db(), number);
  const found = await findRemark(db(), hearing, remark);
  const view = (await answersOf(db(), hearing, [found], 'ky')).get(found.id);
  if (!view) throw new Error('no view');
  return view;
}

describe('what a remark has heard', () => {
  it('is nothing yet, with the last day, and later with how late it is', async () => {
    const hearing = await hearingIn({ startsAt: MEETING });
    const remark = await remarkAt(hearing, { receivedAt: new Date('2026-11-01T08:00:00Z') });
    at('2026-11-30T17:59:00Z');
    expect(await answeringOf(hearing, remark)).toMatchObject({ answer: null, dueOn: DUE, overdueDays: 0 });
    at('2026-11-30T18:00:00Z');
    expect(await answeringOf(hearing, remark)).toMatchObject({ dueOn: DUE, overdueDays: 1 });
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    const answered = await answeringOf(hearing, remark);
    expect(answered).toMatchObject({ dueOn: null, overdueDays: 0, earlier: [] });
    expect(answered.answer).toMatchObject({ reason: ANSWER.reason, cause: null });
  });

  it('tells of a second answer whether it followed the author’s word or put the first right', async () => {
    const hearing = await hearingIn();
    const author = await person();
    const remark = await remarkAt(hearing, { author });
    const first = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    await objectToAnswer(author, hearing, remark, { answerId: first, body: 'Качан деп сурадым.' });
    expect((await answeringOf(hearing, remark)).objection).toMatchObject({ awaits: true });
    const second = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark], replaces: [first] });
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark], replaces: [second], reason: 'Оңдолду.' });
    const view = await answeringOf(hearing, remark);
    expect(view.objection).toMatchObject({ body: 'Качан деп сурадым.', awaits: false });
    expect([view.answer, ...view.earlier].map((answer) => answer?.cause)).toEqual(['correction', 'objection', null]);
  });
});

describe('“this does not answer my question”', () => {
  it('is said by the author alone, once, of the answer that they have read', async () => {
    const hearing = await hearingIn();
    const author = await person();
    const remark = await remarkAt(hearing, { author });
    const body = 'Качан деп сурадым.';
    expect(await outcomeOf(objectToAnswer(author, hearing, remark, { answerId: 'none', body }))).toBe('closed');
    const answerId = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    const say = (who: Parameters<typeof objectToAnswer>[0], of = answerId) =>
      objectToAnswer(who, hearing, remark, { answerId: of, body });
    expect(await outcomeOf(say({ kind: 'visitor' }))).toBe('sign_in');
    expect(await outcomeOf(say(await person()))).toBe('forbidden');
    expect(await outcomeOf(say(asel))).toBe('forbidden');
    expect(await outcomeOf(say(author, 'another answer'))).toBe('conflict');
    expect(await outcomes([say(author), say(author), say(author)])).toEqual({ ok: 1, closed: 2 });
    const next = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark], replaces: [answerId] });
    expect(await outcomeOf(say(author, next))).toBe('closed');
  });
});

describe('what waits for an answer', () => {
  it('is counted as each remark by itself would be', async () => {
    const hearing = await hearingIn({ startsAt: MEETING });
    const days = ['2026-10-20', '2026-11-10', '2026-11-12', '2026-11-16', '2026-11-20'];
    for (const day of days) await remarkAt(hearing, { receivedAt: new Date(`${day}T05:00:00Z`) });
    await remarkAt(hearing, { receivedAt: MEETING, hidden: true });
    const found = await findHearing(db(), hearing);
    for (const day of ['2026-11-20', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-10', '2027-01-20']) {
      at(`${day}T06:00:00Z`);
      const views = await Promise.all([1, 2, 3, 4, 5].map((number) => answeringOf(hearing, number)));
      const overdue = views.filter(({ overdueDays }) => overdueDays > 0).length;
      expect(await unansweredOf(db(), found), day).toEqual({ waiting: 5, overdue, dueOn: DUE });
    }
  });

  it('has no last day while the meeting is put off', async () => {
    const hearing = await hearingIn({ stage: 'postponed', startsAt: MEETING, heldAt: null });
    await remarkAt(hearing, { receivedAt: MEETING });
    at('2027-06-01T06:00:00Z');
    expect(await unansweredOf(db(), await findHearing(db(), hearing))).toEqual({ waiting: 1, overdue: 0, dueOn: null });
  });
});

describe('the reminders of officers', () => {
  it('come three days before, on the day, and every three days after', () => {
    const days = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, n) =>
        reminderOf(DUE, new Date(Date.parse(DUE) + (from + n) * 86_400_000).toISOString().slice(0, 10)),
      );
    expect(days(-5, 7)).toEqual([null, null, 'soon', 'soon', 'soon', '0', '0', '0', '3', '3', '3', '6', '6']);
  });

  it('come once however often and by how many servers the job is asked, and stop when all is answered', async () => {
    const hearing = await hearingIn({ startsAt: MEETING });
    const [first, second] = (await remarksAt(hearing, 2, { receivedAt: MEETING })) as [number, number];
    await remarkAt(hearing, { receivedAt: new Date('2026-11-20T06:00:00Z') });
    const ofHearing = () => reminders.filter(({ number }) => number === hearing);
    at('2026-11-26T06:00:00Z');
    await remindOfAnswers();
    expect(ofHearing()).toEqual([]);
    at('2026-11-27T06:00:00Z');
    await Promise.all([remindOfAnswers(), remindOfAnswers(), remindOfAnswers()]);
    expect(ofHearing()).toEqual([{ number: hearing, due: 3, overdue: 0 }]);
    at('2026-12-03T06:00:00Z');
    await remindOfAnswers();
    await remindOfAnswers();
    expect(ofHearing().slice(1)).toEqual([{ number: hearing, due: 1, overdue: 2 }]);
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [first, second, 3] });
    at('2026-12-20T06:00:00Z');
    await remindOfAnswers();
    expect(ofHearing()).toHaveLength(2);
  });
});

describe('publishing the answers', () => {
  const versions = async (number: number) => {
    const { protocolVersions } = tables;
    const { id } = await findHearing(db(), number);
    return db().select().from(protocolVersions).where(eq(protocolVersions.hearingId, id));
  };

  it('waits for the protocol and for the last answer', async () => {
    const early = await hearingIn({ stage: 'held' });
    expect(await outcomeOf(publishAnswers(asel, early))).toBe('closed');
    const hearing = await hearingIn({ stage: 'protocol_published' });
    const remark = await remarkAt(hearing);
    await remarkAt(hearing, { hidden: true });
    expect(await outcomeOf(publishAnswers(await person(), hearing))).toBe('forbidden');
    expect(await outcomeOf(publishAnswers(asel, hearing))).toBe('invalid');
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    expect(await outcomes([publishAnswers(asel, hearing), publishAnswers(asel, hearing)])).toEqual({
      ok: 1,
      closed: 1,
    });
    expect((await findHearing(db(), hearing)).stage).toBe('answers_published');
    expect(await versions(hearing)).toHaveLength(1);
  });

  it('happens again, for a reason, where an answer was replaced since', async () => {
    const hearing = await hearingIn({ stage: 'protocol_published' });
    const remark = await remarkAt(hearing);
    const first = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    await publishAnswers(asel, hearing);
    expect(await outcomeOf(publishAnswers(asel, hearing, 'Себеп'))).toBe('closed');
    setClockForTests(() => new Date(Date.now() + 60_000));
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark], replaces: [first], reason: 'Такталды.' });
    expect(await outcomeOf(publishAnswers(asel, hearing))).toBe('invalid');
    expect(await publishAnswers(asel, hearing, 'Жооп такталды')).toMatchObject({ ordinal: 2 });
    expect(await versions(hearing)).toHaveLength(2);
  });
});
