import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { boardPage, filteredCards } from '~/domain/funding/boards/board.queries.server';
import { cardPage, dueCards } from '~/domain/funding/boards/card.queries.server';
import { changeCard, changeCards, putBack, takeOff } from '~/domain/funding/boards/cards.server';
import { addNote } from '~/domain/funding/boards/notes.server';
import { removeStage } from '~/domain/funding/boards/stages.server';
import { takenOffCards } from '~/domain/funding/boards/taken-off.queries.server';
import { offeredIdeas } from '~/domain/funding/compare/comparison.queries.server';
import { shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea, shortlistIdeas } from '~/domain/funding/shortlist.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { cardsOf, NO_FILTER, seen, stages, standName, twoColleagues } from './boarding';

useTestStore();

let author: SignedIn;
let zhanyl: SignedIn;
let mirlan: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  [zhanyl, mirlan] = await twoColleagues();
});

const off = async (actor: SignedIn) => (await takenOffCards(actor, 'ky', {})).rows;
const onBoard = async (actor: SignedIn) =>
  (await boardPage(actor, 'ky', NO_FILTER, null)).columns.flatMap(({ cards }) => cards.map(({ id }) => id));

/** A card in the second stage with a tag, a date and a note of each colleague, which Zhanyl takes off. */
async function takenOffCard() {
  const [id = ''] = await cardsOf(zhanyl, author, { requested: 700 });
  const { ids } = await stages(zhanyl);
  await changeCard(zhanyl, await seen(zhanyl, id), { stageId: ids[1], tags: ['суу'], dueOn: '2026-01-01' });
  await addNote(mirlan, id, 'Мирландын өзүнө гана', 'me');
  await addNote(zhanyl, id, 'Баарыбызга', 'organisation');
  await takeOff(zhanyl, [await seen(zhanyl, id)]);
  return { id, second: ids[1], number: (await cardPage(zhanyl, id, 'ky')).entry.number };
}

describe('a card that is taken off the board', () => {
  it('counts nowhere on the board: not in a column, a total, a file, what is due, what is compared', async () => {
    const before = await shortlistOf(zhanyl, 'ky', 'added');
    const { id, number } = await takenOffCard();
    expect(await onBoard(zhanyl)).not.toContain(id);
    const page = await boardPage(zhanyl, 'ky', NO_FILTER, null);
    expect([page.tags, page.overdue]).toEqual([[], 0]);
    expect((await shortlistOf(zhanyl, 'ky', 'added')).totals).toEqual(before.totals);
    expect((await dueCards(zhanyl, 'ky')).others.cards.map((card) => card.id)).not.toContain(id);
    const { entries } = await filteredCards(zhanyl, 'ky', NO_FILTER);
    expect(entries.map((entry) => entry.id)).not.toContain(id);
    expect((await offeredIdeas(zhanyl, 'ky')).map((idea) => idea.number)).not.toContain(number);
  });

  it('keeps the notes of all colleagues, also those for themselves, and says who took it off', async () => {
    const { id } = await takenOffCard();
    const notes = async (actor: SignedIn) => (await cardPage(actor, id, 'ky')).entry.notes.map(({ body }) => body);
    expect(await notes(mirlan)).toEqual(['Мирландын өзүнө гана', 'Баарыбызга']);
    expect(await notes(zhanyl)).toEqual(['Баарыбызга']);
    const listed = (await off(mirlan)).find((card) => card.id === id);
    expect(listed).toMatchObject({ takenOffBy: 'Жаңыл', notes: 2 });
    expect(await cardPage(mirlan, id, 'ky')).toMatchObject({ isOff: true, changedBy: 'Жаңыл' });
    expect((await off(mirlan))[0]?.id).toBe(id);
  });

  it('goes back as it was by one button, and its way tells of both', async () => {
    const { id, second } = await takenOffCard();
    await Promise.all([putBack(mirlan, id), putBack(zhanyl, id)]);
    const { entry, moves, isOff } = await cardPage(zhanyl, id, 'ky');
    expect(isOff).toBe(false);
    expect(entry).toMatchObject({ tags: ['суу'], dueOn: '2026-01-01', stage: { id: second } });
    expect(moves.map(({ from, to }) => [standName(from), standName(to)])).toEqual([
      ['off', 'screening'],
      ['screening', 'off'],
      ['new', 'screening'],
    ]);
    expect(await onBoard(zhanyl)).toContain(id);
    expect((await off(zhanyl)).map((card) => card.id)).not.toContain(id);
  });

  it('goes back to the first stage where its own was removed meanwhile', async () => {
    const [first] = await twoColleagues();
    const [id = ''] = await cardsOf(first, author, {});
    const { ids } = await stages(first);
    await changeCard(first, await seen(first, id), { stageId: ids[1] });
    await takeOff(first, [await seen(first, id)]);
    await removeStage(first, (await stages(first)).mark, ids[1] ?? '');
    await putBack(first, id);
    expect((await cardPage(first, id, 'ky')).entry.stage.id).toBe(ids[0]);
    expect(await onBoard(first)).toEqual([id]);
  });

  it('comes back with everything where the idea is put on the shortlist again', async () => {
    const { id, number } = await takenOffCard();
    expect(await shortlistIdea(mirlan, number)).toBe('back');
    expect(await shortlistIdea(mirlan, number)).toBe('there');
    expect((await cardPage(mirlan, id, 'ky')).entry.notes).toHaveLength(2);
  });

  it('takes no change from a form that was open: whoever sends it is told, and nothing happens', async () => {
    const [id = ''] = await cardsOf(zhanyl, author, {});
    const before = await seen(mirlan, id);
    await takeOff(zhanyl, [await seen(zhanyl, id)]);
    expect(await outcomeOf(changeCard(mirlan, before, { tags: ['кеч'] }))).toBe('conflict');
    expect(await changeCards(mirlan, [before], { addTag: 'кеч' })).toEqual({ done: [], stale: [], gone: 1 });
    expect(await takeOff(mirlan, [before])).toEqual({ done: [id], stale: [], gone: 0 });
    expect((await cardPage(mirlan, id, 'ky')).entry.tags).toEqual([]);
  });

  it('races a change: either the change is kept on it, or the one who changes is told', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [id = ''] = await cardsOf(zhanyl, author, {});
      const before = await seen(zhanyl, id);
      const [changed, taken] = await Promise.all([
        outcomeOf(changeCard(mirlan, before, { dueOn: '2027-05-05' })),
        takeOff(zhanyl, [before]),
      ]);
      const outcome = changed === 'ok' ? { done: [], stale: [id], gone: 0 } : { done: [id], stale: [], gone: 0 };
      expect(['ok', 'conflict']).toContain(changed);
      expect(taken).toEqual(outcome);
    }
  });

  it('is the funder’s own: nobody else lists it, opens it or puts it back', async () => {
    const { id } = await takenOffCard();
    const stranger = await memberOf({ name: 'Башка фонд' });
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    expect(await off(stranger)).toEqual([]);
    for (const [actor, code] of [
      [stranger, 'not_found'],
      [ngo, 'forbidden'],
      [{ ...zhanyl, acting: null }, 'forbidden'],
      [VISITOR, 'sign_in'],
    ] as const) {
      for (const asked of [id, 'no such card']) {
        expect(await outcomeOf(putBack(actor, asked))).toBe(code);
        expect(await outcomeOf(cardPage(actor, asked, 'ky'))).toBe(code);
      }
    }
    expect((await off(zhanyl)).map((card) => card.id)).toContain(id);
  });

  it('stands in a list page by page, the last one first', async () => {
    const funder = await memberOf({ name: 'Чоң фонд' });
    const ids = await cardsOf(funder, author, ...Array.from({ length: 3 }, () => ({})));
    for (const id of ids) await takeOff(funder, [await seen(funder, id)]);
    const { rows, newer, older } = await takenOffCards(funder, 'ky', {});
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect([newer, older]).toEqual([null, null]);
    const cursor = `${rows[0]?.takenOffAt.getTime()}_${rows[0]?.id}`;
    const next = await takenOffCards(funder, 'ky', { after: cursor });
    expect(next.rows.map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
  });
});

describe('many ideas at once', () => {
  it('are put on the board together, and each is told of: added, there, taken off, not open', async () => {
    const funder = await memberOf({ name: 'Шашкан фонд' });
    const numbers: number[] = [];
    for (let n = 0; n < 4; n += 1) numbers.push(await published(author));
    const ids = await Promise.all(numbers.map(async (number) => (await findIdea(db(), number)).id));
    const [there, taken, gone, fresh] = ids;
    await shortlistIdea(funder, numbers[0] ?? 0);
    await shortlistIdea(funder, numbers[1] ?? 0);
    const [card] = (await shortlistOf(funder, 'ky', 'added')).entries;
    await takeOff(funder, [await seen(funder, card?.id ?? '')]);
    await withdrawIdea(author, numbers[2] ?? 0, 'Ойлондум');
    const outcome = await shortlistIdeas(funder, [...ids, 'no such idea']);
    expect(outcome).toEqual({ added: [fresh], there: [there], takenOff: [taken], leftOut: [gone, 'no such idea'] });
    expect((await boardPage(funder, 'ky', NO_FILTER, null)).total).toBe(2);
  });

  it('make one card each, however often they are put there at the same moment', async () => {
    const [first, second] = await twoColleagues();
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await findIdea(db(), await published(author))).id);
    const outcomes = await Promise.all([shortlistIdeas(first, ids), shortlistIdeas(second, ids.toReversed())]);
    expect(outcomes.flatMap(({ added }) => added).sort()).toEqual([...ids].sort());
    expect((await boardPage(first, 'ky', NO_FILTER, null)).total).toBe(3);
  });

  it('are put there by nobody but members of a funder', async () => {
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    expect(await outcomeOf(shortlistIdeas(ngo, []))).toBe('forbidden');
    expect(await outcomeOf(shortlistIdeas(VISITOR, []))).toBe('sign_in');
  });
});
