import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { takeQuestionStance, takeRemarkStance } from '~/domain/hearings/remarks/remark-stances.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { countStances, findReceipt } from '~/domain/voting/stances.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { crowd, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { announced, askedAt, redate } from './announced';

vi.hoisted(() => {
  // One person presses far more often here than a person may.
  process.env.RATE_LIMIT_SCALE = '100';
});

useTestStore();
let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person();
});
afterEach(() => setClockForTests());

async function proposal(kind: 'proposal' | 'question' = 'proposal') {
  const hearing = await announced();
  const number = await makeRemark(author, hearing.number, { kind, body: 'Жол оңдолсун', lang: 'ky' });
  const [row] = await db().select().from(tables.remarks).where(eq(tables.remarks.hearingId, hearing.id));
  return { hearing, number, id: row?.id ?? '' };
}

async function stored(id: string) {
  const [row] = await db().select().from(tables.remarks).where(eq(tables.remarks.id, id));
  const { forCount, againstCount, abstainCount } = row ?? {};
  const levels = (await countStances(db(), [id])).get(id);
  return { counters: { for: forCount, against: againstCount, abstain: abstainCount }, levels };
}

describe('a stance on a proposal', () => {
  it('of one person who presses 100 times at once is one, with one receipt', async () => {
    const { hearing, number, id } = await proposal();
    const resident = await person();
    const presses = Array.from({ length: 100 }, (_, n) =>
      takeRemarkStance(resident, hearing.number, number, STANCE_CHOICES[n % 3] ?? 'for'),
    );
    const receipts = new Set((await Promise.all(presses)).map(({ receipt }) => receipt));
    expect(receipts.size).toBe(1);
    expect(await db().$count(tables.stances, eq(tables.stances.subjectId, id))).toBe(1);
    const { counters, levels } = await stored(id);
    const { level: _, ...counted } = levels?.[0] ?? { level: 0 };
    expect(counters).toEqual(counted);
    expect(Object.values(counters).reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(1);
  });

  it('of 600 people at once counts 600', async () => {
    const { hearing, number, id } = await proposal();
    const people = await crowd(600);
    await Promise.all(
      people.map((one, n) => takeRemarkStance(one, hearing.number, number, STANCE_CHOICES[n % 3] ?? 'for')),
    );
    const { counters, levels } = await stored(id);
    expect(counters).toEqual({ for: 200, against: 200, abstain: 200 });
    expect(levels).toEqual([{ level: 0, for: 200, against: 200, abstain: 200 }]);
  });

  it('may be changed until the closing, to the millisecond', async () => {
    const { hearing, number, id } = await proposal();
    const resident = await person();
    const close = hearing.remarksCloseAt?.getTime() ?? 0;
    const first = await takeRemarkStance(resident, hearing.number, number, 'for');
    setClockForTests(() => new Date(close - 1));
    const last = await takeRemarkStance(resident, hearing.number, number, 'against');
    expect(last).toMatchObject({ before: 'for', choice: 'against', receipt: first.receipt });
    setClockForTests(() => new Date(close));
    expect(await outcomeOf(takeRemarkStance(resident, hearing.number, number, 'for'))).toBe('closed');
    expect((await stored(id)).counters).toEqual({ for: 0, against: 1, abstain: 0 });
  });

  it('is found by its receipt, and no person with it', async () => {
    const { hearing, number, id } = await proposal();
    const { receipt } = await takeRemarkStance(await person(), hearing.number, number, 'abstain');
    const found = await findReceipt(db(), receipt);
    expect(found).toMatchObject({ subjectId: id, choice: 'abstain' });
    expect(Object.keys(found ?? {})).not.toContain('personId');
    expect(await findReceipt(db(), '0000000000')).toBeNull();
  });

  it('is counted by the verification level that the person has when they press', async () => {
    const { hearing, number, id } = await proposal();
    const resident = await person();
    await takeRemarkStance(resident, hearing.number, number, 'for');
    const verified = { ...resident, person: { ...resident.person, verification: 2 } };
    await takeRemarkStance(verified, hearing.number, number, 'against');
    expect((await stored(id)).levels).toEqual([{ level: 2, for: 0, against: 1, abstain: 0 }]);
  });

  it('is taken of confirmed people, on proposals that everybody reads', async () => {
    const { hearing, number } = await proposal();
    const unconfirmed = { ...author, person: { ...author.person, confirmed: false } };
    const press = (actor: Parameters<typeof takeRemarkStance>[0], at = hearing.number, remark = number) =>
      outcomeOf(takeRemarkStance(actor, at, remark, 'for'));
    expect(await press(VISITOR)).toBe('sign_in');
    expect(await press(unconfirmed)).toBe('forbidden');
    expect(await press(author, hearing.number, 99)).toBe('not_found');
    const question = await proposal('question');
    expect(await press(author, question.hearing.number, question.number)).toBe('closed');
    await redate(hearing, { stage: 'cancelled' });
    expect(await press(author)).toBe('closed');
  });

  it('is in the audit without its choice', async () => {
    const { hearing, number, id } = await proposal();
    await takeRemarkStance(author, hearing.number, number, 'against');
    await takeRemarkStance(author, hearing.number, number, 'for');
    const acts = await db().select().from(tables.auditEntries).where(eq(tables.auditEntries.subjectId, id));
    const stances = acts.filter(({ act }) => act.startsWith('stance.'));
    expect(stances.map(({ act, details }) => [act, details])).toEqual([
      ['stance.taken', null],
      ['stance.changed', null],
    ]);
  });
});

describe('a stance on a question put to everybody', () => {
  it('is one for each person, while remarks are taken', async () => {
    const hearing = await announced();
    const id = await askedAt(hearing, 2);
    const people = await crowd(20);
    const presses = people.flatMap((one) => [1, 2, 3].map(() => takeQuestionStance(one, hearing.number, 2, 'for')));
    expect(await outcomes(presses)).toEqual({ ok: 60 });
    expect((await countStances(db(), [id])).get(id)).toEqual([{ level: 0, for: 20, against: 0, abstain: 0 }]);
    expect(await outcomeOf(takeQuestionStance(author, hearing.number, 1, 'for'))).toBe('not_found');
    setClockForTests(() => hearing.remarksCloseAt ?? new Date(0));
    expect(await outcomeOf(takeQuestionStance(author, hearing.number, 2, 'for'))).toBe('closed');
  });
});
