import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { confirmContribution } from '~/domain/funding/grants/author-money.server';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { correctPayment } from '~/domain/funding/grants/corrections.server';
import { acceptExcess } from '~/domain/funding/grants/excess.server';
import { confirmReceipt, planPayment, recordPayment } from '~/domain/funding/grants/payments.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { db, tables } from '~db/index.server';
import type { Cast } from './cast.server';
import { DEMO_RATE_SOURCE, type DemoCommitment, type DemoMoney, type DemoPayment, MONEY } from './content/grants';
import { StoryClock, type StoryStep } from './story-clock.server';
import type { Told } from './tell-idea.server';

interface Scene {
  number: number;
  author: SignedIn;
  cast: Cast;
  clock: StoryClock;
}

const HOUR = 12;
const tyiyn = (som: number) => som * 100;

/** Tells who promised, signed, paid and returned money for the ideas told so far, each thing on its day. */
export async function tellGrants(cast: Cast, told: Told, today: Date): Promise<void> {
  for (const money of MONEY) {
    const clock = new StoryClock(today);
    const author = await cast.as(money.author.by, money.author.organisation);
    const scene = { number: told.get(money.idea) ?? 0, author, cast, clock };
    const steps = [
      ...pledgeSteps(money, scene),
      ...(money.commitments ?? []).flatMap((commitment) => commitmentSteps(commitment, scene)),
      ...contributionSteps(money, scene),
    ];
    await clock.follow(steps, HOUR);
  }
}

const dayOf = (clock: StoryClock, day: number) => kyrgyzDay(clock.at(day, HOUR));

function pledgeSteps({ pledges = [] }: DemoMoney, { number, cast, clock }: Scene): StoryStep[] {
  return pledges.map(({ day, funder, amount, conditions, until, namePublic }) => ({
    day,
    act: async () => {
      const said = { amount: tyiyn(amount), conditions, validUntil: dayOf(clock, until), namePublic, seenExcess: 0 };
      await makePledge(await cast.as(funder.by, funder.organisation), number, said);
    },
  }));
}

function contributionSteps({ contributions = [] }: DemoMoney, { number, author, clock }: Scene): StoryStep[] {
  return contributions.map(({ day, kind, title, amount, valuedHow = '' }) => ({
    day,
    act: () =>
      confirmContribution(author, number, {
        kind,
        title,
        amount: tyiyn(amount),
        valuedHow,
        broughtOn: dayOf(clock, day),
      }),
  }));
}

function commitmentSteps(commitment: DemoCommitment, { number, author, cast, clock }: Scene): StoryStep[] {
  const { day, funder, amount, agreement, excess = 0, payments = [], planned = [], returned } = commitment;
  const giver = () => cast.as(funder.by, funder.organisation);
  let id = '';
  const sign = async () => {
    const signed = { amount: tyiyn(amount), agreementNumber: agreement, agreedOn: dayOf(clock, day) };
    id = await makeCommitment(await giver(), number, { ...signed, pledgeId: null, seenExcess: tyiyn(excess) });
    if (excess > 0) await acceptExcess(author, 'commitment', id, tyiyn(excess));
    for (const { day: on, amount: sum } of planned) {
      await planPayment(await giver(), id, { plannedOn: dayOf(clock, on), amount: tyiyn(sum) });
    }
  };
  const pay = async (payment: DemoPayment) => {
    const paid = paidOf(payment, clock);
    const { typedWrong } = payment;
    const paidAmount = tyiyn(typedWrong?.amount ?? payment.amount);
    await recordPayment(await giver(), id, { plannedId: null, ...paid, paidAmount });
    clock.forward(24);
    const paymentId = await unconfirmed(id);
    if (typedWrong) {
      await correctPayment(await giver(), paymentId, { ...paid, reason: typedWrong.reason, seen: 0 });
    }
    if (payment.isConfirmed) await confirmReceipt(author, paymentId, typedWrong ? 1 : 0);
  };
  const giveBack = async ({ amount: sum, reason }: NonNullable<DemoCommitment['returned']>, on: number) =>
    recordReturn(await giver(), id, { amount: tyiyn(sum), returnedOn: dayOf(clock, on), reason });
  return [
    { day, act: sign },
    ...payments.map((payment) => ({ day: payment.day, act: () => pay(payment) })),
    ...(returned ? [{ day: returned.day, act: () => giveBack(returned, returned.day) }] : []),
  ];
}

const paidOf = ({ day, amount, currency, rate }: DemoPayment, clock: StoryClock) => ({
  paidOn: dayOf(clock, day),
  paidAmount: tyiyn(amount),
  currency: currency ?? 'KGS',
  rate: rate ?? null,
  rateSource: rate ? DEMO_RATE_SOURCE : null,
});

/** The payment of a commitment that its author has not confirmed yet: the story has one at a time. */
async function unconfirmed(commitmentId: string): Promise<string> {
  const { disbursements } = tables;
  const rows = await db().select().from(disbursements).where(eq(disbursements.commitmentId, commitmentId));
  return rows.find(({ paidOn, confirmedAt }) => paidOn && !confirmedAt)?.id ?? '';
}
