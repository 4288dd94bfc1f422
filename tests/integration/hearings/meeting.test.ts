import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing } from '~/domain/hearings/hearing';
import { addAgendaItem, agendaOf } from '~/domain/hearings/meeting/agenda.server';
import { closeHands, countHall, openHands, raiseHand, showsOfHands } from '~/domain/hearings/meeting/hands.server';
import { holdHearing } from '~/domain/hearings/meeting/hold.server';
import { itemState } from '~/domain/hearings/meeting/meeting';
import {
  beginAgendaItem,
  callRemark,
  endAgendaItem,
  recordAgendaItem,
  resetAgendaItem,
} from '~/domain/hearings/meeting/meeting.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { totalOf } from '~/domain/voting/stance';
import { countStances } from '~/domain/voting/stances.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { clerk, officer } from '../../support/hearings';
import { crowd, outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced } from './announced';

vi.hoisted(() => {
  // One person answers far more often here than a person may.
  process.env.RATE_LIMIT_SCALE = '100';
});

useTestStore();
let secretary: SignedIn;
let resident: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  secretary = await officer();
  resident = await withRoles('Айгүл');
});

/** A meeting that is going on, with three points. */
async function begun(): Promise<{ hearing: Hearing; ids: string[] }> {
  const hearing = await announced({ closes: 1 });
  const ids: string[] = [];
  for (const title of ['Ачылышы', 'Баяндама', 'Суроолор']) {
    const entry = { titles: { ky: title }, speaker: '', minutes: 20 };
    ids.push(await addAgendaItem(secretary, hearing.number, entry, ids.length));
  }
  return { hearing, ids };
}

const states = async ({ id }: Hearing) => (await agendaOf(db(), id)).map(itemState);

describe('the course of the meeting', () => {
  it('goes from point to point, one at a time, and takes a wrong press back', async () => {
    const { hearing, ids } = await begun();
    const [opening = '', report = '', questions = ''] = ids;
    await beginAgendaItem(secretary, hearing.number, opening);
    await beginAgendaItem(secretary, hearing.number, questions);
    expect(await states(hearing)).toEqual(['done', 'waiting', 'current']);
    await resetAgendaItem(secretary, hearing.number, questions);
    await beginAgendaItem(secretary, hearing.number, report);
    await endAgendaItem(secretary, hearing.number, report);
    expect(await states(hearing)).toEqual(['done', 'done', 'waiting']);
    await beginAgendaItem(secretary, hearing.number, opening);
    expect(await states(hearing)).toEqual(['current', 'done', 'waiting']);
  });

  it('does not begin before its day', async () => {
    const hearing = await announced({ closes: 60 });
    const id = await addAgendaItem(
      secretary,
      hearing.number,
      { titles: { ky: 'Ачылышы' }, speaker: '', minutes: 5 },
      0,
    );
    expect(await outcomeOf(beginAgendaItem(secretary, hearing.number, id))).toBe('closed');
    expect(await outcomeOf(openHands(secretary, hearing.number, { ky: 'Макулсузбу?' }))).toBe('closed');
    expect(await outcomeOf(recordAgendaItem(secretary, hearing.number, { id, version: 1 }, 'Сөз'))).toBe('closed');
  });

  it('is written down, and the later of two writers is shown the words of the first', async () => {
    const { hearing, ids } = await begun();
    const [id = ''] = ids;
    const write = (version: number, record: string) =>
      recordAgendaItem(secretary, hearing.number, { id, version }, record);
    expect(await write(1, 'Төрага ачты.')).toBe(2);
    expect(await outcomeOf(write(1, 'Башка сөз.'))).toBe('conflict');
    expect(await write(1, 'Төрага ачты.')).toBe(2);
    expect(await write(2, 'Төрага ачты. 84 киши келди.')).toBe(3);
  });

  it('calls questions from the queue and nothing else', async () => {
    const { hearing } = await begun();
    const say = (kind: 'question' | 'proposal') =>
      makeRemark(resident, hearing.number, { kind, body: `Качан? ${kind}`, lang: 'ky' });
    const [question, proposal] = [await say('question'), await say('proposal')];
    await callRemark(secretary, hearing.number, question);
    const calledAt = async () => {
      const [row] = await db().select().from(tables.remarks).where(eq(tables.remarks.hearingId, hearing.id));
      return row?.calledAt ?? null;
    };
    expect(await calledAt()).toBeInstanceOf(Date);
    await callRemark(secretary, hearing.number, question, false);
    expect(await calledAt()).toBeNull();
    expect(await outcomeOf(callRemark(secretary, hearing.number, proposal))).toBe('closed');
    expect(await outcomeOf(callRemark(secretary, hearing.number, 99))).toBe('not_found');
  });

  it('is led by officers of the place alone', async () => {
    const { hearing, ids } = await begun();
    const outsiders: [Actor, string][] = [
      [VISITOR, 'sign_in'],
      [resident, 'forbidden'],
      [await clerk(), 'forbidden'],
      [await officer('toktogul'), 'forbidden'],
    ];
    for (const [actor, refusal] of outsiders) {
      const { number } = hearing;
      expect(await outcomeOf(beginAgendaItem(actor, number, ids[0] ?? ''))).toBe(refusal);
      expect(await outcomeOf(recordAgendaItem(actor, number, { id: ids[0] ?? '', version: 1 }, 'Сөз'))).toBe(refusal);
      expect(await outcomeOf(openHands(actor, number, { ky: 'Макулсузбу?' }))).toBe(refusal);
      expect(await outcomeOf(callRemark(actor, number, 1))).toBe(refusal);
    }
  });
});

const NOBODY = { for: 0, against: 0, abstain: 0 };
const online = async (id: string) => totalOf((await countStances(db(), [id])).get(id) ?? []);

describe('a show of hands', () => {
  it('counts each person once, also of a hundred presses at once', async () => {
    const { hearing } = await begun();
    const position = await openHands(secretary, hearing.number, { ky: 'Жолду оңдоого макулсузбу?' });
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => raiseHand(resident, hearing.number, position, n % 2 ? 'for' : 'against')),
    );
    const [hands] = await showsOfHands(db(), hearing.id);
    const { for: yes, against, abstain } = await online(hands?.id ?? '');
    expect(yes + against + abstain).toBe(1);
  });

  it('takes nobody after its closing, and loses nobody before', async () => {
    const { hearing } = await begun();
    const position = await openHands(secretary, hearing.number, { ky: 'Макулсузбу?' });
    const people = await crowd(60);
    const answers = people.map((person) => outcomeOf(raiseHand(person, hearing.number, position, 'for')));
    const closing = closeHands(secretary, hearing.number, position, { for: 12, against: 3, abstain: 1 });
    const outcomes = await Promise.all(answers);
    await closing;
    const [hands] = await showsOfHands(db(), hearing.id);
    expect((await online(hands?.id ?? '')).for).toBe(outcomes.filter((outcome) => outcome === 'ok').length);
    expect(hands).toMatchObject({ hall: { for: 12, against: 3, abstain: 1 }, closedAt: expect.any(Date) });
    expect(await outcomeOf(raiseHand(resident, hearing.number, position, 'for'))).toBe('closed');
  });

  it('is one at a time, and its count in the hall can be put right', async () => {
    const { hearing } = await begun();
    const { number } = hearing;
    const first = await openHands(secretary, number, { ky: 'Биринчи?' });
    expect(await outcomeOf(openHands(secretary, number, { ky: 'Экинчи?' }))).toBe('closed');
    expect(await outcomeOf(countHall(secretary, number, first, NOBODY))).toBe('closed');
    await closeHands(secretary, number, first, { ...NOBODY, for: 5 });
    await closeHands(secretary, number, first, NOBODY);
    expect((await showsOfHands(db(), hearing.id))[0]?.hall.for).toBe(5);
    await countHall(secretary, number, first, { ...NOBODY, for: 6 });
    expect((await showsOfHands(db(), hearing.id))[0]?.hall.for).toBe(6);
    expect(await openHands(secretary, number, { ky: 'Экинчи?' })).toBe(2);
  });

  it('is answered by confirmed people', async () => {
    const { hearing } = await begun();
    const position = await openHands(secretary, hearing.number, { ky: 'Макулсузбу?' });
    const unconfirmed = { ...resident, person: { ...resident.person, confirmed: false } };
    expect(await outcomeOf(raiseHand(VISITOR, hearing.number, position, 'for'))).toBe('sign_in');
    expect(await outcomeOf(raiseHand(unconfirmed, hearing.number, position, 'for'))).toBe('forbidden');
    expect(await outcomeOf(raiseHand(resident, hearing.number, 9, 'for'))).toBe('not_found');
  });

  it('that is still open keeps the meeting from being recorded as held', async () => {
    const hearing = await announced({ closes: 0 });
    const position = await openHands(secretary, hearing.number, { ky: 'Макулсузбу?' });
    const counted = { total: 5, women: null, youth: null, online: null, villages: [] };
    expect(await outcomeOf(holdHearing(secretary, hearing.number, counted))).toBe('invalid');
    await closeHands(secretary, hearing.number, position, NOBODY);
    await holdHearing(secretary, hearing.number, counted);
    expect((await findHearing(db(), hearing.number)).stage).toBe('held');
  });
});
