import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { findDecision, recordDecision } from '~/domain/hearings/answers/decision.server';
import { closeHearing, outstandingOf, recordFact, recordResult } from '~/domain/hearings/answers/results.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { setClockForTests } from '~/platform/clock.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { ANSWER, hearingId, hearingIn, remarkAt, remarkRow } from './answers-scene';

useTestStore();

let asel: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
});
afterEach(() => setClockForTests());

const decision = () => ({
  number: '12-4',
  decidedOn: today(),
  votesFor: 21,
  votesAgainst: 3,
  votesAbstain: 2,
  text: 'Бюджет бекитилсин.',
  url: null,
});

const fieldsOf = async (act: Promise<unknown>) => {
  try {
    await act;
    return 'ok';
  } catch (error) {
    return Object.values((error as { fields: Record<string, string> }).fields);
  }
};

describe('the decision of the kenesh', () => {
  it('is recorded once, after the answers are published, by an officer of the place', async () => {
    const early = await hearingIn({ stage: 'protocol_published' });
    expect(await outcomeOf(recordDecision(asel, early, decision()))).toBe('closed');
    const hearing = await hearingIn({ stage: 'answers_published' });
    expect(await outcomeOf(recordDecision(await person(), hearing, decision()))).toBe('forbidden');
    expect(await outcomeOf(recordDecision({ kind: 'visitor' }, hearing, decision()))).toBe('sign_in');
    const tries = [1, 2, 3].map(() => recordDecision(asel, hearing, decision()));
    expect(await outcomes(tries)).toEqual({ ok: 1, closed: 2 });
    expect(await findDecision(db(), await hearingId(hearing))).toEqual(decision());
    expect((await findHearing(db(), hearing)).stage).toBe('decided');
  });

  it('has a day that was, votes that were cast, and a text or a link', async () => {
    const hearing = await hearingIn({ stage: 'answers_published' });
    const given = (change: object) => fieldsOf(recordDecision(asel, hearing, { ...decision(), ...change }));
    expect(await given({ decidedOn: '2100-01-01' })).toEqual(['answers.error_future']);
    expect(await given({ decidedOn: '2020-01-01' })).toEqual(['answers.error_before_meeting']);
    expect(await given({ text: '' })).toEqual(['answers.error_text_or_link']);
    expect(await given({ votesFor: -1 })).toEqual(['answers.error_votes']);
    expect(await given({ votesFor: 0, votesAgainst: 0, votesAbstain: 0 })).toEqual(['answers.error_no_votes']);
    expect(await given({ text: '', url: 'https://osh.example/12-4' })).toBe('ok');
  });
});

/** A decided hearing with an accepted, a declined, an unanswered remark and an answered question. */
async function decided() {
  const hearing = await hearingIn({ stage: 'decided' });
  const accepted = await remarkAt(hearing);
  const declined = await remarkAt(hearing);
  const unanswered = await remarkAt(hearing);
  const question = await remarkAt(hearing, { kind: 'question' });
  await giveAnswer(asel, hearing, { ...ANSWER, remarks: [accepted, question] });
  await giveAnswer(asel, hearing, { ...ANSWER, remarks: [declined], outcome: 'declined' });
  return { hearing, accepted, declined, unanswered, question };
}

describe('what became of an accepted remark', () => {
  it('is recorded after the decision, and of accepted proposals and objections only', async () => {
    const { hearing, accepted, ...others } = await decided();
    for (const remark of Object.values(others)) {
      expect(await outcomeOf(recordResult(asel, hearing, remark, { inBudget: 'yes' }))).toBe('closed');
    }
    expect(await outcomeOf(recordResult(await person(), hearing, accepted, { inBudget: 'yes' }))).toBe('forbidden');
    expect(await outcomeOf(recordFact(asel, hearing, accepted, { actual: 5, note: '' }))).toBe('closed');
    await recordResult(asel, hearing, accepted, { inBudget: 'partly', plan: 300_000_00, note: 'Жартысы' });
    await recordFact(asel, hearing, accepted, { actual: 280_000_00, note: '' });
    const { id } = await remarkRow(hearing, accepted);
    const [row] = await db().select().from(tables.remarkResults).where(eq(tables.remarkResults.remarkId, id));
    expect(row).toMatchObject({ inBudget: 'partly', plan: 30_000_000, note: 'Жартысы', actual: 28_000_000 });
  });

  it('is not written over by an officer who has read something older', async () => {
    const { hearing, accepted } = await decided();
    await recordResult(asel, hearing, accepted, { inBudget: 'yes', seen: null });
    expect(await outcomeOf(recordResult(asel, hearing, accepted, { inBudget: 'no', seen: null }))).toBe('conflict');
    const { id } = await remarkRow(hearing, accepted);
    const [row] = await db().select().from(tables.remarkResults).where(eq(tables.remarkResults.remarkId, id));
    await recordResult(asel, hearing, accepted, { inBudget: 'no', seen: row?.recordedAt ?? null });
    await recordFact(asel, hearing, accepted, { actual: null, note: 'Курулган жок', seen: null });
    const again = { actual: 1, note: '', seen: null };
    expect(await outcomeOf(recordFact(asel, hearing, accepted, again))).toBe('conflict');
  });

  it('says nothing that cannot be: money outside the budget, a line of another place, a fact without words', async () => {
    const { hearing, accepted } = await decided();
    const result = (wanted: Parameters<typeof recordResult>[3]) =>
      fieldsOf(recordResult(asel, hearing, accepted, wanted));
    expect(await result({ inBudget: 'no', plan: 5 })).toEqual(['answers.error_not_in_budget']);
    expect(await result({ inBudget: 'yes', budgetLineId: 'elsewhere' })).toEqual(['answers.error_line']);
    expect(await result({ inBudget: 'yes' })).toBe('ok');
    expect(await fieldsOf(recordFact(asel, hearing, accepted, { actual: null, note: '' }))).toEqual([
      'answers.error_fact',
    ]);
  });
});

describe('closing a hearing', () => {
  it('asks for every result, and for a reason where what was spent is not known', async () => {
    const { hearing, accepted } = await decided();
    const id = await hearingId(hearing);
    expect(await outstandingOf(db(), id)).toEqual({ accepted: 1, withoutResult: 1, withoutFact: 1 });
    expect(await fieldsOf(closeHearing(asel, hearing, 'Бүттү'))).toEqual(['answers.error_without_result']);
    await recordResult(asel, hearing, accepted, { inBudget: 'yes' });
    expect(await outstandingOf(db(), id)).toEqual({ accepted: 1, withoutResult: 0, withoutFact: 1 });
    expect(await fieldsOf(closeHearing(asel, hearing))).toEqual(['answers.error_without_fact']);
    expect(await outcomes([closeHearing(asel, hearing, 'Жыл бүттү'), closeHearing(asel, hearing, 'Жыл')])).toEqual({
      ok: 1,
      closed: 1,
    });
    expect(await outcomeOf(recordFact(asel, hearing, accepted, { actual: 1, note: '' }))).toBe('closed');
  });

  it('needs no reason when all is told', async () => {
    const { hearing, accepted } = await decided();
    await recordResult(asel, hearing, accepted, { inBudget: 'no', note: 'Каражат жетпеди' });
    await recordFact(asel, hearing, accepted, { actual: null, note: 'Аткарылган жок' });
    await closeHearing(asel, hearing);
    expect((await findHearing(db(), hearing)).stage).toBe('closed');
  });
});
