import type { IatiActivity, IatiValue } from './iati-activity';
import type { IatiFacts } from './iati-facts.queries.server';

type Money = Pick<IatiActivity, 'budgets' | 'planned' | 'transactions'>;
type Source = Pick<IatiFacts, 'standing' | 'payments' | 'returns'> & { currency: string };

const yearOf = (day: string) => Number(day.slice(0, 4));

/** What was paid and not returned of commitments that were cancelled: it has come all the same. */
function keptOf({ payments, returns }: Source): { amount: number; on: string }[] {
  const cancelled = payments.filter(({ isCancelled, payment }) => isCancelled && payment.paidOn);
  const back = returns.filter(({ isCancelled }) => isCancelled);
  const amount =
    cancelled.reduce((sum, { payment }) => sum + payment.amount, 0) -
    back.reduce((sum, { back: { amount: returned } }) => sum + returned, 0);
  return amount > 0 ? [{ amount, on: cancelled[0]?.agreedOn ?? '' }] : [];
}

/** The committed money by calendar year: what is planned or paid in its year, the rest in that of the agreement. */
function budgetsOf(source: Source, committed: { amount: number; on: string }[]): Money['budgets'] {
  const { payments, currency } = source;
  const years = new Map<number, number>();
  const add = (day: string, amount: number) => years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + amount);
  const live = payments.filter(({ isCancelled }) => !isCancelled);
  for (const { payment } of live) add(payment.paidOn ?? payment.plannedOn, payment.amount);
  const total = committed.reduce((sum, { amount }) => sum + amount, 0);
  const rest = total - live.reduce((sum, { payment }) => sum + payment.amount, 0);
  const first = committed[0]?.on;
  if (first && rest !== 0) add(first, rest);
  return [...years]
    .filter(([, amount]) => amount > 0)
    .sort(([a], [b]) => a - b)
    .map(([year, amount]) => ({ year, value: { amount, currency, on: first ?? `${year}-01-01` } }));
}

/** The money of one funder for one idea, as an activity tells it. Payments stand in the currency they were made in. */
export function iatiMoney(source: Source): Money {
  const { currency, payments, returns, standing } = source;
  const committed = [...standing.map(({ amount, agreedOn }) => ({ amount, on: agreedOn })), ...keptOf(source)];
  const paid = payments.flatMap(({ payment }): IatiValue[] => {
    const { amount, paidOn, paidAmount, currency: paidIn } = payment;
    return paidOn ? [{ amount: paidAmount ?? amount, currency: paidIn ?? currency, on: paidOn }] : [];
  });
  const back = returns.map(({ back: { amount, returnedOn } }) => ({ amount: -amount, currency, on: returnedOn }));
  return {
    budgets: budgetsOf(source, committed),
    planned: payments.flatMap(({ payment: { paidOn, plannedOn, amount } }) =>
      paidOn ? [] : [{ amount, currency, on: plannedOn }],
    ),
    transactions: [
      ...committed.map((value) => ({ type: 2 as const, value: { ...value, currency } })),
      ...[...paid, ...back]
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
        .map((value) => ({ type: 3 as const, value })),
    ],
  };
}
