import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { funderMoney } from '~/domain/aid/funder-money.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { recordPayment } from '~/domain/funding/grants/payments.server';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import { transaction } from '~db/index.server';
import { published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { authorAndFunders, paid, signed } from '../funding/granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  ({ author, funder, other } = await authorAndFunders());
});

/** All money as it is held, in an order of its own. */
async function held(): Promise<string[]> {
  return [...(await funderMoney()).values()].flatMap((rows) => rows.map((row) => JSON.stringify(row))).sort();
}

/** The same, read from the database anew. */
async function readAgain(): Promise<string[]> {
  await transaction({ touch: [MONEY_TOPIC] }, async () => undefined);
  return held();
}

describe('the money of funders that is held in memory', () => {
  it('follows each change at once', async () => {
    expect(await held()).toEqual([]);
    const number = await published(author, { requested: 100_000_00 });
    const of = async () => (await funderMoney()).get(number) ?? [];
    const id = await makeCommitment(funder, number, signed(60_000_00));
    expect(await of()).toMatchObject([{ year: 2026, committed: 60_000_00, disbursed: 0 }]);
    await recordPayment(funder, id, paid(25_000_00));
    await recordReturn(funder, id, { amount: 5_000_00, returnedOn: '2026-06-01', reason: 'Калды' });
    await makeCommitment(other, number, signed(10_000_00, { agreedOn: '2025-12-01' }));
    expect((await of()).map(({ year, disbursed }) => [year, disbursed]).sort()).toEqual([
      [2025, 0],
      [2026, 20_000_00],
    ]);
    await cancelCommitment(funder, id, 'Шарт аткарылган жок');
    expect((await of()).map(({ committed }) => committed).sort()).toEqual([10_000_00, 20_000_00]);
    expect(await held()).toEqual(await readAgain());
  });

  it('is what stands in the database, however many change it while it is read', async () => {
    const ideas = await Promise.all(Array.from({ length: 6 }, () => published(author, { requested: 90_000_00 })));
    const seen: Promise<unknown>[] = [];
    await Promise.all(
      ideas.map(async (number, at) => {
        const id = await makeCommitment(at % 2 ? funder : other, number, signed(30_000_00 + at));
        seen.push(funderMoney(), at === 3 ? readAgain() : held());
        await recordPayment(at % 2 ? funder : other, id, paid(10_000_00 + at));
        seen.push(held());
        const [row] = (await funderMoney()).get(number) ?? [];
        expect(row?.disbursed).toBe(10_000_00 + at);
      }),
    );
    await Promise.all(seen);
    expect(await held()).toEqual(await readAgain());
  });
});
