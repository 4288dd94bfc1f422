import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeCard } from '~/domain/funding/boards/cards.server';
import { addStage, moveStage, removeStage, renameStage } from '~/domain/funding/boards/stages.server';
import { loadReferenceData } from '~db/seed/load.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { cardsOf, seen, stages, twoColleagues } from './boarding';

useTestStore();

let author: SignedIn;
let zhanyl: SignedIn;
let mirlan: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
});

beforeEach(async () => {
  [zhanyl, mirlan] = await twoColleagues();
});

const names = async () => (await stages(zhanyl)).list.map(({ kind, name }) => name ?? kind);

describe('the stages of a board', () => {
  it('get names of the funder’s own, and their usual ones back', async () => {
    const { ids, mark } = await stages(zhanyl);
    await renameStage(zhanyl, mark, ids[1] ?? '', 'Биринчи чалуу');
    expect(await names()).toEqual(['new', 'Биринчи чалуу', 'shortlist', 'due_diligence', 'decided']);
    await renameStage(zhanyl, (await stages(zhanyl)).mark, ids[1] ?? '', '');
    expect((await names())[1]).toBe('screening');
  });

  it('are added, moved and removed', async () => {
    await addStage(zhanyl, (await stages(zhanyl)).mark, 'Кол коюу');
    const own = (await stages(zhanyl)).ids[5] ?? '';
    await moveStage(mirlan, (await stages(mirlan)).mark, own, -1);
    expect(await names()).toEqual(['new', 'screening', 'shortlist', 'due_diligence', 'Кол коюу', 'decided']);
    expect(await outcomeOf(renameStage(zhanyl, (await stages(zhanyl)).mark, own, ''))).toBe('invalid');
    await removeStage(zhanyl, (await stages(zhanyl)).mark, own);
    expect(await names()).toEqual(['new', 'screening', 'shortlist', 'due_diligence', 'decided']);
  });

  it('keep two at least and twelve at most', async () => {
    for (let n = 0; n < 7; n += 1) await addStage(zhanyl, (await stages(zhanyl)).mark, `Баскыч ${n}`);
    expect(await outcomeOf(addStage(zhanyl, (await stages(zhanyl)).mark, 'Он үчүнчү'))).toBe('invalid');
    for (let n = 0; n < 10; n += 1) {
      const { mark, ids } = await stages(zhanyl);
      await removeStage(zhanyl, mark, ids[0] ?? '');
    }
    const { mark, ids } = await stages(zhanyl);
    expect(await outcomeOf(removeStage(zhanyl, mark, ids[0] ?? ''))).toBe('invalid');
  });

  it('are not removed while a card stands there, one that nobody has moved yet included', async () => {
    const [id = ''] = await cardsOf(zhanyl, author, {});
    const { mark, ids } = await stages(zhanyl);
    expect(await outcomeOf(removeStage(zhanyl, mark, ids[0] ?? ''))).toBe('invalid');
    await changeCard(zhanyl, await seen(zhanyl, id), { stageId: ids[1] });
    expect(await outcomeOf(removeStage(zhanyl, mark, ids[0] ?? ''))).toBe('ok');
    const { moves } = await cardPage(zhanyl, id, 'ky');
    expect(moves[0]).toMatchObject({ from: null, to: { kind: 'screening' } });
  });

  it('leave cards where they are when another stage becomes the first', async () => {
    const [id = ''] = await cardsOf(zhanyl, author, {});
    const { mark, ids } = await stages(zhanyl);
    await moveStage(zhanyl, mark, ids[1] ?? '', -1);
    expect((await names())[0]).toBe('screening');
    expect((await cardPage(zhanyl, id, 'ky')).entry.stage.kind).toBe('new');
  });

  it('tell the colleague who came second: a form sent twice adds one stage', async () => {
    const { mark } = await stages(zhanyl);
    const outcomes = await Promise.all([zhanyl, mirlan].map((actor) => outcomeOf(addStage(actor, mark, 'Кол коюу'))));
    expect(outcomes.sort()).toEqual(['conflict', 'ok']);
    expect((await names()).filter((name) => name === 'Кол коюу')).toHaveLength(1);
  });

  it('are made once when two colleagues change a new board at once', async () => {
    const [first = '', second = ''] = await cardsOf(zhanyl, author, {}, {});
    const { ids } = await stages(zhanyl);
    await Promise.all([
      changeCard(zhanyl, await seen(zhanyl, first), { stageId: ids[1] }),
      changeCard(mirlan, await seen(mirlan, second), { stageId: ids[2] }),
    ]);
    expect(await names()).toEqual(['new', 'screening', 'shortlist', 'due_diligence', 'decided']);
  });

  it('race a removal against a card that is moved there: the card is never left without its stage', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [id = ''] = await cardsOf(zhanyl, author, {});
      await addStage(zhanyl, (await stages(zhanyl)).mark, `Баскыч ${round}`);
      const { mark, ids } = await stages(zhanyl);
      const added = ids.at(-1) ?? '';
      const before = await seen(zhanyl, id);
      const [removed, moved] = await Promise.all([
        outcomeOf(removeStage(zhanyl, mark, added)),
        outcomeOf(changeCard(mirlan, before, { stageId: added })),
      ]);
      expect([removed, moved].sort()).toEqual(['invalid', 'ok']);
      const now = (await cardPage(zhanyl, id, 'ky')).entry.stage;
      expect(now.id).toBe(moved === 'ok' ? added : ids[0]);
    }
  });
});
