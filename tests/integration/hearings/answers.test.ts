import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import type { Remark } from '~/domain/hearings/remarks/remark';
import { on } from '~/platform/events.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { ANSWER, hearingId, hearingIn, remarkAt, remarkRow, remarksAt } from './answers-scene';

useTestStore();

let asel: SignedIn;
const told: { answerId: string; remarks: Remark[] }[] = [];

beforeAll(async () => {
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
  on('remark.answered', async (event) => void told.push(event));
});

const tallyOf = async (number: number) => {
  const { answerTallies } = tables;
  const [row] = await db()
    .select()
    .from(answerTallies)
    .where(eq(answerTallies.hearingId, await hearingId(number)));
  return row;
};

describe('an official answer', () => {
  it('is given to several equal remarks at once, and each author is told', async () => {
    const hearing = await hearingIn();
    const [first, second] = [await person(), await person()];
    const numbers = [await remarkAt(hearing, { author: first }), await remarkAt(hearing, { author: second })];
    const id = await giveAnswer(asel, hearing, { ...ANSWER, remarks: numbers, amount: 5_000_000_00 });
    for (const number of numbers) expect((await remarkRow(hearing, number)).answerId).toBe(id);
    expect(told.at(-1)?.answerId).toBe(id);
    expect(told.at(-1)?.remarks.map(({ authorId }) => authorId)).toEqual([first.person.id, second.person.id]);
    const [row] = await db().select().from(tables.answers).where(eq(tables.answers.id, id));
    expect(row).toMatchObject({ reason: ANSWER.reason, amount: 500_000_000, answeredBy: asel.person.id });
  });

  it('is given once where two officials answer the same remark at once: the second is told', async () => {
    const hearing = await hearingIn();
    const remark = await remarkAt(hearing);
    const bakyt = await officer();
    const tries = [asel, bakyt, asel, bakyt].map((who) => giveAnswer(who, hearing, { ...ANSWER, remarks: [remark] }));
    expect(await outcomes(tries)).toEqual({ ok: 1, conflict: 3 });
    expect(await tallyOf(hearing)).toMatchObject({ answered: 1, considered: 1, accepted: 1 });
  });

  it('answers none of several remarks where one has been answered meanwhile', async () => {
    const hearing = await hearingIn();
    const [one, two] = (await remarksAt(hearing, 2)) as [number, number];
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [two] });
    expect(await outcomeOf(giveAnswer(asel, hearing, { ...ANSWER, remarks: [one, two] }))).toBe('conflict');
    expect((await remarkRow(hearing, one)).answerId).toBeNull();
  });

  it('is one answer however often its form is sent', async () => {
    const hearing = await hearingIn();
    const remark = await remarkAt(hearing);
    const form = { ...ANSWER, remarks: [remark], key: 'key of this form' };
    const ids = await Promise.all([1, 2, 3].map(() => giveAnswer(asel, hearing, form)));
    expect(new Set(ids).size).toBe(1);
    expect(await tallyOf(hearing)).toMatchObject({ answered: 1 });
  });

  it('is never changed: a further one names the answer that it replaces, and both stay', async () => {
    const hearing = await hearingIn();
    const remark = await remarkAt(hearing);
    const first = await giveAnswer(asel, hearing, { ...ANSWER, remarks: [remark] });
    const again = { ...ANSWER, remarks: [remark], outcome: 'accepted_in_part' } as const;
    const second = await giveAnswer(asel, hearing, { ...again, replaces: [first] });
    expect((await remarkRow(hearing, remark)).answerId).toBe(second);
    expect(await outcomeOf(giveAnswer(asel, hearing, { ...again, replaces: [first] }))).toBe('conflict');
    const { id } = await remarkRow(hearing, remark);
    const kept = await db().select().from(tables.remarkAnswers).where(eq(tables.remarkAnswers.remarkId, id));
    expect(kept.map(({ answerId }) => answerId).sort()).toEqual([first, second].sort());
    expect(await tallyOf(hearing)).toMatchObject({ answered: 1, considered: 1, accepted: 0, acceptedInPart: 1 });
  });

  it('brings what its outcome asks for, and nothing of another outcome', async () => {
    const hearing = await hearingIn();
    const remarks = [await remarkAt(hearing)];
    const fieldsOf = async (answer: Partial<Parameters<typeof giveAnswer>[2]>) => {
      try {
        await giveAnswer(asel, hearing, { ...ANSWER, remarks, ...answer });
        return 'ok';
      } catch (error) {
        return Object.keys((error as { fields: object }).fields);
      }
    };
    expect(await fieldsOf({ outcome: 'referred' })).toEqual(['referred_to']);
    expect(await fieldsOf({ outcome: 'declined', amount: 100 })).toEqual(['amount']);
    expect(await fieldsOf({ outcome: 'accepted', referredTo: 'Ош областы' })).toEqual(['referred_to']);
    expect(await fieldsOf({ budgetLineId: 'a line of nobody' })).toEqual(['budget_line']);
    expect(await fieldsOf({ remarks: [] })).toEqual(['remarks']);
    expect(await fieldsOf({ outcome: 'referred', referredTo: 'Ош областы' })).toBe('ok');
  });

  it('comes from the officers of the municipality alone', async () => {
    const hearing = await hearingIn();
    const answer = { ...ANSWER, remarks: [await remarkAt(hearing)] };
    const clerk = await withRoles('Кызматкер', { role: 'clerk', placeId: null });
    expect(await outcomeOf(giveAnswer({ kind: 'visitor' }, hearing, answer))).toBe('sign_in');
    expect(await outcomeOf(giveAnswer(await person(), hearing, answer))).toBe('forbidden');
    expect(await outcomeOf(giveAnswer(clerk, hearing, answer))).toBe('forbidden');
    expect(await outcomeOf(giveAnswer(await officer('toktogul', 'Бөлөк'), hearing, answer))).toBe('forbidden');
    expect(await outcomeOf(giveAnswer(await officer('toktogul', 'Бөлөк'), 9_999, answer))).toBe('not_found');
  });

  it('is not given to what is hidden, nor at a hearing that is closed', async () => {
    const hearing = await hearingIn();
    const hidden = await remarkAt(hearing, { hidden: true });
    expect(await outcomeOf(giveAnswer(asel, hearing, { ...ANSWER, remarks: [hidden] }))).toBe('closed');
    expect(await outcomeOf(giveAnswer(asel, hearing, { ...ANSWER, remarks: [hidden, 77] }))).toBe('not_found');
    const closed = await hearingIn({ stage: 'closed' });
    const late = await remarkAt(closed);
    expect(await outcomeOf(giveAnswer(asel, closed, { ...ANSWER, remarks: [late] }))).toBe('closed');
  });

  it('is counted for the page of the place with how long it took, questions apart', async () => {
    const hearing = await hearingIn();
    const days = (n: number) => new Date(Date.now() - n * 86_400_000);
    const early = await remarkAt(hearing, { receivedAt: days(9) });
    const question = await remarkAt(hearing, { kind: 'question', receivedAt: days(9) });
    const late = await remarkAt(hearing, { kind: 'objection', receivedAt: days(2) });
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [early, question] });
    await giveAnswer(asel, hearing, { ...ANSWER, remarks: [late], outcome: 'declined' });
    expect(await tallyOf(hearing)).toEqual({
      hearingId: await hearingId(hearing),
      answered: 3,
      considered: 2,
      accepted: 1,
      acceptedInPart: 0,
      days: { '9': 2, '2': 1 },
    });
  });
});
