import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { declareInterest } from '~/domain/funding/contact.server';
import { confirmContribution, setSuffices } from '~/domain/funding/grants/author-money.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { recordPayment } from '~/domain/funding/grants/payments.server';
import { makePledge, withdrawPledge } from '~/domain/funding/grants/pledges.server';
import { recountOverPledges } from '~/domain/funding/grants/recount-on-change.server';
import { openDraft, saveDraft } from '~/domain/ideas/drafts.server';
import { submitIdea } from '~/domain/ideas/publication.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables, transaction } from '~db/index.server';
import { ideaContent, memberOf, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { authorAndFunders, money, paid, pledge, signed } from './granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  ({ author, funder, other } = await authorAndFunders());
});

describe('the money of an idea', () => {
  it('goes from an interest over a pledge and commitments to full, and back when they are cancelled', async () => {
    const number = await published(author, { requested: 100_00 });
    await makePledge(funder, number, pledge(60_00));
    expect(await money(number)).toMatchObject({ stage: 'under_consideration', committed: 0, gap: 100_00 });
    const first = await makeCommitment(other, number, signed(40_00));
    expect(await money(number)).toMatchObject({ stage: 'selected', committed: 40_00, gap: 60_00 });
    const second = await makeCommitment(funder, number, signed(60_00));
    expect(await money(number)).toMatchObject({ stage: 'funded', committed: 100_00, gap: 0 });
    await cancelCommitment(funder, second, 'Бюджетибиз кыскарды');
    expect(await money(number)).toMatchObject({ stage: 'selected', committed: 40_00, gap: 60_00 });
    await cancelCommitment(other, first, 'Биз да');
    // The pledge of the first funder was never made into a commitment: it still stands.
    expect(await money(number)).toMatchObject({ stage: 'under_consideration', committed: 0, gap: 100_00 });
  });

  it('is enough when the author says so, until a commitment is cancelled', async () => {
    const number = await published(author, { requested: 100_00 });
    expect(await outcomeOf(setSuffices(author, number, true))).toBe('closed');
    const id = await makeCommitment(funder, number, signed(80_00));
    await makeCommitment(other, number, signed(10_00));
    await setSuffices(author, number, true);
    expect(await money(number)).toMatchObject({ stage: 'funded', gap: 10_00 });
    await setSuffices(author, number, false);
    expect((await money(number))?.stage).toBe('selected');
    await setSuffices(author, number, true);
    await cancelCommitment(funder, id, 'Токтоттук');
    expect(await money(number)).toMatchObject({ stage: 'selected', committed: 10_00 });
  });

  it('follows the budget when the author changes it', async () => {
    const number = await published(author, { requested: 100_00 });
    await makeCommitment(funder, number, signed(95_00));
    const draft = await openDraft(author, number);
    const [line] = draft.content.budget;
    if (!line) throw new Error('no line');
    await saveDraft(author, number, draft.version, () => ({
      ...ideaContent({ requested: 95_00 }),
      budget: [{ ...line, unitPrice: 95_00 }],
    }));
    await submitIdea(author, number);
    expect(await money(number)).toMatchObject({ stage: 'funded', requested: 95_00, committed: 95_00, gap: 0 });
  });

  it('leaves alone what was declared', async () => {
    const number = await published(author, { requested: 100_00 });
    await makeCommitment(funder, number, signed(50_00));
    await declareStage(author, number, 'in_progress', 'Баштадык');
    await makeCommitment(other, number, signed(50_00));
    expect(await money(number)).toMatchObject({ stage: 'in_progress', committed: 100_00, gap: 0 });
    await declareStage(author, number, 'completed', 'Бүттү');
    expect(await outcomeOf(makeCommitment(other, number, signed(1_00)))).toBe('closed');
  });
});

describe('a pledge', () => {
  it('is made once at a time, also by two colleagues at once, and again after it is withdrawn', async () => {
    const number = await published(author, { requested: 100_00 });
    const results = await outcomes([
      makePledge(funder, number, pledge(10_00)),
      makePledge(funder, number, pledge(20_00)),
    ]);
    expect(results).toEqual({ ok: 1, invalid: 1 });
    const { pledges } = tables;
    const [row] = await db()
      .select()
      .from(pledges)
      .where(eq(pledges.organisationId, funder.acting?.organisationId ?? ''));
    expect(row).toBeDefined();
    const [own] = await db()
      .select({ id: pledges.id })
      .from(pledges)
      .innerJoin(tables.ideas, eq(tables.ideas.id, pledges.ideaId))
      .where(eq(tables.ideas.number, number));
    await withdrawPledge(funder, own?.id ?? '', 'Кийинки жылга');
    expect(await outcomeOf(withdrawPledge(funder, own?.id ?? '', 'Дагы'))).toBe('closed');
    expect((await money(number))?.stage).toBe('seeking');
    expect(await outcomeOf(makePledge(funder, number, pledge(20_00)))).toBe('ok');
  });

  it('holds until its last day, that day included, and then counts no more', async () => {
    const number = await published(author, { requested: 100_00 });
    await makePledge(funder, number, pledge(10_00, { validUntil: '2028-03-10' }));
    try {
      setClockForTests(() => new Date('2028-03-10T17:59:00Z'));
      await recountOverPledges();
      expect((await money(number))?.stage).toBe('under_consideration');
      setClockForTests(() => new Date('2028-03-10T18:01:00Z'));
      await recountOverPledges();
      expect((await money(number))?.stage).toBe('seeking');
    } finally {
      setClockForTests();
    }
  });

  it('refuses a day that has passed and one that is years away', async () => {
    const number = await published(author, { requested: 100_00 });
    for (const validUntil of ['2020-01-01', '2099-01-01']) {
      expect(await outcomeOf(makePledge(funder, number, pledge(10_00, { validUntil })))).toBe('invalid');
    }
  });

  it('becomes a commitment once, and ends with it', async () => {
    const number = await published(author, { requested: 100_00 });
    const pledgeId = await makePledge(funder, number, pledge(100_00));
    expect(await outcomeOf(makeCommitment(other, number, signed(50_00, { pledgeId })))).toBe('not_found');
    const results = await outcomes([
      makeCommitment(funder, number, signed(100_00, { pledgeId, seenExcess: 100_00 })),
      makeCommitment(funder, number, signed(100_00, { pledgeId, seenExcess: 100_00 })),
    ]);
    expect(results).toEqual({ ok: 1, closed: 1 });
    expect(await money(number)).toMatchObject({ stage: 'funded', committed: 100_00 });
    const { commitments } = tables;
    const [row] = await db().select().from(commitments).where(eq(commitments.pledgeId, pledgeId));
    await cancelCommitment(funder, row?.id ?? '', 'Токтоттук');
    expect(await money(number)).toMatchObject({ stage: 'seeking', committed: 0 });
  });
});

describe('money for an idea that was brought in with another currency', () => {
  it('is promised, paid and refused in that currency', async () => {
    const number = await published(author, { requested: 100_00 });
    const { ideas } = tables;
    await transaction((tx) => tx.update(ideas).set({ currency: 'PLN' }).where(eq(ideas.number, number)));
    const id = await makeCommitment(funder, number, signed(80_00));
    await expect(makeCommitment(other, number, signed(50_00))).rejects.toMatchObject({
      params: { excess: 30_00, currency: 'PLN' },
    });
    await expect(recordPayment(funder, id, paid(90_00, { currency: 'PLN' }))).rejects.toMatchObject({
      params: { left: 80_00, currency: 'PLN' },
    });
    const rated = paid(10_00, { rate: '4', rateSource: 'NBP' });
    await expect(recordPayment(funder, id, { ...rated, currency: 'GBP' })).rejects.toMatchObject({
      fields: { currency: 'common.error_invalid' },
    });
    await recordPayment(funder, id, { ...rated, currency: 'USD' });
    await recordPayment(funder, id, paid(40_00, { currency: 'PLN' }));
    expect(await money(number)).toMatchObject({ committed: 80_00, disbursed: 80_00, gap: 20_00 });
  });
});

describe('who gives', () => {
  it('is a verified funder, never the author’s own side', async () => {
    const number = await published(author, { requested: 100_00 });
    const unverified = await memberOf({ name: 'Жаңы фонд', verified: false });
    for (const actor of [unverified, author, await person(), { ...funder, person: author.person }]) {
      expect(await outcomeOf(makePledge(actor, number, pledge(1_00)))).toBe('forbidden');
      expect(await outcomeOf(makeCommitment(actor, number, signed(1_00)))).toBe('forbidden');
    }
    expect(await outcomeOf(makePledge(VISITOR, number, pledge(1_00)))).toBe('sign_in');
  });

  it('gives once however often the form is sent', async () => {
    const number = await published(author, { requested: 100_00 });
    const key = newKey();
    const ids = await Promise.all([1, 2, 3].map(() => makeCommitment(funder, number, signed(30_00, { key }))));
    expect(new Set(ids).size).toBe(1);
    expect(await outcomeOf(makeCommitment(funder, number, signed(40_00, { key })))).toBe('conflict');
    expect((await money(number))?.committed).toBe(30_00);
  });

  it('signs no agreement of tomorrow', async () => {
    const number = await published(author, { requested: 100_00 });
    const tomorrow = new Date(now().getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(await outcomeOf(makeCommitment(funder, number, signed(1_00, { agreedOn: tomorrow })))).toBe('invalid');
  });
});

describe('what the author’s side brings', () => {
  it('is confirmed by it alone; work and things say how they were valued', async () => {
    const number = await published(author);
    const brought = {
      kind: 'in_kind' as const,
      title: 'Ашар',
      amount: 5_000_00,
      valuedHow: '',
      broughtOn: '2026-05-01',
    };
    expect(await outcomeOf(confirmContribution(author, number, brought))).toBe('invalid');
    const valued = { ...brought, valuedHow: '10 киши, 2 күн, күнүнө 250 сом' };
    await declareInterest(funder, number, 'Кызык', true);
    for (const actor of [funder, other]) {
      expect(await outcomeOf(confirmContribution(actor, number, valued))).toBe('forbidden');
    }
    expect(await outcomeOf(confirmContribution(author, number, valued))).toBe('ok');
  });
});
