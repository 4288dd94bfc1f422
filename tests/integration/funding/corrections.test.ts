import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { funderMoney } from '~/domain/aid/funder-money.server';
import { authorMoneyPage } from '~/domain/funding/grants/author-money.queries.server';
import { confirmContribution, removeContribution, setSuffices } from '~/domain/funding/grants/author-money.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { correctCommitment, correctPayment } from '~/domain/funding/grants/corrections.server';
import { acceptExcess } from '~/domain/funding/grants/excess.server';
import { funderCommitment, givePage } from '~/domain/funding/grants/funder-grants.queries.server';
import { fundingPage } from '~/domain/funding/grants/funding-page.queries.server';
import { fundingCsv } from '~/domain/funding/grants/grants-csv.server';
import { confirmReceipt, planPayment, recordPayment, takeBackPayment } from '~/domain/funding/grants/payments.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { correctReturn, recordReturn, takeBackReturn } from '~/domain/funding/grants/returns.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { db, tables } from '~db/index.server';
import { colleagueOf, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { authorAndFunders, money, paid, pledge, sent, signed } from './granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let colleague: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  ({ author, funder, other } = await authorAndFunders());
  colleague = await colleagueOf(funder);
});

const CANARY = 'КАНАРЕЙКА';

async function committed(amount: number, requested = 1_000_00) {
  const number = await published(author, { requested });
  return { number, id: await makeCommitment(funder, number, signed(amount)) };
}

const right = (rest: Partial<Parameters<typeof correctCommitment>[2]>) => ({
  amount: 500_00,
  agreementNumber: '12/26',
  agreedOn: '2026-01-15',
  reason: 'Бир нөл ашык жазылган',
  seen: 0,
  ...rest,
});

async function pay(id: string, amount: number): Promise<string> {
  await recordPayment(funder, id, paid(amount));
  const { commitment } = await funderCommitment(funder, id, 'ky');
  return commitment.payments.find((payment) => payment.paidOn && payment.amount === amount)?.id ?? '';
}

const publicOf = async (number: number) => (await fundingPage(VISITOR, number, 'ky')).commitments[0];

describe('a commitment that was typed wrong', () => {
  it('is put right, and everybody sees what stood there before and why', async () => {
    const { number, id } = await committed(500_00);
    await correctCommitment(colleague, id, right({ amount: 50_00 }));
    await correctCommitment(funder, id, right({ amount: 60_00, agreedOn: '2026-01-16', seen: 1 }));
    expect(await money(number)).toMatchObject({ stage: 'selected', committed: 60_00, gap: 940_00 });
    expect((await publicOf(number))?.corrections).toMatchObject([
      { what: 'commitment', before: { amount: 500_00, day: '2026-01-15' }, after: { amount: 50_00 } },
      { before: { amount: 50_00 }, after: { amount: 60_00, day: '2026-01-16' } },
    ]);
    expect(await fundingCsv(VISITOR, number, 'ky')).toContain('Бир нөл ашык жазылган');
    const { shown } = await myNotices(author, 'ky', null);
    expect(shown.filter(({ kind }) => kind === 'money_corrected')).toHaveLength(2);
  });

  it('keeps the number of its agreement between its two sides', async () => {
    const { number, id } = await committed(500_00);
    await correctCommitment(funder, id, right({ agreementNumber: `${CANARY}-2`, reason: `${CANARY} номер` }));
    await correctCommitment(funder, id, right({ agreementNumber: `${CANARY}-3`, amount: 400_00, seen: 1 }));
    const page = await fundingPage(VISITOR, number, 'ky');
    expect(page.commitments[0]?.corrections).toHaveLength(1);
    expect(JSON.stringify(page) + (await fundingCsv(VISITOR, number, 'ky'))).not.toContain(CANARY);
    const [own] = (await authorMoneyPage(author, number, 'ky')).commitments;
    expect(own?.corrections.map(({ agreementNumber }) => agreementNumber)).toEqual(['12/26', `${CANARY}-2`]);
  });

  it('is put right once where two colleagues do it at once', async () => {
    const { number, id } = await committed(500_00);
    const results = await outcomes([
      correctCommitment(funder, id, right({ amount: 100_00 })),
      correctCommitment(colleague, id, right({ amount: 200_00 })),
    ]);
    expect(results).toEqual({ ok: 1, conflict: 1 });
    expect((await publicOf(number))?.corrections).toHaveLength(1);
  });

  it('is never less than was planned and paid, nor more than is asked', async () => {
    const { number, id } = await committed(500_00);
    await pay(id, 200_00);
    await planPayment(funder, id, { plannedOn: '2026-05-01', amount: 100_00 });
    await makeCommitment(other, number, signed(400_00));
    for (const amount of [299_99, 600_01]) {
      expect(await outcomeOf(correctCommitment(funder, id, right({ amount })))).toBe('invalid');
    }
    await correctCommitment(funder, id, right({ amount: 600_00 }));
    await correctCommitment(funder, id, right({ amount: 300_00, seen: 1 }));
    expect(await money(number)).toMatchObject({ committed: 700_00, gap: 300_00 });
  });

  it('is put right within what both sides have said that they know of', async () => {
    const number = await published(author, { requested: 100_00 });
    const id = await makeCommitment(funder, number, signed(150_00, { seenExcess: 50_00 }));
    expect(await outcomeOf(correctCommitment(funder, id, right({ amount: 140_00 })))).toBe('closed');
    await acceptExcess(author, 'commitment', id, 50_00);
    expect(await outcomeOf(correctCommitment(funder, id, right({ amount: 160_00 })))).toBe('invalid');
    await correctCommitment(funder, id, right({ amount: 140_00 }));
    expect(await money(number)).toMatchObject({ stage: 'funded', committed: 140_00, gap: 0 });
  });

  it('that has become less is no longer enough until the author says so again', async () => {
    const { number, id } = await committed(800_00);
    await setSuffices(author, number, true);
    await correctCommitment(funder, id, right({ amount: 700_00 }));
    expect(await money(number)).toMatchObject({ stage: 'selected', gap: 300_00 });
  });

  it('is put right by its funder alone, not on a day to come, not without a change, not when it is cancelled', async () => {
    const { id } = await committed(500_00);
    const newer = right({ amount: 400_00 });
    expect(await outcomeOf(correctCommitment(VISITOR, id, newer))).toBe('sign_in');
    for (const actor of [author, other, await person()]) {
      expect(await outcomeOf(correctCommitment(actor, id, newer))).toBe('not_found');
    }
    expect(await outcomeOf(correctCommitment(funder, id, right({})))).toBe('invalid');
    expect(await outcomeOf(correctCommitment(funder, id, right({ agreedOn: '2099-01-01' })))).toBe('invalid');
    await cancelCommitment(funder, id, 'Токтоттук');
    expect(await outcomeOf(correctCommitment(funder, id, newer))).toBe('closed');
  });
});

describe('a payment that was typed wrong', () => {
  it('is put right with its rate, and the author confirms it anew', async () => {
    const { number, id } = await committed(500_00);
    const paymentId = await pay(id, 400_00);
    await confirmReceipt(author, paymentId);
    const dollars = { paidOn: '2026-02-03', paidAmount: 4_00, currency: 'USD', rate: '87.5', rateSource: 'Банк' };
    await correctPayment(colleague, paymentId, { ...dollars, reason: 'Доллар эле', seen: 0 });
    expect((await money(number))?.disbursed).toBe(350_00);
    const seen = await publicOf(number);
    expect(seen?.payments).toMatchObject([{ amount: 350_00, currency: 'USD', confirmedAt: null }]);
    expect(seen?.corrections).toMatchObject([
      { what: 'payment', before: { amount: 400_00, day: '2026-02-01' }, after: { amount: 350_00 } },
    ]);
    // The page that the author had open showed another sum.
    expect(await outcomeOf(confirmReceipt(author, paymentId, 0))).toBe('conflict');
    await confirmReceipt(author, paymentId, 1);
    expect((await publicOf(number))?.payments[0]?.confirmedAt).toBeInstanceOf(Date);
  });

  it('never goes past the commitment, nor below what has come back', async () => {
    const { number, id } = await committed(500_00);
    const paymentId = await pay(id, 400_00);
    await recordReturn(funder, id, { amount: 100_00, returnedOn: '2026-02-10', reason: 'Арзан болду' });
    for (const amount of [99_99, 600_01]) {
      const wrong = { ...sent(amount), reason: 'Ката', seen: 0 };
      expect(await outcomeOf(correctPayment(funder, paymentId, wrong))).toBe('invalid');
    }
    await correctPayment(funder, paymentId, { ...sent(100_00), reason: 'Ката', seen: 0 });
    expect((await money(number))?.disbursed).toBe(0);
  });

  it('is put right by its funder alone, once at a time, and only where it was paid', async () => {
    const { id } = await committed(500_00);
    const paymentId = await pay(id, 100_00);
    const why = { reason: 'Ката', seen: 0 };
    for (const actor of [author, other]) {
      expect(await outcomeOf(correctPayment(actor, paymentId, { ...sent(90_00), ...why }))).toBe('not_found');
    }
    expect(await outcomeOf(correctPayment(funder, paymentId, { ...sent(100_00), ...why }))).toBe('invalid');
    const results = await outcomes([
      correctPayment(funder, paymentId, { ...sent(90_00), ...why }),
      correctPayment(colleague, paymentId, { ...sent(80_00), ...why }),
    ]);
    expect(results).toEqual({ ok: 1, conflict: 1 });
    await takeBackPayment(funder, paymentId, 'Төлөм болгон эмес');
    expect(await outcomeOf(correctPayment(funder, paymentId, { ...sent(70_00), reason: 'Ката', seen: 2 }))).toBe(
      'closed',
    );
  });

  it('that never was stays in sight when it is taken back', async () => {
    const { number, id } = await committed(500_00);
    const paymentId = await pay(id, 100_00);
    await takeBackPayment(funder, paymentId, 'Эки жолу жазылган');
    await takeBackPayment(colleague, paymentId, 'Эки жолу жазылган');
    expect((await publicOf(number))?.corrections).toMatchObject([
      { what: 'payment', before: { amount: 100_00 }, after: null, reason: 'Эки жолу жазылган' },
    ]);
  });
});

describe('money that came back', () => {
  it('is put right, or taken back while it was not paid again', async () => {
    const { number, id } = await committed(500_00);
    await pay(id, 500_00);
    await recordReturn(funder, id, { amount: 50_00, returnedOn: '2026-02-10', reason: 'Арзан болду' });
    const returnId = (await publicOf(number))?.returns[0]?.id ?? '';
    const back = { amount: 500_01, returnedOn: '2026-02-10', reason: 'Ката', seen: 0 };
    expect(await outcomeOf(correctReturn(funder, returnId, back))).toBe('invalid');
    expect(await outcomeOf(correctReturn(other, returnId, { ...back, amount: 40_00 }))).toBe('not_found');
    await correctReturn(funder, returnId, { ...back, amount: 40_00 });
    expect((await money(number))?.disbursed).toBe(460_00);
    const again = await pay(id, 40_00);
    expect(await outcomeOf(takeBackReturn(funder, returnId, 'Кайткан эмес'))).toBe('invalid');
    await takeBackPayment(funder, again, 'Ката');
    expect(await outcomeOf(takeBackReturn(author, returnId, 'Кайткан эмес'))).toBe('not_found');
    expect(await outcomeOf(takeBackReturn(funder, returnId, 'Кайткан эмес'))).toBe('invalid');
  });

  it('becomes no smaller than what of it was paid again: never more is out than is committed', async () => {
    const { number, id } = await committed(500_00);
    await pay(id, 500_00);
    await recordReturn(funder, id, { amount: 100_00, returnedOn: '2026-02-10', reason: 'Арзан болду' });
    const returnId = (await publicOf(number))?.returns[0]?.id ?? '';
    await pay(id, 60_00);
    await planPayment(funder, id, { plannedOn: '2027-01-10', amount: 20_00 });
    const back = { returnedOn: '2026-02-10', reason: 'Ката', seen: 0 };
    expect(await outcomeOf(correctReturn(funder, returnId, { ...back, amount: 79_99 }))).toBe('invalid');
    expect((await publicOf(number))?.returns[0]?.amount).toBe(100_00);
    await correctReturn(funder, returnId, { ...back, amount: 80_00 });
    expect((await money(number))?.disbursed).toBe(480_00);
  });

  it('that never came back is taken off, with its trace', async () => {
    const { number, id } = await committed(500_00);
    await pay(id, 500_00);
    await recordReturn(funder, id, { amount: 50_00, returnedOn: '2026-02-10', reason: 'Арзан болду' });
    const returnId = (await publicOf(number))?.returns[0]?.id ?? '';
    await takeBackReturn(funder, returnId, 'Кайткан эмес');
    expect((await money(number))?.disbursed).toBe(500_00);
    const page = await publicOf(number);
    expect(page?.returns).toEqual([]);
    expect(page?.corrections).toMatchObject([{ what: 'return', before: { amount: 50_00 }, after: null }]);
    expect(await outcomeOf(takeBackReturn(funder, returnId, 'Кайткан эмес'))).toBe('not_found');
  });
});

describe('what goes with the money', () => {
  it('moves a commitment to the year of its right day in who funds what, at once', async () => {
    const { number, id } = await committed(500_00);
    const yearsOf = async () => ((await funderMoney()).get(number) ?? []).map(({ year }) => year);
    expect(await yearsOf()).toEqual([2026]);
    await correctCommitment(funder, id, right({ agreedOn: '2025-12-30' }));
    expect(await yearsOf()).toEqual([2025]);
  });

  it('shows what the author’s side took off its list', async () => {
    const number = await published(author, { requested: 100_00 });
    const brought = { title: 'Чогултулган акча', amount: 10_00, valuedHow: '', broughtOn: '2026-02-01' };
    await confirmContribution(author, number, { ...brought, kind: 'cash' });
    const [own] = (await fundingPage(VISITOR, number, 'ky')).contributions;
    await removeContribution(author, number, own?.id ?? '');
    expect((await fundingPage(VISITOR, number, 'ky')).contributions).toMatchObject([
      { amount: 10_00, removedAt: expect.any(Date) },
    ]);
    expect(await fundingCsv(VISITOR, number, 'ky')).not.toContain('Чогултулган акча');
  });

  it('offers the open pledge of a funder to its commitment, so that it is not counted twice', async () => {
    const number = await published(author, { requested: 100_00 });
    const pledgeId = await makePledge(funder, number, pledge(60_00));
    const wanted = { pledgeId: null, lang: 'ky' } as const;
    expect((await givePage(colleague, number, 'commitment', wanted)).pledge?.id).toBe(pledgeId);
    expect((await givePage(other, number, 'commitment', wanted)).pledge).toBeNull();
    await makeCommitment(funder, number, signed(60_00, { pledgeId }));
    expect((await givePage(funder, number, 'commitment', wanted)).pledge).toBeNull();
  });

  it('tells a member what they put right, and the audit nothing of why', async () => {
    const { id } = await committed(500_00);
    await correctCommitment(funder, id, right({ amount: 400_00, reason: `${CANARY} себеп` }));
    expect(JSON.stringify(await exportOwnData(funder))).toContain(`${CANARY} себеп`);
    expect(JSON.stringify(await exportOwnData(author))).not.toContain(`${CANARY} себеп`);
    const { auditEntries } = tables;
    const rows = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, id));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(CANARY);
  });
});
