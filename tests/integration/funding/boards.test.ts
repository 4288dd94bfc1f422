import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { removeMember } from '~/domain/accounts/members.server';
import { boardPage } from '~/domain/funding/boards/board.queries.server';
import { cardPage, dueCards } from '~/domain/funding/boards/card.queries.server';
import { changeCard, changeCards, takeOff } from '~/domain/funding/boards/cards.server';
import { addNote } from '~/domain/funding/boards/notes.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { setClockForTests } from '~/platform/clock.server';
import { tables, transaction } from '~db/index.server';
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

const stageOf = async (id: string) => (await cardPage(zhanyl, id, 'ky')).entry.stage.id;
const oneCard = async () => (await cardsOf(zhanyl, author, {}))[0] ?? '';

describe('a board', () => {
  it('begins with five stages, and a new card stands in the first', async () => {
    const id = await oneCard();
    const { columns } = await boardPage(mirlan, 'ky', NO_FILTER, null);
    expect(columns.map(({ stage }) => stage.kind)).toEqual([
      'new',
      'screening',
      'shortlist',
      'due_diligence',
      'decided',
    ]);
    expect(columns[0]?.cards.map((card) => card.id)).toContain(id);
  });

  it('shows where a card went, who moved it and when', async () => {
    const id = await oneCard();
    const { ids } = await stages(zhanyl);
    const at = new Date('2026-11-20T05:00:00Z');
    setClockForTests(() => at);
    await changeCard(zhanyl, await seen(zhanyl, id), { stageId: ids[1] });
    setClockForTests();
    await changeCard(mirlan, await seen(mirlan, id), { stageId: ids[2] });
    const { moves } = await cardPage(zhanyl, id, 'ky');
    expect(moves.map(({ from, to, by }) => [standName(from), standName(to), by])).toEqual([
      ['screening', 'shortlist', 'Мирлан'],
      ['new', 'screening', 'Жаңыл'],
    ]);
    expect(moves[1]?.at).toEqual(at);
  });

  it('narrows to a tag, to a colleague, to nobody, to what is overdue', async () => {
    const [tagged = '', late = '', free = ''] = await cardsOf(zhanyl, author, {}, {}, {});
    await changeCard(zhanyl, await seen(zhanyl, tagged), { tags: ['суу'], responsibleId: mirlan.person.id });
    await changeCard(zhanyl, await seen(zhanyl, late), { dueOn: '2026-01-01', responsibleId: mirlan.person.id });
    const found = async (filter: Partial<typeof NO_FILTER>) => {
      const { columns } = await boardPage(zhanyl, 'ky', { ...NO_FILTER, ...filter }, null);
      return columns.flatMap(({ cards }) => cards.map(({ id }) => id));
    };
    expect(await found({ tag: 'суу' })).toEqual([tagged]);
    expect((await found({ colleague: mirlan.person.id })).sort()).toEqual([tagged, late].sort());
    expect(await found({ colleague: 'nobody' })).toContain(free);
    expect(await found({ colleague: 'nobody' })).not.toContain(tagged);
    expect(await found({ overdue: true })).toEqual([late]);
    for (const [member, mine, others] of [
      [zhanyl, [], [late]],
      [mirlan, [late], []],
    ] as const) {
      const due = await dueCards(member, 'ky');
      expect([due.mine, due.others].map(({ cards }) => cards.map(({ id }) => id))).toEqual([mine, others]);
    }
    const { ids } = await stages(zhanyl);
    await changeCard(zhanyl, await seen(zhanyl, late), { stageId: ids[4] });
    expect(await found({ overdue: true })).toEqual([]);
  });

  it('shows the first cards of a column, and all of it page by page', async () => {
    const funder = await memberOf({ name: 'Чоң фонд' });
    const ids = await cardsOf(funder, author, ...Array.from({ length: 13 }, () => ({})));
    const { columns } = await boardPage(funder, 'ky', NO_FILTER, null);
    expect(columns[0]).toMatchObject({ count: 13 });
    expect(columns[0]?.cards).toHaveLength(10);
    const { ids: stageIds } = await stages(funder);
    const whole = await boardPage(funder, 'ky', NO_FILTER, { stage: stageIds[0] ?? '' });
    expect(whole.columns).toHaveLength(1);
    expect(whole.columns[0]?.cards).toHaveLength(ids.length);
  });

  it('is open to those who act for a funder alone', async () => {
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    const board = (actor: Parameters<typeof boardPage>[0]) => outcomeOf(boardPage(actor, 'ky', NO_FILTER, null));
    expect(await board(VISITOR)).toBe('sign_in');
    expect(await board(ngo)).toBe('forbidden');
    expect(await board({ ...zhanyl, acting: null })).toBe('forbidden');
    expect(await board(await memberOf({ name: 'Жаңы фонд', verified: false }))).toBe('ok');
  });
});

describe('what is kept about a card', () => {
  it('takes each tag once, and at most ten', async () => {
    const id = await oneCard();
    await changeCards(zhanyl, [await seen(zhanyl, id)], { addTag: 'Суу' });
    await changeCards(zhanyl, [await seen(zhanyl, id)], { addTag: 'суу' });
    expect((await cardPage(zhanyl, id, 'ky')).entry.tags).toEqual(['Суу']);
    const many = Array.from({ length: 11 }, (_, n) => `белги ${n}`);
    expect(await outcomeOf(changeCard(zhanyl, await seen(zhanyl, id), { tags: many }))).toBe('invalid');
    await changeCards(zhanyl, [await seen(zhanyl, id)], { dropTag: 'СУУ' });
    expect((await cardPage(zhanyl, id, 'ky')).entry.tags).toEqual([]);
  });

  it('waits for a member of the funder alone; who left stays where they were', async () => {
    const id = await oneCard();
    const stranger = await memberOf({ name: 'Башка фонд' });
    const give = async (responsibleId: string) =>
      outcomeOf(changeCard(zhanyl, await seen(zhanyl, id), { responsibleId, dueOn: '2027-01-01' }));
    expect(await give(stranger.person.id)).toBe('invalid');
    expect(await give('no such person')).toBe('invalid');
    const leaving = await leavingColleague();
    expect(await give(leaving.personId)).toBe('ok');
    await leaving.leave();
    const same = changeCard(zhanyl, await seen(zhanyl, id), { responsibleId: leaving.personId, dueOn: null });
    expect(await outcomeOf(same)).toBe('ok');
    const other = await oneCard();
    const anew = changeCard(zhanyl, await seen(zhanyl, other), { responsibleId: leaving.personId });
    expect(await outcomeOf(anew)).toBe('invalid');
  });

  it('refuses a stage of another funder', async () => {
    const id = await oneCard();
    const stranger = await memberOf({ name: 'Башка фонд' });
    const { ids } = await stages(stranger);
    expect(await outcomeOf(changeCard(zhanyl, await seen(zhanyl, id), { stageId: ids[1] }))).toBe('invalid');
  });
});

async function leavingColleague() {
  const { memberships } = tables;
  const leaving = await person(undefined, 'Кетүүчү');
  const personId = leaving.person.id;
  const organisationId = zhanyl.acting?.organisationId ?? '';
  await transaction((tx) =>
    tx.insert(memberships).values({ organisationId, personId, role: 'member', since: new Date('2026-01-01') }),
  );
  return { personId, leave: () => removeMember(leaving, zhanyl.acting?.slug ?? '', personId) };
}

describe('two colleagues at once', () => {
  it('never lose a change: the one who came second is told', async () => {
    const id = await oneCard();
    const before = await seen(zhanyl, id);
    await changeCard(zhanyl, before, { dueOn: '2027-03-01' });
    expect(await outcomeOf(changeCard(mirlan, before, { dueOn: '2027-04-01' }))).toBe('conflict');
    expect((await cardPage(mirlan, id, 'ky')).entry.dueOn).toBe('2027-03-01');
    await changeCard(mirlan, await seen(mirlan, id), { dueOn: '2027-04-01' });
  });

  it('may want the same: a form sent twice is no conflict, and makes one move', async () => {
    const id = await oneCard();
    const before = await seen(zhanyl, id);
    const { ids } = await stages(zhanyl);
    await Promise.all([zhanyl, mirlan].map((actor) => changeCard(actor, before, { stageId: ids[3] })));
    expect((await cardPage(zhanyl, id, 'ky')).moves).toHaveLength(1);
  });

  it('race for one card: one of four moves happens, three are told, and the history has one', async () => {
    const { ids } = await stages(zhanyl);
    for (let round = 0; round < 4; round += 1) {
      const id = await oneCard();
      const before = await seen(zhanyl, id);
      const moves = [ids[1], ids[2], ids[3], ids[4]].map((stageId, n) =>
        outcomeOf(changeCard(n % 2 ? zhanyl : mirlan, before, { stageId })),
      );
      const outcomes = await Promise.all(moves);
      expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(3);
      const { moves: history, entry } = await cardPage(zhanyl, id, 'ky');
      expect(history.map(({ to }) => to)).toEqual([entry.stage]);
      expect(entry.version).toBe(before.version + 1);
    }
  });

  it('change many cards: each that changed meanwhile is named, the others are done', async () => {
    const cards = await cardsOf(zhanyl, author, {}, {}, {});
    const before = await Promise.all(cards.map((id) => seen(zhanyl, id)));
    const [first = '', second = '', third = ''] = cards;
    const { ids } = await stages(zhanyl);
    await changeCard(mirlan, await seen(mirlan, second), { dueOn: '2027-01-01' });
    await takeOff(mirlan, [await seen(mirlan, third)]);
    const outcome = await changeCards(zhanyl, before, { stageId: ids[1] });
    expect(outcome).toEqual({ done: [first], stale: [second], gone: 1 });
    expect([await stageOf(first), await stageOf(second)]).toEqual([ids[1], ids[0]]);
  });

  it('race with many cards: each card is changed by one of the two', async () => {
    const cards = await cardsOf(zhanyl, author, {}, {}, {}, {}, {});
    const before = await Promise.all(cards.map((id) => seen(zhanyl, id)));
    const outcomes = await Promise.all([
      changeCards(zhanyl, before, { addTag: 'Жаңыл' }),
      changeCards(mirlan, before.toReversed(), { addTag: 'Мирлан' }),
    ]);
    const done = outcomes.flatMap((outcome) => outcome.done);
    expect(done.sort()).toEqual([...cards].sort());
    for (const id of cards) expect((await cardPage(zhanyl, id, 'ky')).entry.tags).toHaveLength(1);
  });

  it('take nothing off on which a colleague has written or moved since', async () => {
    const [noted = '', moved = '', plain = ''] = await cardsOf(zhanyl, author, {}, {}, {});
    const before = await Promise.all([noted, moved, plain].map((id) => seen(zhanyl, id)));
    await addNote(mirlan, noted, 'Чалдым, макул', 'organisation');
    await changeCard(mirlan, await seen(mirlan, moved), { addTag: 'макул' });
    expect(await takeOff(zhanyl, before)).toEqual({ done: [plain], stale: [noted, moved], gone: 0 });
    expect((await cardPage(zhanyl, noted, 'ky')).entry.notes).toHaveLength(1);
  });

  it('race a note against taking off: a stored note is never lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await oneCard();
      const before = await seen(zhanyl, id);
      const [note, off] = await Promise.all([
        outcomeOf(addNote(mirlan, id, 'Сактагыла', 'organisation')),
        takeOff(zhanyl, [before]),
      ]);
      expect([note, off.done.concat(off.stale)]).toEqual(['ok', [id]]);
      expect((await cardPage(zhanyl, id, 'ky')).entry.notes).toHaveLength(1);
    }
  });

  it('put an idea on the board at the same moment: there is one card', async () => {
    const [first, second] = await twoColleagues();
    const number = await published(author);
    await Promise.all([first, second].map((actor) => shortlistIdea(actor, number)));
    expect((await boardPage(first, 'ky', NO_FILTER, null)).total).toBe(1);
  });
});
