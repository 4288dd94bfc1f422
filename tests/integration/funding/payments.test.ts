import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findReadableFile } from '~/domain/files/read-file.server';
import { authorMoneyPage, excessPage } from '~/domain/funding/grants/author-money.queries.server';
import { confirmContribution } from '~/domain/funding/grants/author-money.server';
import { addCommitmentFile, registerCommitmentFiles } from '~/domain/funding/grants/commitment-files.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { funderCommitment, funderGrants, funderPledge } from '~/domain/funding/grants/funder-grants.queries.server';
import { fundingPage, ideaFunders } from '~/domain/funding/grants/funding-page.queries.server';
import { fundingCsv } from '~/domain/funding/grants/grants-csv.server';
import {
  confirmReceipt,
  dropPayment,
  planPayment,
  recordPayment,
  takeBackPayment,
} from '~/domain/funding/grants/payments.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { db, tables } from '~db/index.server';
import { colleagueOf, memberOf, moderator, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { signed as agreed, authorAndFunders, paid, pledge } from './granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let colleague: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  registerCommitmentFiles();
  ({ author, funder, other } = await authorAndFunders());
  colleague = await colleagueOf(funder);
});

const CANARY = 'КАНАРЕЙКА';

async function signed(amount: number, requested = 1_000_00) {
  const number = await published(author, { requested });
  const id = await makeCommitment(funder, number, agreed(amount, { agreementNumber: `${CANARY}-7` }));
  return { number, id };
}

async function sums(number: number) {
  const { ideas } = tables;
  const { committed, disbursed, gap } = ideas;
  const [row] = await db().select({ committed, disbursed, gap }).from(ideas).where(eq(ideas.number, number));
  return row;
}

const paymentsOf = async (id: string) => (await funderCommitment(funder, id, 'ky')).commitment.payments;

describe('a payment', () => {
  it('is planned, paid by a colleague, and confirmed by the author', async () => {
    const { number, id } = await signed(500_00);
    await planPayment(funder, id, { plannedOn: '2026-03-01', amount: 200_00 });
    const [planned] = await paymentsOf(id);
    expect(planned).toMatchObject({ amount: 200_00, paidOn: null });
    await recordPayment(colleague, id, paid(200_00, { plannedId: planned?.id ?? '' }));
    expect(await sums(number)).toEqual({ committed: 500_00, disbursed: 200_00, gap: 500_00 });
    expect(await outcomeOf(confirmReceipt(funder, planned?.id ?? ''))).toBe('forbidden');
    for (const stranger of [other, await person()]) {
      expect(await outcomeOf(confirmReceipt(stranger, planned?.id ?? ''))).toBe('not_found');
    }
    await confirmReceipt(author, planned?.id ?? '');
    await confirmReceipt(author, planned?.id ?? '');
    expect((await paymentsOf(id))[0]?.confirmedAt).toBeInstanceOf(Date);
    expect(await outcomeOf(takeBackPayment(funder, planned?.id ?? '', 'Ката жазылган'))).toBe('closed');
  });

  it('never goes past the commitment, also when two colleagues pay at once', async () => {
    const { number, id } = await signed(500_00);
    await planPayment(funder, id, { plannedOn: '2026-03-01', amount: 300_00 });
    expect(await outcomeOf(planPayment(funder, id, { plannedOn: '2026-04-01', amount: 201_00 }))).toBe('invalid');
    const results = await outcomes([
      recordPayment(funder, id, paid(150_00)),
      recordPayment(colleague, id, paid(160_00)),
    ]);
    expect(results).toEqual({ ok: 1, invalid: 1 });
    expect((await sums(number))?.disbursed).toBeLessThanOrEqual(160_00);
  });

  it('that was planned is paid once, whoever is first', async () => {
    const { number, id } = await signed(500_00);
    await planPayment(funder, id, { plannedOn: '2026-03-01', amount: 100_00 });
    const plannedId = (await paymentsOf(id))[0]?.id ?? '';
    const results = await outcomes([
      recordPayment(funder, id, paid(100_00, { plannedId })),
      recordPayment(colleague, id, paid(100_00, { plannedId })),
    ]);
    expect(results).toEqual({ ok: 1, closed: 1 });
    expect((await sums(number))?.disbursed).toBe(100_00);
  });

  it('in the currency of the idea keeps no rate, whatever a form sends', async () => {
    const { id } = await signed(500_00);
    await recordPayment(funder, id, paid(100_00, { rate: '2', rateSource: 'x' }));
    expect((await paymentsOf(id))[0]).toMatchObject({ amount: 100_00, rate: null, rateSource: null });
  });

  it('in another currency counts at its exact rate, with where the rate is from', async () => {
    const { number, id } = await signed(500_000_00, 500_000_00);
    const dollars = paid(1_000_00, { currency: 'USD', rate: '87.4512', rateSource: 'Улуттук банк' });
    for (const wrong of [{ rate: null }, { rateSource: null }, { rate: '999999' }]) {
      expect(await outcomeOf(recordPayment(funder, id, { ...dollars, ...wrong }))).toBe('invalid');
    }
    await recordPayment(funder, id, dollars);
    expect((await sums(number))?.disbursed).toBe(87_451_20);
    const [payment] = (await fundingPage(VISITOR, number, 'ky')).commitments[0]?.payments ?? [];
    expect(payment).toMatchObject({ amount: 87_451_20, paidAmount: 1_000_00, currency: 'USD', rate: '87.4512' });
  });

  it('recorded by mistake is taken back, but never below what was returned', async () => {
    const { number, id } = await signed(500_00);
    await recordPayment(funder, id, paid(100_00));
    await recordReturn(funder, id, { amount: 30_00, returnedOn: '2026-02-10', reason: 'Арзан болду' });
    const paymentId = (await paymentsOf(id))[0]?.id ?? '';
    expect(await outcomeOf(takeBackPayment(funder, paymentId, 'Ката жазылган'))).toBe('invalid');
    await recordPayment(funder, id, paid(50_00));
    expect(await outcomeOf(takeBackPayment(other, paymentId, 'Ката жазылган'))).toBe('not_found');
    await takeBackPayment(funder, paymentId, 'Ката жазылган');
    expect((await sums(number))?.disbursed).toBe(20_00);
  });

  it('is taken back once however often that is asked: what was planned stays planned', async () => {
    const { number, id } = await signed(500_00);
    await planPayment(funder, id, { plannedOn: '2026-03-01', amount: 200_00 });
    const paymentId = (await paymentsOf(id))[0]?.id ?? '';
    await recordPayment(funder, id, paid(200_00, { plannedId: paymentId }));
    expect(await outcomeOf(dropPayment(funder, paymentId))).toBe('closed');
    const results = await outcomes([
      takeBackPayment(funder, paymentId, 'Ката жазылган'),
      takeBackPayment(colleague, paymentId, 'Ката жазылган'),
    ]);
    expect(results).toEqual({ ok: 2 });
    expect(await paymentsOf(id)).toMatchObject([{ id: paymentId, amount: 200_00, paidOn: null, currency: null }]);
    expect((await sums(number))?.disbursed).toBe(0);
    for (const actor of [author, other]) {
      expect(await outcomeOf(dropPayment(actor, paymentId))).toBe('not_found');
    }
    await dropPayment(funder, paymentId);
    expect(await paymentsOf(id)).toEqual([]);
  });

  it('is refused on a day to come, and by everybody but the funder', async () => {
    const { id } = await signed(500_00);
    expect(await outcomeOf(recordPayment(funder, id, paid(1_00, { paidOn: '2090-01-01' })))).toBe('invalid');
    for (const actor of [author, other, await person()]) {
      expect(await outcomeOf(recordPayment(actor, id, paid(1_00)))).toBe('not_found');
      expect(await outcomeOf(planPayment(actor, id, { plannedOn: '2026-03-01', amount: 1_00 }))).toBe('not_found');
      expect(await outcomeOf(cancelCommitment(actor, id, 'Жок'))).toBe('not_found');
    }
    expect(await outcomeOf(recordPayment(VISITOR, id, paid(1_00)))).toBe('sign_in');
  });
});

describe('returned money', () => {
  it('is no more than was paid; what is returned may be paid again', async () => {
    const { number, id } = await signed(500_00);
    await recordPayment(funder, id, paid(500_00));
    const back = { returnedOn: '2026-02-10', reason: 'Арзан болду' };
    expect(await outcomeOf(recordReturn(funder, id, { ...back, amount: 500_01 }))).toBe('invalid');
    const results = await outcomes([
      recordReturn(funder, id, { ...back, amount: 300_00 }),
      recordReturn(colleague, id, { ...back, amount: 300_00 }),
    ]);
    expect(results).toEqual({ ok: 1, invalid: 1 });
    expect((await sums(number))?.disbursed).toBe(200_00);
    expect(await outcomeOf(recordPayment(funder, id, paid(300_00)))).toBe('ok');
  });

  it('is recorded after the rest was cancelled too; what stays still counts as given', async () => {
    const { number, id } = await signed(500_00);
    await planPayment(funder, id, { plannedOn: '2026-03-01', amount: 100_00 });
    await recordPayment(funder, id, paid(200_00));
    await cancelCommitment(funder, id, 'Токтоттук');
    expect(await sums(number)).toEqual({ committed: 200_00, disbursed: 200_00, gap: 800_00 });
    expect(await outcomeOf(recordPayment(funder, id, paid(1_00)))).toBe('closed');
    await recordReturn(funder, id, { amount: 200_00, returnedOn: '2026-03-10', reason: 'Иш болгон жок' });
    expect(await sums(number)).toEqual({ committed: 0, disbursed: 0, gap: 1_000_00 });
    const [shown] = (await fundingPage(VISITOR, number, 'ky')).commitments;
    expect(shown).toMatchObject({ state: 'cancelled', cancellationReason: 'Токтоттук', net: 0 });
    expect(shown?.payments).toHaveLength(1);
  });
});

describe('the steps of the money', () => {
  it('tell everybody sums, names and days, and nothing that the two sides keep to themselves', async () => {
    const { number, id } = await signed(400_00);
    await recordPayment(funder, id, paid(100_00));
    await makePledge(other, number, pledge(300_00, { conditions: `${CANARY} шарт`, validUntil: '2030-01-01' }));
    await confirmContribution(author, number, {
      kind: 'cash',
      title: '=Ашар',
      amount: 10_00,
      valuedHow: '',
      broughtOn: '2026-01-01',
    });
    const page = await fundingPage(VISITOR, number, 'ky');
    expect(page.commitments[0]).toMatchObject({ funder: { name: 'Шамдагай фонд' }, amount: 400_00, net: 100_00 });
    expect(page.pledges).toEqual([{ amount: 300_00, validUntil: '2030-01-01', funder: null }]);
    const idea = await findIdea(db(), number);
    const csv = await fundingCsv(VISITOR, number, 'ky');
    const told = JSON.stringify([page, await ideaFunders(idea.id)]) + csv;
    expect(told).not.toContain(CANARY);
    expect(told).not.toContain('Башка фонд');
    expect(csv).toContain("'=Ашар");
  });

  it('leave out what waits for a word on the excess, and what never stood', async () => {
    const number = await published(author, { requested: 100_00 });
    const id = await makeCommitment(funder, number, {
      pledgeId: null,
      amount: 200_00,
      agreementNumber: '1',
      agreedOn: '2026-01-15',
      seenExcess: 100_00,
    });
    expect((await fundingPage(VISITOR, number, 'ky')).commitments).toEqual([]);
    expect(await excessPage(author, 'commitment', id, 'ky')).toMatchObject({ side: 'author', excess: 100_00 });
    expect(await outcomeOf(excessPage(other, 'commitment', id, 'ky'))).toBe('not_found');
    await cancelCommitment(funder, id, 'Өзүбүз токтоттук');
    expect((await fundingPage(VISITOR, number, 'ky')).commitments).toEqual([]);
  });
});

describe('what the two sides keep to themselves', () => {
  it('is read by the funder and by the author; to all others it is not there', async () => {
    const { number, id } = await signed(400_00);
    const pledgeId = await makePledge(funder, number, pledge(100_00, { conditions: CANARY }));
    expect((await funderCommitment(colleague, id, 'ky')).commitment.agreementNumber).toContain(CANARY);
    expect((await authorMoneyPage(author, number, 'ky')).pledges[0]?.conditions).toBe(CANARY);
    const administrator = await withRoles('Админ', { role: 'administrator', placeId: null });
    const outsiders: Actor[] = [other, await person(), administrator, await moderator('Ош', 'osh')];
    for (const actor of outsiders) {
      expect(await outcomeOf(funderCommitment(actor, id, 'ky'))).toBe('not_found');
      expect(await outcomeOf(funderPledge(actor, pledgeId, 'ky'))).toBe('not_found');
      expect(await outcomeOf(authorMoneyPage(actor, number, 'ky'))).toBe('forbidden');
    }
    expect(JSON.stringify(await funderGrants(other, {}, 'ky'))).not.toContain('Шамдагай');
  });

  it('goes for the file of the agreement as well', async () => {
    const { id } = await signed(400_00);
    const file = new File([Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')], 'kelishim.pdf');
    expect(await outcomeOf(addCommitmentFile(author, id, file))).toBe('not_found');
    await addCommitmentFile(funder, id, file);
    const [attached] = (await funderCommitment(funder, id, 'ky')).commitment.files;
    for (const actor of [funder, colleague, author]) {
      expect((await findReadableFile(actor, attached?.id ?? '')).isPublic).toBe(false);
    }
    for (const actor of [other, VISITOR, await moderator('Ош', 'osh')]) {
      expect(await outcomeOf(findReadableFile(actor, attached?.id ?? ''))).toBe('not_found');
    }
  });

  it('is on the list of the funder with its sums and what is due', async () => {
    const giver = await memberOf({ name: 'Эсепчи фонд' });
    const number = await published(author, { requested: 1_000_00, title: 'Ичүүчү суу' });
    const id = await makeCommitment(giver, number, {
      pledgeId: null,
      amount: 600_00,
      agreementNumber: '1',
      agreedOn: '2026-01-15',
      seenExcess: 0,
    });
    await planPayment(giver, id, { plannedOn: '2026-01-20', amount: 200_00 });
    await recordPayment(giver, id, paid(100_00));
    const list = await funderGrants(giver, {}, 'ky');
    expect(list.sums).toEqual([{ currency: 'KGS', pledged: 0, committed: 600_00, paid: 100_00, returned: 0 }]);
    expect(list.due[0]).toMatchObject({ amount: 200_00, isOverdue: true, idea: { title: { text: 'Ичүүчү суу' } } });
    expect(list.commitments[0]).toMatchObject({ id, net: 100_00, state: 'stands' });
  });
});

describe('news of the money', () => {
  it('come to the author, and the receipt to whoever paid', async () => {
    const { number, id } = await signed(400_00);
    await recordPayment(colleague, id, paid(100_00));
    await confirmReceipt(author, (await paymentsOf(id))[0]?.id ?? '');
    const kindsOf = async (actor: SignedIn) =>
      (await myNotices(actor, 'ky', null)).shown.map(({ kind, path }) => `${kind} ${path}`);
    expect(await kindsOf(author)).toEqual(
      expect.arrayContaining([`idea_committed /ky/ideas/${number}/money`, `money_paid /ky/ideas/${number}/money`]),
    );
    expect(await kindsOf(colleague)).toContain(`money_received /ky/funder/grants/${id}`);
  });
});
