import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import type { Hearing } from '~/domain/hearings/hearing';
import { type EnteredRemark, enterRemark } from '~/domain/hearings/remarks/enter-remark.server';
import { makeRemark, type NewRemark } from '~/domain/hearings/remarks/remarks.server';
import { setClockForTests } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { crowd, outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { announced, redate } from './announced';

vi.hoisted(() => {
  // One person says more here than a person may.
  process.env.RATE_LIMIT_SCALE = '100';
});

useTestStore();
let resident: SignedIn;
let clerk: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  resident = await person();
  clerk = await withRoles('Нургүл', { role: 'clerk', placeId: referenceId('place', 'osh') });
});
afterEach(() => setClockForTests());

const said = (body: string, more: Partial<NewRemark> = {}): NewRemark => ({
  kind: 'proposal',
  body,
  lang: 'ky',
  ...more,
});
const entered = (body: string, more: Partial<EnteredRemark> = {}): EnteredRemark => ({
  ...said(body),
  channel: 'paper',
  name: 'Каныкей Осмонова',
  phone: '0555 12 34 56',
  showName: false,
  receivedAt: null,
  ...more,
});

function rowsOf({ id }: Hearing) {
  const { remarks } = tables;
  return db().select().from(remarks).where(eq(remarks.hearingId, id)).orderBy(asc(remarks.number));
}

const countOf = async ({ id }: Hearing) =>
  (await db().select().from(tables.hearings).where(eq(tables.hearings.id, id)))[0]?.remarkCount;

describe('a remark', () => {
  it('is numbered in the order received, without gaps, however many come at once', async () => {
    const hearing = await announced();
    const people = await crowd(60);
    const numbers = await Promise.all(people.map((one, n) => makeRemark(one, hearing.number, said(`Сунуш ${n}`))));
    const expected = Array.from({ length: 60 }, (_, n) => n + 1);
    expect([...numbers].sort((a, b) => a - b)).toEqual(expected);
    expect((await rowsOf(hearing)).map(({ number }) => number)).toEqual(expected);
    expect(await countOf(hearing)).toBe(60);
  });

  it('leaves no gap where one is refused', async () => {
    const hearing = await announced();
    await makeRemark(resident, hearing.number, said('Биринчи'));
    const elsewhere = said('Экинчи', { about: { kind: 'budget_line', id: newId() } });
    expect(await outcomeOf(makeRemark(resident, hearing.number, elsewhere))).toBe('invalid');
    expect(await makeRemark(resident, hearing.number, said('Үчүнчү'))).toBe(2);
  });

  it('is one, however often its form comes, with its key or long after', async () => {
    const hearing = await announced();
    const form = said('Көчөгө жарык керек', { key: newId() });
    const numbers = await Promise.all(Array.from({ length: 20 }, () => makeRemark(resident, hearing.number, form)));
    expect(new Set(numbers)).toEqual(new Set([1]));
    expect(await makeRemark(resident, hearing.number, said('Көчөгө жарык керек'))).toBe(1);
    expect(await rowsOf(hearing)).toHaveLength(1);
  });

  it('in the same words about other money is another one: nothing that was typed is dropped', async () => {
    const { number } = await announced();
    const words = 'Көчөгө жарык керек';
    expect(await makeRemark(resident, number, said(words, { amount: 10_000_000 }))).toBe(1);
    expect(await makeRemark(resident, number, said(words, { amount: 20_000_000 }))).toBe(2);
    expect(await makeRemark(resident, number, said(words, { amount: 20_000_000, moneyFrom: 'Камдан' }))).toBe(3);
    expect(await makeRemark(resident, number, said(words, { amount: 10_000_000, moneyFrom: '' }))).toBe(1);
  });

  it('of somebody else may have the same words', async () => {
    const hearing = await announced();
    const other = await person();
    await makeRemark(resident, hearing.number, said('Көчөгө жарык керек'));
    expect(await makeRemark(other, hearing.number, said('Көчөгө жарык керек'))).toBe(2);
  });

  it('is refused under the key of other words', async () => {
    const { number } = await announced();
    const key = newId();
    await makeRemark(resident, number, said('Бир', { key }));
    expect(await outcomeOf(makeRemark(resident, number, said('Эки', { key })))).toBe('conflict');
  });

  it('is taken from the opening to the closing, to the millisecond', async () => {
    const hearing = await announced();
    const { remarksOpenAt: opens, remarksCloseAt: closes } = hearing;
    const at = async (instant: number) => {
      setClockForTests(() => new Date(instant));
      return outcomeOf(makeRemark(resident, hearing.number, said(`Учур ${instant}`)));
    };
    const [from, until] = [opens?.getTime() ?? 0, closes?.getTime() ?? 0];
    expect(await at(from - 1)).toBe('closed');
    expect(await at(from)).toBe('ok');
    expect(await at(until - 1)).toBe('ok');
    expect(await at(until)).toBe('closed');
  });

  it('needs a confirmed person and a hearing that they may see', async () => {
    const hearing = await announced();
    const unconfirmed = { ...resident, person: { ...resident.person, confirmed: false } };
    expect(await outcomeOf(makeRemark(VISITOR, hearing.number, said('?')))).toBe('sign_in');
    expect(await outcomeOf(makeRemark(unconfirmed, hearing.number, said('?')))).toBe('forbidden');
    const draft = await announced({ stage: 'draft' });
    expect(await outcomeOf(makeRemark(resident, draft.number, said('?')))).toBe('not_found');
    for (const stage of ['held', 'cancelled', 'postponed', 'closed'] as const) {
      const { number } = await announced({ stage });
      expect(await outcomeOf(makeRemark(resident, number, said('?')))).toBe('closed');
    }
  });

  it('asks for money only as a proposal', async () => {
    const hearing = await announced();
    const money = { amount: 50_000_00, moneyFrom: 'Резервден' };
    await makeRemark(resident, hearing.number, said('Жол оңдоо', money));
    await makeRemark(resident, hearing.number, said('Качан?', { kind: 'question', ...money }));
    expect(await rowsOf(hearing)).toMatchObject([money, { amount: null, moneyFrom: null }]);
  });

  it('is about a line of the budget of its hearing, and of no other', async () => {
    const [own, other] = await Promise.all([budgetWithLine(), budgetWithLine()]);
    const hearing = await announced({ budgetId: own.budgetId });
    const about = (id: string) =>
      makeRemark(resident, hearing.number, said(`Сап ${id}`, { about: { kind: 'budget_line', id } }));
    expect(await outcomeOf(about(other.lineId))).toBe('invalid');
    await about(own.lineId);
    expect(await rowsOf(hearing)).toMatchObject([{ aboutKind: 'budget_line', aboutId: own.lineId }]);
  });
});

let budgetCount = 0;

async function budgetWithLine() {
  const [budgetId, lineId] = [newId(), newId()];
  budgetCount += 1;
  const number = budgetCount;
  await transaction(async (tx) => {
    await tx.insert(tables.budgets).values({
      id: budgetId,
      number,
      placeId: referenceId('place', 'osh'),
      year: 2000 + number,
      stage: 'draft',
      ordinal: 1,
      unpublishedSides: [],
      source: 'Сыноо',
      mismatches: [],
      createdAt: new Date(),
      publishedAt: new Date(),
    });
    await tx
      .insert(tables.budgetLines)
      .values({ id: lineId, budgetId, position: 1, side: 'expenditure', titles: { ky: 'Жолдор' }, plan: 100_00 });
  });
  return { budgetId, lineId };
}

describe('what a clerk types in', () => {
  it('is marked with its channel and counts as a person without an account', async () => {
    const hearing = await announced();
    await enterRemark(clerk, hearing.number, entered('Мектепке жылуулук'));
    const [row] = await rowsOf(hearing);
    expect(row).toMatchObject({ channel: 'paper', enteredBy: clerk.person.id, showName: false, level: 0, number: 1 });
    const [author] = await db()
      .select()
      .from(tables.people)
      .where(eq(tables.people.id, row?.authorId ?? ''));
    expect(author).toMatchObject({ name: 'Каныкей Осмонова', confirmedAt: null });
    expect(await db().$count(tables.credentials, eq(tables.credentials.personId, author?.id ?? ''))).toBe(0);
  });

  it('is of one person where name and phone are the same, however they are written', async () => {
    const hearing = await announced();
    const said = ['0555 12 34 56', '+996 555 123456', '996555123456'];
    for (const [n, phone] of said.entries()) {
      await enterRemark(clerk, hearing.number, entered(`Сөз ${n}`, { phone, name: 'КАНЫКЕЙ  Осмонова' }));
    }
    await enterRemark(clerk, hearing.number, entered('Күйөөсүнүн сөзү', { name: 'Бакыт Осмонов' }));
    await enterRemark(clerk, hearing.number, entered('Телефонсуз', { phone: '' }));
    const authors = (await rowsOf(hearing)).map(({ authorId }) => authorId);
    expect(new Set(authors.slice(0, 3)).size).toBe(1);
    expect(new Set(authors).size).toBe(3);
  });

  it('is taken after the closing if it was received before, until the protocol is published', async () => {
    const hearing = await announced({ opens: -48, closes: -1, stage: 'held' });
    const close = hearing.remarksCloseAt?.getTime() ?? 0;
    const at = (ms: number) =>
      enterRemark(clerk, hearing.number, entered(`${ms}`, { receivedAt: new Date(close + ms) }));
    expect(await outcomeOf(at(-1))).toBe('ok');
    expect(await outcomeOf(at(0))).toBe('invalid');
    expect(await outcomeOf(enterRemark(clerk, hearing.number, entered('Азыр')))).toBe('invalid');
    await redate(hearing, { stage: 'protocol_published' });
    expect(await outcomeOf(at(-1))).toBe('closed');
  });

  it('is taken from clerks and officers of the place alone', async () => {
    const { number } = await announced();
    const elsewhere = await withRoles('Башка', { role: 'clerk', placeId: referenceId('place', 'toktogul') });
    const officer = await withRoles('Бакыт', { role: 'hearing_officer', placeId: referenceId('place', 'osh') });
    expect(await outcomeOf(enterRemark(VISITOR, number, entered('1')))).toBe('sign_in');
    expect(await outcomeOf(enterRemark(resident, number, entered('2')))).toBe('forbidden');
    expect(await outcomeOf(enterRemark(elsewhere, number, entered('3')))).toBe('forbidden');
    expect(await outcomeOf(enterRemark(officer, number, entered('4')))).toBe('ok');
  });

  it('is one remark, however often its form comes', async () => {
    const hearing = await announced();
    const form = entered('Бир жолу', { key: newId() });
    const tries = Array.from({ length: 10 }, () => enterRemark(clerk, hearing.number, form));
    expect(await outcomes(tries)).toEqual({ ok: 10 });
    expect(await rowsOf(hearing)).toHaveLength(1);
  });
});
