import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { answerForm } from '~/domain/hearings/answers/answer-form.queries.server';
import { objectToAnswer } from '~/domain/hearings/answers/answer-objection.server';
import { parseQueueFilter } from '~/domain/hearings/answers/answer-queue';
import { answerQueue, hearingAnswerQueue } from '~/domain/hearings/answers/answer-queue.queries.server';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { decisionPage, resultsDesk } from '~/domain/hearings/answers/decision-page.queries.server';
import { objectionPage } from '~/domain/hearings/answers/objection-page.queries.server';
import { placeRecord } from '~/domain/hearings/answers/place-record.queries.server';
import { recordFact, recordResult } from '~/domain/hearings/answers/results.server';
import { now } from '~/platform/clock.server';
import { tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { ANSWER, hearingId, hearingIn, remarkAt, remarkRow, remarksAt } from './answers-scene';

useTestStore();

let asel: SignedIn;
const LONG_AGO = new Date(Date.now() - 90 * 86_400_000);

beforeAll(async () => {
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
});

const filter = (query = '') => parseQueueFilter(new URLSearchParams(query));
const queue = (number: number, query = '', page = {}) =>
  hearingAnswerQueue(asel, number, { filter: filter(query), page }, 'ky');
const numbers = (list: { number: number }[]) => list.map(({ number }) => number);

describe('all that waits for an officer', () => {
  it('is in the places of their role, the first to be due first, and nothing that is done', async () => {
    const late = await hearingIn({ startsAt: LONG_AGO });
    const fresh = await hearingIn();
    const below = await hearingIn({ place: 'osh-toloykon' });
    const elsewhere = await hearingIn({ place: 'toktogul-city' });
    const hiddenOnly = await hearingIn();
    for (const hearing of [fresh, below, elsewhere]) await remarkAt(hearing);
    await remarkAt(late, { receivedAt: LONG_AGO });
    await remarkAt(hiddenOnly, { hidden: true });
    const rows = await answerQueue(asel, 'ky');
    expect(rows.map(({ hearing }) => hearing.number)).toEqual([late, fresh, below]);
    expect(rows[0]).toMatchObject({ waiting: 1, overdue: 1 });
    const platform = await answerQueue({ ...asel, roles: [{ role: 'hearing_officer', placeId: null }] }, 'ky');
    expect(platform.map(({ hearing }) => hearing.number)).toEqual([late, fresh, below, elsewhere]);
  });

  it('has a remark that was hidden when the answers were published and is shown again', async () => {
    const batken = await officer('batken', 'Баткен');
    const hearing = await hearingIn({ place: 'batken', stage: 'answers_published', startsAt: LONG_AGO });
    const remark = await remarkAt(hearing, { receivedAt: LONG_AGO, hidden: true });
    expect(await answerQueue(batken, 'ky')).toEqual([]);
    const { id } = await remarkRow(hearing, remark);
    await transaction((tx) => tx.update(tables.remarks).set({ hidden: false }).where(eq(tables.remarks.id, id)));
    expect(await answerQueue(batken, 'ky')).toMatchObject([{ waiting: 1, overdue: 1 }]);
    expect(await placeRecord(referenceId('place', 'batken'))).toMatchObject({ answered: 0, overdue: 1 });
    await giveAnswer(batken, hearing, { ...ANSWER, remarks: [remark] });
    expect(await answerQueue(batken, 'ky')).toEqual([]);
  });

  it('is shown to hearing officers alone', async () => {
    expect(await outcomeOf(answerQueue({ kind: 'visitor' }, 'ky'))).toBe('sign_in');
    expect(await outcomeOf(answerQueue(await person(), 'ky'))).toBe('forbidden');
    const clerk = await withRoles('Кызматкер', { role: 'clerk', placeId: referenceId('place', 'osh') });
    expect(await outcomeOf(answerQueue(clerk, 'ky'))).toBe('forbidden');
  });

  it('has a hearing whose answers are published again, once an author says that one does not answer', async () => {
    const nookat = await officer('nookat', 'Ноокат');
    const hearing = await hearingIn({ place: 'nookat', stage: 'decided' });
    const author = await person();
    const remark = await remarkAt(hearing, { author });
    const answerId = await giveAnswer(nookat, hearing, { ...ANSWER, remarks: [remark] });
    expect(await answerQueue(nookat, 'ky')).toEqual([]);
    await objectToAnswer(author, hearing, remark, { answerId, body: 'Качан?' });
    expect(await answerQueue(nookat, 'ky')).toMatchObject([{ waiting: 0, objected: 1 }]);
    await giveAnswer(nookat, hearing, { ...ANSWER, remarks: [remark], replaces: [answerId] });
    expect(await answerQueue(nookat, 'ky')).toEqual([]);
  });
});

describe('the remarks of a hearing for whoever answers them', () => {
  it('are those that wait, in the order received, and by filter the others', async () => {
    const hearing = await hearingIn({ startsAt: LONG_AGO });
    const author = await person();
    const late = await remarkAt(hearing, { receivedAt: LONG_AGO });
    const question = await remarkAt(hearing, { kind: 'question' });
    const answered = await remarkAt(hearing, { author });
    const objected = await remarkAt(hearing, { author });
    await remarkAt(hearing, { hidden: true });
    const answerId = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [answered, objected] });
    await objectToAnswer(author, hearing, objected, { answerId, body: 'Качан?' });
    const page = await queue(hearing);
    expect(numbers(page.remarks)).toEqual([late, question]);
    expect(page.totals).toEqual({ waiting: 2, overdue: 1, objected: 1, answered: 2 });
    expect(numbers((await queue(hearing, 'show=overdue')).remarks)).toEqual([late]);
    expect(numbers((await queue(hearing, 'show=objected')).remarks)).toEqual([objected]);
    expect(numbers((await queue(hearing, 'show=answered')).remarks)).toEqual([answered, objected]);
    expect(numbers((await queue(hearing, 'kind=question')).remarks)).toEqual([question]);
    expect(numbers((await queue(hearing, 'show=nothing&kind=none')).remarks)).toEqual([late, question]);
  });

  it('go on page by page, forward and back', async () => {
    const hearing = await hearingIn();
    const all = await remarksAt(hearing, 65);
    const first = await queue(hearing);
    const second = await queue(hearing, '', { after: first.older });
    const third = await queue(hearing, '', { after: second.older });
    expect([first, second, third].flatMap(({ remarks }) => numbers(remarks))).toEqual(all);
    expect([first.newer, third.older, third.found]).toEqual([null, null, 65]);
    expect(numbers((await queue(hearing, '', { before: third.newer })).remarks)).toEqual(numbers(second.remarks));
  });

  it('are shown to the officers of the place alone', async () => {
    const hearing = await hearingIn();
    const wanted = { filter: filter(), page: {} };
    const asked = async (actor: Parameters<typeof hearingAnswerQueue>[0]) =>
      outcomeOf(hearingAnswerQueue(actor, hearing, wanted, 'ky'));
    expect(await asked({ kind: 'visitor' })).toBe('sign_in');
    expect(await asked(await person())).toBe('forbidden');
    expect(await asked(await officer('toktogul', 'Токтогул'))).toBe('forbidden');
    const draft = await hearingIn({ stage: 'draft' });
    expect(await outcomeOf(hearingAnswerQueue(await person(), draft, wanted, 'ky'))).toBe('not_found');
  });
});

describe('the form of an answer', () => {
  it('shows the chosen remarks, leaves out what is hidden, and remembers who signed last', async () => {
    const hearing = await hearingIn();
    const [one, two] = (await remarksAt(hearing, 2)) as [number, number];
    const hidden = await remarkAt(hearing, { hidden: true });
    const form = await answerForm(asel, hearing, [two, one, hidden, 999], 'ky');
    expect(numbers(form.remarks)).toEqual([one, two]);
    expect(form.official).toEqual({ name: '', post: '' });
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [one] });
    const next = await answerForm(asel, hearing, [two], 'ky');
    expect(next.official).toEqual({ name: ANSWER.officialName, post: ANSWER.officialPost });
    expect(await outcomeOf(answerForm(asel, hearing, [hidden], 'ky'))).toBe('not_found');
    expect(await outcomeOf(answerForm(await person(), hearing, [two], 'ky'))).toBe('forbidden');
  });
});

describe('the page of “this does not answer me”', () => {
  it('opens for the author of an answered remark until it is said', async () => {
    const hearing = await hearingIn();
    const author = await person();
    const remark = await remarkAt(hearing, { author });
    const opened = (actor: Parameters<typeof objectionPage>[0]) =>
      outcomeOf(objectionPage(actor, hearing, remark, 'ky'));
    expect(await opened(author)).toBe('closed');
    const answerId = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    expect(await opened(author)).toBe('ok');
    expect(await opened({ kind: 'visitor' })).toBe('sign_in');
    expect(await opened(await person())).toBe('forbidden');
    await objectToAnswer(author, hearing, remark, { answerId, body: 'Качан?' });
    expect(await opened(author)).toBe('closed');
  });
});

async function decided() {
  const hearing = await hearingIn({ stage: 'decided' });
  const [first, second, third] = (await remarksAt(hearing, 3)) as [number, number, number];
  const question = await remarkAt(hearing, { kind: 'question' });
  await giveAnswer(asel, hearing, { ...ANSWER, remarks: [first, second, third, question] });
  await transaction(async (tx) =>
    tx.insert(tables.keneshDecisions).values({
      hearingId: await hearingId(hearing),
      number: '1',
      decidedOn: '2026-11-20',
      votesFor: 1,
      votesAgainst: 0,
      votesAbstain: 0,
      recordedAt: now(),
    }),
  );
  return { hearing, first, second, third };
}

describe('what became of the accepted remarks', () => {
  it('is told with sums of what is given, and never with nought where nothing is', async () => {
    const { hearing, first, second } = await decided();
    const empty = await decisionPage({ kind: 'visitor' }, hearing, {}, 'ky');
    expect(empty.totals).toMatchObject({ accepted: 3, unknown: 3, plan: null, actual: null });
    await recordResult(asel, hearing, first, { inBudget: 'yes', plan: 100_00 });
    await recordResult(asel, hearing, second, { inBudget: 'partly', plan: 50_00 });
    await recordFact(asel, hearing, first, { actual: 90_00, note: '' });
    const page = await decisionPage({ kind: 'visitor' }, hearing, {}, 'ky');
    expect(page.totals).toEqual({
      accepted: 3,
      yes: 1,
      partly: 1,
      no: 0,
      unknown: 1,
      plan: 150_00,
      actual: 90_00,
    });
    expect(page.remarks[0]?.result).toMatchObject({ inBudget: 'yes', plan: 100_00, fact: { amount: 90_00 } });
    expect(page.remarks[2]?.result).toBeNull();
  });

  it('opens the forms of the remark that is asked for, if it was accepted', async () => {
    const { hearing, second } = await decided();
    const edited = async (number: number) =>
      (await resultsDesk(asel, hearing, { page: {}, edited: number }, 'ky')).edited?.number;
    expect(await edited(second)).toBe(second);
    expect(await edited(4)).toBeUndefined();
    expect(await outcomeOf(resultsDesk(await person(), hearing, { page: {}, edited: null }, 'ky'))).toBe('forbidden');
  });

  it('has no page while nothing is decided', async () => {
    const hearing = await hearingIn({ stage: 'answers_published' });
    expect(await outcomeOf(decisionPage({ kind: 'visitor' }, hearing, {}, 'ky'))).toBe('not_found');
  });
});
