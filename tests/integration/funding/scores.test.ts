import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { takeOff } from '~/domain/funding/boards/cards.server';
import { DEFAULT_RUBRIC, type RubricInput, usualRubric } from '~/domain/funding/scores/rubric';
import { rubricsOf, rubricToChange } from '~/domain/funding/scores/rubrics.queries.server';
import { addRubric, changeRubric, retireRubric } from '~/domain/funding/scores/rubrics.server';
import { scoresPage } from '~/domain/funding/scores/score-pages.queries.server';
import { scoreTotals } from '~/domain/funding/scores/scored-cards.queries.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { seen } from './boarding';
import { all, type Desk, deskOf, draft, finish, formOf, recuse } from './scoring';

useTestStore();

let author: SignedIn;
let desk: Desk;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
});

const card = (weights: number[]): RubricInput => ({
  name: 'Ички карта',
  criteria: weights.map((weight, n) => ({ id: null, kind: 'own', name: `Критерий ${n}`, weight })),
});

describe('scoring an idea', () => {
  beforeAll(async () => {
    desk = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
  });

  it('is blind on the server until one’s own scores are finished', async () => {
    const [first, second, third] = desk.members;
    await finish(first, desk.card, all(5), 'Мыкты долбоор');
    await draft(second, desk.card, all(1), 'Шектенем');
    for (const member of [second, third]) {
      const shown = await scoresPage(member, desk.card, null, 'ky');
      expect(shown).toMatchObject({ maySee: false, result: null });
      const told = JSON.stringify([shown, await formOf(member, desk.card)]);
      expect(told).not.toContain('Мыкты долбоор');
      expect(told).not.toContain('"total"');
      expect((await scoreTotals(member, [desk.card])).size).toBe(0);
    }
    expect(JSON.stringify(await scoresPage(first, desk.card, null, 'ky'))).not.toContain('Шектенем');
    await finish(second, desk.card, all(1), 'Кымбат');
    const { result } = await scoresPage(second, desk.card, null, 'ky');
    expect(result?.summary).toMatchObject({ mean: 3, range: 4, deviation: 2, assessors: 2 });
    expect(result?.summary.criteria.every(({ disagree }) => disagree)).toBe(true);
    expect(result?.given.map(({ name, total }) => [name, total])).toEqual([
      ['Жаңыл', 5],
      ['Мирлан', 1],
    ]);
    expect((await scoreTotals(second, [desk.card])).get(desk.card)).toMatchObject({ mean: 3, assessors: 2 });
    expect((await scoresPage(third, desk.card, null, 'ky')).result).toBeNull();
  });

  it('says who has not finished, and nothing of their points', async () => {
    const [first, , third] = desk.members;
    await draft(third, desk.card, all(4), 'Ойлонуп жатам');
    const { assessors } = await scoresPage(first, desk.card, null, 'ky');
    expect(assessors.map(({ name, state }) => [name, state])).toEqual([
      ['Жаңыл', 'done'],
      ['Мирлан', 'done'],
      ['Илияс', 'draft'],
    ]);
  });

  it('is final once it is finished', async () => {
    const [first] = desk.members;
    expect(await outcomeOf(finish(first, desk.card, all(0)))).toBe('closed');
    expect(await outcomeOf(draft(first, desk.card, all(0)))).toBe('closed');
    expect((await scoresPage(first, desk.card, null, 'ky')).result?.given[0]?.total).toBe(5);
  });

  it('asks for every criterion before it is finished, and takes no other numbers', async () => {
    const [, , third] = desk.members;
    const { version } = (await formOf(third, desk.card)).own;
    const { criteria } = (await formOf(third, desk.card)).rubric;
    const [missing] = criteria;
    const some = Object.fromEntries(criteria.slice(1).map(({ id }) => [id, 3]));
    await expect(finish(third, desk.card, () => some)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [`scores.${missing?.id}`]: 'scores.error_score_missing' },
    });
    for (const wrong of [6, -1, 2.5, Number.NaN]) {
      expect(await outcomeOf(draft(third, desk.card, all(wrong)))).toBe('invalid');
    }
    expect((await formOf(third, desk.card)).own.version).toBe(version);
  });

  it('keeps the draft of one window when another sends an older one', async () => {
    const [, , third] = desk.members;
    const older = await formOf(third, desk.card);
    await draft(third, desk.card, all(3), 'Биринчи терезе');
    expect(await outcomeOf(draft(third, desk.card, all(1), 'Экинчи терезе', older))).toBe('conflict');
    expect((await formOf(third, desk.card)).own.note).toBe('Биринчи терезе');
    // The same form sent twice is no other one.
    await draft(third, desk.card, all(3), 'Биринчи терезе', older);
  });
});

describe('two windows at once', () => {
  it('store one assessment, and one usual score card, however many begin', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
    const forms = await Promise.all(members.map((member) => formOf(member, id)));
    const sent = members.flatMap((member, n) => [
      outcomeOf(draft(member, id, all(1), 'А', forms[n])),
      outcomeOf(draft(member, id, all(2), 'Б', forms[n])),
    ]);
    expect((await Promise.all(sent)).sort()).toEqual(['conflict', 'conflict', 'conflict', 'ok', 'ok', 'ok']);
    const [member] = members;
    expect(await rubricsOf(member, 'ky')).toHaveLength(1);
    const kept = (await db().select().from(tables.assessments)).filter(({ shortlistingId }) => shortlistingId === id);
    expect(kept).toHaveLength(3);
  });

  it('of whom one changes the card never leave a score on a changed one', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [scoring, changing] = members;
    const form = await formOf(scoring, id);
    const changed: RubricInput = { name: '', criteria: [{ id: 'importance', kind: 'own', name: 'Баасы', weight: 7 }] };
    const [scored, replaced] = await Promise.all([
      outcomeOf(finish(scoring, id, all(4), '', form)),
      outcomeOf(changeRubric(changing, DEFAULT_RUBRIC, 1, changed)),
    ]);
    expect(replaced).toBe('ok');
    const kept = (await db().select().from(tables.assessments)).filter(({ shortlistingId }) => shortlistingId === id);
    expect([scored, kept.length]).toEqual(kept.length === 1 ? ['ok', 1] : ['conflict', 0]);
    for (const { rubricId, scores } of kept) {
      const { criteria } = await rubricToChange(scoring, rubricId, 'ky');
      expect(criteria.map(({ id: criterion }) => criterion).sort()).toEqual(Object.keys(scores).sort());
    }
    expect((await rubricsOf(scoring, 'ky'))[0]?.criteria).toHaveLength(1);
  });
});

describe('a conflict of interest', () => {
  it('is declared for good, shown to colleagues, and ends the scoring', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await draft(first, id, all(5), 'Мыкты');
    await recuse(first, id, 'Автор менин иним');
    expect(await outcomeOf(draft(first, id, all(5)))).toBe('closed');
    expect(await outcomeOf(recuse(first, id, 'Башка сөз'))).toBe('closed');
    const { assessors } = await formOf(second, id);
    expect(assessors.find(({ name }) => name === 'Жаңыл')).toMatchObject({
      state: 'conflict',
      conflict: { words: 'Автор менин иним' },
      hasScored: false,
    });
    await finish(second, id, all(2));
    expect((await scoresPage(second, id, null, 'ky')).result?.summary).toMatchObject({ mean: 2, assessors: 1 });
    // Nobody is left whom the scores could sway: now the recused one reads them too.
    expect((await scoresPage(first, id, null, 'ky')).result?.summary.mean).toBe(2);
  });

  it('holds on every score card', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл']);
    const [first] = members;
    await recuse(first, id, 'Автор менин иним');
    const other = await addRubric(first, card([1, 2]));
    expect((await formOf(first, id, other)).may).toBe(false);
    expect(await outcomeOf(draft(first, id, all(1), '', await formOf(first, id, other)))).toBe('closed');
  });

  it('follows from standing on the author’s side', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан'], { ofMember: true });
    const [writing, colleague] = members;
    expect(await formOf(writing, id)).toMatchObject({ may: false, own: { state: 'author_side' } });
    expect(await outcomeOf(draft(writing, id, all(5)))).toBe('forbidden');
    await finish(colleague, id, all(3));
    expect((await scoresPage(colleague, id, null, 'ky')).assessors.map(({ state }) => state)).toEqual([
      'author_side',
      'done',
    ]);
  });
});

describe('the scores of a funder', () => {
  it('are there for nobody else, whether there are any or not', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл']);
    await finish(members[0], id, all(5), 'Мыкты');
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    const stranger = await memberOf({ name: 'Башка фонд' });
    const own = await rubricsOf(members[0], 'ky');
    const refused = async (actor: SignedIn | typeof VISITOR, cardId: string, rubric: string) => [
      await outcomeOf(scoresPage(actor, cardId, null, 'ky')),
      await outcomeOf(formOf(actor, cardId)),
      await outcomeOf(rubricToChange(actor, rubric, 'ky')),
      await outcomeOf(changeRubric(actor, rubric, 1, card([1]))),
      await outcomeOf(retireRubric(actor, rubric)),
    ];
    for (const [actor, code] of [
      [stranger, 'not_found'],
      [ngo, 'forbidden'],
      [author, 'forbidden'],
      [VISITOR, 'sign_in'],
    ] as const) {
      expect(await refused(actor, id, own[0]?.id ?? '')).toEqual(Array(5).fill(code));
      expect(await refused(actor, 'no such card', 'no such rubric')).toEqual(Array(5).fill(code));
    }
    expect(await scoreTotals(stranger, [id])).toEqual(new Map());
  });

  it('are never lost where a colleague takes the card off at the same moment', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    const shown = await seen(second, id);
    const [scored, taken] = await Promise.all([outcomeOf(finish(first, id, all(5))), takeOff(second, [shown])]);
    const { stale, done } = taken;
    // Whoever takes it off second learns of the scores; whoever scores second is heard all the same.
    expect([scored, stale.concat(done)]).toEqual(['ok', [id]]);
    expect((await scoresPage(first, id, null, 'ky')).result?.given).toHaveLength(1);
  });

  it('wait while the idea is not public, and stay with a card that is taken off', async () => {
    const { members, card: id, number } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await finish(first, id, all(5));
    await withdrawIdea(author, number, 'Ойлондум');
    expect(await outcomeOf(finish(second, id, all(4)))).toBe('closed');
    expect((await scoresPage(first, id, null, 'ky')).card.title).toBeNull();
    await takeOff(first, [await seen(first, id)]);
    expect((await scoresPage(first, id, null, 'ky')).result?.given).toHaveLength(1);
  });
});

describe('a score card', () => {
  it('is the usual one until the funder keeps its own, and names each criterion in the reader’s language', async () => {
    const funder = await memberOf({ name: 'Шамдагай фонд' });
    const [usual] = await rubricsOf(funder, 'ky');
    expect(usual).toMatchObject({ id: DEFAULT_RUBRIC, weights: 100 });
    const { criteria } = usualRubric();
    const heavier = criteria.map((one, n) => ({ ...one, weight: n === 0 ? 60 : 10 }));
    await changeRubric(funder, DEFAULT_RUBRIC, 1, { name: '', criteria: heavier });
    const [ky, en] = await Promise.all([rubricsOf(funder, 'ky'), rubricsOf(funder, 'en')]);
    expect(ky).toHaveLength(1);
    expect(ky[0]?.criteria.map(({ weight }) => weight)).toEqual([60, 10, 10, 10, 10]);
    expect(ky[0]?.criteria[2]?.name).not.toBe(en[0]?.criteria[2]?.name);
  });

  it('is replaced once somebody has begun to score on it, and the scores stay what they were', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
    const [first, second, third] = members;
    await finish(first, id, all(4));
    await draft(second, id, all(2));
    const [old] = await rubricsOf(first, 'ky');
    const next = await changeRubric(first, old?.id ?? '', old?.version ?? 0, card([1, 1]));
    expect(next).not.toBe(old?.id);
    expect((await rubricsOf(first, 'ky')).map((one) => one.id)).toEqual([next]);
    expect((await scoresPage(first, id, old?.id ?? '', 'ky')).result?.summary.mean).toBe(4);
    // What was begun may be finished; nothing is begun on it, and that others scored on it is not told.
    await finish(second, id, all(2), '', await formOf(second, id, old?.id));
    expect(await outcomeOf(formOf(third, id, old?.id))).toBe('not_found');
    expect((await formOf(third, id)).rubric.id).toBe(next);
  });

  it('that stands in the place of the usual one takes no scores that were meant for the other', async () => {
    const { members, card: id } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    const opened = await formOf(first, id);
    const other = await addRubric(second, card([1]));
    const [usual] = await rubricsOf(second, 'ky');
    await retireRubric(second, usual?.id ?? '');
    expect(await outcomeOf(finish(first, id, all(5), '', opened))).toBe('conflict');
    expect((await formOf(first, id)).rubric.id).toBe(other);
  });

  it('changes in place while nobody has scored on it, and tells a colleague who was slower', async () => {
    const funder = await memberOf({ name: 'Шамдагай фонд' });
    const id = await addRubric(funder, card([1, 2]));
    const { version } = await rubricToChange(funder, id, 'ky');
    const changes = [card([3]), card([4])].map((input) => outcomeOf(changeRubric(funder, id, version, input)));
    expect((await Promise.all(changes)).sort()).toEqual(['conflict', 'ok']);
  });

  it('is added once when the form is sent twice, and the last one stays', async () => {
    const funder = await memberOf({ name: 'Шамдагай фонд' });
    const key = newKey();
    const [a, b] = await Promise.all([addRubric(funder, card([1]), key), addRubric(funder, card([1]), key)]);
    expect(a).toBe(b);
    const [usual, own] = await rubricsOf(funder, 'ky');
    expect(own?.id).toBe(a);
    await retireRubric(funder, usual?.id ?? '');
    expect(await outcomeOf(retireRubric(funder, a))).toBe('closed');
    expect(await rubricsOf(funder, 'ky')).toHaveLength(1);
    expect(await outcomeOf(changeRubric(funder, usual?.id ?? '', usual?.version ?? 0, card([5])))).toBe('closed');
  });
});
