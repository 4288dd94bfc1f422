import { and, eq, isNotNull, isNull, ne, sum } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';

/** What was planned, paid and returned of a commitment, in tyiyn of the idea's currency. */
export interface PaymentSums {
  planned: number;
  paid: number;
  returned: number;
}

/** The sums of a commitment, without the payment of `exceptId`. */
export async function paymentSums(reader: Reader, commitmentId: string, exceptId = ''): Promise<PaymentSums> {
  const { disbursements, moneyReturns } = tables;
  const sumWhere = async (condition: ReturnType<typeof isNull>) => {
    const [row] = await reader
      .select({ amount: sum(disbursements.amount) })
      .from(disbursements)
      .where(and(eq(disbursements.commitmentId, commitmentId), ne(disbursements.id, exceptId), condition));
    return Number(row?.amount ?? 0);
  };
  const [back] = await reader
    .select({ amount: sum(moneyReturns.amount) })
    .from(moneyReturns)
    .where(eq(moneyReturns.commitmentId, commitmentId));
  return {
    planned: await sumWhere(isNull(disbursements.paidOn)),
    paid: await sumWhere(isNotNull(disbursements.paidOn)),
    returned: Number(back?.amount ?? 0),
  };
}
