import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { mergeIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { moderator, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { authorAndFunders, signed } from './granting';

useTestStore();

let author: SignedIn;
let funder: SignedIn;

beforeAll(async () => {
  ({ author, funder } = await authorAndFunders());
});

describe('an idea on which money stands', () => {
  it('is withdrawn only after its commitment was cancelled', async () => {
    const number = await published(author, { requested: 100_00 });
    const commitment = await makeCommitment(funder, number, signed(40_00));
    await expect(withdrawIdea(author, number, 'Ойлондук')).rejects.toMatchObject({
      code: 'invalid',
      fields: { note: 'ideas.error_money_stands' },
    });
    await cancelCommitment(funder, commitment, 'Шарт аткарылган жок');
    expect(await outcomeOf(withdrawIdea(author, number, 'Ойлондук'))).toBe('ok');
  });

  it('is not merged into another, so that its money stays in sight', async () => {
    const number = await published(author, { requested: 100_00 });
    const other = await published(author, { requested: 100_00 });
    await makeCommitment(funder, number, signed(40_00));
    const gulnara = await moderator('Гүлнара', 'osh');
    await expect(mergeIdea(gulnara, number, other, 'Окшош')).rejects.toMatchObject({
      code: 'invalid',
      fields: { into: 'ideas.error_money_stands' },
    });
  });
});
