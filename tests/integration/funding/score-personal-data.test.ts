import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { scoresPage } from '~/domain/funding/scores/score-pages.queries.server';
import { emit } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { all, deskOf, draft, finish, formOf, recuse } from './scoring';

useTestStore();

let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
});

const erase = ({ person: { id } }: SignedIn) => transaction(() => emit('person.erased', { personId: id }));

describe('what an assessor gave', () => {
  it('is in their own export and in nobody else’s', async () => {
    const { members, card, number } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await draft(first, card, all(2), 'Менин сөзүм');
    expect((await exportOwnData(first)).assessments).toMatchObject([
      { idea: number, scores: { importance: 2 }, note: 'Менин сөзүм', conflict: null, doneAt: null },
    ]);
    for (const other of [second, author]) {
      expect(JSON.stringify(await exportOwnData(other))).not.toContain('Менин сөзүм');
    }
  });

  it('goes when they leave where nobody else saw it, and stays with the funder where it was finished', async () => {
    const { members, card } = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
    const [leaving, recused, staying] = members;
    await finish(leaving, card, all(5), 'Мыкты');
    await recuse(recused, card, 'Автор менин иним');
    await finish(staying, card, all(3));
    await erase(leaving);
    await erase(recused);
    const { result, assessors } = await scoresPage(staying, card, null, 'ky');
    expect(result?.summary).toMatchObject({ mean: 4, assessors: 2 });
    expect(assessors.find(({ state }) => state === 'conflict')?.conflict?.words).toBe('');
    const second = await deskOf(author, ['Жаңыл']);
    await draft(second.members[0], second.card, all(1), 'Бүтпөгөн ой');
    await erase(second.members[0]);
    expect(JSON.stringify(await db().select().from(tables.assessments))).not.toContain('Бүтпөгөн ой');
    expect((await formOf(second.members[0], second.card)).own.version).toBe(0);
  });
});
