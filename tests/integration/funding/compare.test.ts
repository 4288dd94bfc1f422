import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { compareIdeas, offeredIdeas } from '~/domain/funding/compare/comparison.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, organisation, outcomeOf, published, submitted } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { all, deskOf, draft, finish } from './scoring';

useTestStore();

let author: SignedIn;
let funder: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  funder = await memberOf({ name: 'Шамдагай фонд' });
});

describe('ideas side by side', () => {
  it('are told in the order asked for, with their money and people', async () => {
    const lamp = await published(author, { title: 'Жарык', requested: 500_00, beneficiaries: 7 });
    const park = await published(author, { title: 'Парк', requested: 900_00, sector: 'parks', place: 'toktogul' });
    const { ideas, leftOut, missing } = await compareIdeas(funder, [park, lamp], 'ky');
    expect(ideas.map(({ title, gap }) => [title.text, gap])).toEqual([
      ['Парк', 900_00],
      ['Жарык', 500_00],
    ]);
    expect(ideas[1]).toMatchObject({
      beneficiaries: { total: 7 },
      author: { name: 'Бакыт', kind: 'person' },
      card: null,
    });
    expect([leftOut, missing]).toEqual([[], []]);
  });

  it('are four at most: the others are named', async () => {
    const numbers: number[] = [];
    for (let n = 0; n < 6; n += 1) numbers.push(await published(author));
    const { ideas, leftOut } = await compareIdeas(funder, numbers, 'ky');
    expect(ideas.map(({ number }) => number)).toEqual(numbers.slice(0, 4));
    expect(leftOut).toEqual(numbers.slice(4));
  });

  it('are public ones alone: a draft, a withdrawn idea and one that never was are the same', async () => {
    const handedIn = await submitted(author, { title: 'Купуя' });
    const gone = await published(author, { title: 'Кайтарылган' });
    await withdrawIdea(author, gone, 'Ойлондум');
    const compared = await compareIdeas(funder, [handedIn, gone, 987_654], 'ky');
    expect(compared).toEqual({ ideas: [], leftOut: [], missing: [handedIn, gone, 987_654] });
    // An author who belongs to a funder reads the own one, but not here.
    const writer = await person(undefined, 'Жаңыл');
    const own = await submitted(writer);
    const fund = { name: 'Башка фонд' };
    const acting = await actingFor(writer, await organisation(fund), fund);
    expect((await compareIdeas(acting, [own], 'ky')).missing).toEqual([own]);
  });

  it('are for funders alone', async () => {
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    const number = await published(author);
    for (const [actor, code] of [
      [VISITOR, 'sign_in'],
      [ngo, 'forbidden'],
      [author, 'forbidden'],
    ] as const) {
      expect(await outcomeOf(compareIdeas(actor, [number], 'ky'))).toBe(code);
      expect(await outcomeOf(compareIdeas(actor, [987_654], 'ky'))).toBe(code);
      expect(await outcomeOf(offeredIdeas(actor, 'ky'))).toBe(code);
    }
  });

  it('show the funder’s own scores to whoever has given theirs, and to no other', async () => {
    const { members, card, number } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await finish(first, card, all(4));
    await draft(second, card, all(1));
    const scoreFor = async (actor: SignedIn) => (await compareIdeas(actor, [number], 'ky')).ideas[0]?.card;
    expect(await scoreFor(first)).toEqual({
      id: card,
      score: { mean: 4, assessors: 1, otherRubric: null },
    });
    expect(await scoreFor(second)).toEqual({ id: card, score: null });
    expect(await scoreFor(funder)).toBeNull();
  });
});

describe('the ideas that are offered', () => {
  it('are the public ones of the funder’s own shortlist, the newest first', async () => {
    const own = await memberOf({ name: 'Башка фонд' });
    const numbers: number[] = [];
    for (const title of ['Бир', 'Эки', 'Үч']) numbers.push(await published(author, { title }));
    for (const number of numbers) await shortlistIdea(own, number);
    await withdrawIdea(author, numbers[1] ?? 0, 'Ойлондум');
    expect((await offeredIdeas(own, 'ky')).map(({ title }) => title.text)).toEqual(['Үч', 'Бир']);
  });
});
