import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { excessPage } from '~/domain/funding/grants/author-money.queries.server';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { acceptExcess, refuseExcess } from '~/domain/funding/grants/excess.server';
import { funderPledge } from '~/domain/funding/grants/funder-grants.queries.server';
import { makePledge, withdrawPledge } from '~/domain/funding/grants/pledges.server';
import { setClockForTests } from '~/platform/clock.server';
import { outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { authorAndFunders, money, pledge, signed } from './granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  ({ author, funder, other } = await authorAndFunders());
});

/** What the refusal says of the excess. */
async function excessOfRefusal(act: Promise<unknown>): Promise<number | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return (error as { params?: { excess?: number } }).params?.excess;
  }
}

describe('more than is asked', () => {
  it('is warned of, and binds only when both sides have said that they know', async () => {
    const number = await published(author, { requested: 100_00 });
    await makeCommitment(other, number, signed(70_00));
    expect(await excessOfRefusal(makeCommitment(funder, number, signed(50_00)))).toBe(20_00);
    const id = await makeCommitment(funder, number, signed(50_00, { seenExcess: 20_00 }));
    expect(await money(number)).toMatchObject({ stage: 'selected', committed: 70_00, gap: 30_00 });
    expect(await outcomeOf(acceptExcess(funder, 'commitment', id, 20_00))).toBe('forbidden');
    for (const stranger of [other, await person()]) {
      expect(await outcomeOf(acceptExcess(stranger, 'commitment', id, 20_00))).toBe('not_found');
    }
    expect(await outcomeOf(acceptExcess(VISITOR, 'commitment', id, 20_00))).toBe('sign_in');
    await acceptExcess(author, 'commitment', id, 20_00);
    expect(await money(number)).toMatchObject({ stage: 'funded', committed: 120_00, gap: 0 });
    expect(await outcomeOf(acceptExcess(author, 'commitment', id, 20_00))).toBe('closed');
  });

  it('is refused by the author with a reason; then it never stood, and its pledge stands again', async () => {
    const number = await published(author, { requested: 100_00 });
    const pledgeId = await makePledge(funder, number, pledge(100_00));
    await makeCommitment(other, number, signed(100_00, { seenExcess: 0 }));
    const id = await makeCommitment(funder, number, signed(100_00, { pledgeId, seenExcess: 100_00 }));
    expect(await outcomeOf(refuseExcess(other, 'commitment', id, 'Жок'))).toBe('not_found');
    await refuseExcess(author, 'commitment', id, 'Бизге 100 сом жетет');
    expect(await outcomeOf(acceptExcess(author, 'commitment', id, 100_00))).toBe('closed');
    expect(await money(number)).toMatchObject({ committed: 100_00, stage: 'funded' });
    expect(await outcomeOf(withdrawPledge(funder, pledgeId, 'Кереги жок'))).toBe('ok');
  });

  it('in a pledge tells who ended it: the author who refused, or the funder', async () => {
    const stateAfter = async (end: (id: string) => Promise<void>) => {
      const number = await published(author, { requested: 100_00 });
      const id = await makePledge(funder, number, pledge(150_00, { seenExcess: 50_00 }));
      expect((await funderPledge(funder, id, 'ky')).pledge.state).toBe('waits_author');
      await end(id);
      return (await funderPledge(funder, id, 'ky')).pledge.state;
    };
    expect(await stateAfter((id) => refuseExcess(author, 'pledge', id, 'Көп'))).toBe('refused');
    expect(await stateAfter((id) => withdrawPledge(funder, id, 'Кийин'))).toBe('withdrawn');
  });

  it('is answered no more where the pledge is over, or became a commitment', async () => {
    const wanted = pledge(150_00, { seenExcess: 50_00, validUntil: '2028-03-10' });
    const number = await published(author, { requested: 100_00 });
    const id = await makePledge(funder, number, wanted);
    try {
      setClockForTests(() => new Date('2028-03-10T18:01:00Z'));
      expect(await outcomeOf(acceptExcess(author, 'pledge', id, 50_00))).toBe('closed');
      expect(await outcomeOf(excessPage(author, 'pledge', id, 'ky'))).toBe('closed');
    } finally {
      setClockForTests();
    }
    expect(await outcomeOf(excessPage(author, 'pledge', id, 'ky'))).toBe('ok');
    await makeCommitment(funder, number, signed(80_00, { pledgeId: id }));
    expect(await outcomeOf(acceptExcess(author, 'pledge', id, 130_00))).toBe('closed');
    expect(await outcomeOf(refuseExcess(author, 'pledge', id, 'Көп'))).toBe('closed');
  });

  it('is asked of both sides anew where others have signed in between', async () => {
    const number = await published(author, { requested: 100_00 });
    const id = await makeCommitment(funder, number, signed(120_00, { seenExcess: 20_00 }));
    await makeCommitment(other, number, signed(60_00));
    expect(await outcomeOf(acceptExcess(author, 'commitment', id, 20_00))).toBe('conflict');
    await acceptExcess(author, 'commitment', id, 80_00);
    expect(await money(number)).toMatchObject({ committed: 60_00 });
    expect(await outcomeOf(acceptExcess(author, 'commitment', id, 80_00))).toBe('not_found');
    await acceptExcess(funder, 'commitment', id, 80_00);
    expect(await money(number)).toMatchObject({ committed: 180_00, gap: 0, stage: 'funded' });
  });

  it('is found when two funders sign for the last gap at once: one of them is warned', async () => {
    for (let round = 0; round < 5; round += 1) {
      const number = await published(author, { requested: 100_00 });
      const results = await outcomes([
        makeCommitment(funder, number, signed(100_00)),
        makeCommitment(other, number, signed(100_00)),
      ]);
      expect(results).toEqual({ ok: 1, invalid: 1 });
      expect(await money(number)).toMatchObject({ committed: 100_00, gap: 0, stage: 'funded' });
    }
  });

  it('counts what others have pledged against a pledge, not against a commitment', async () => {
    const number = await published(author, { requested: 100_00 });
    await makePledge(other, number, pledge(80_00));
    expect(await excessOfRefusal(makePledge(funder, number, pledge(50_00)))).toBe(30_00);
    expect(await outcomeOf(makeCommitment(funder, number, signed(100_00)))).toBe('ok');
  });
});
