import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeCard } from '~/domain/funding/boards/cards.server';
import { addNote, deleteNote, editNote } from '~/domain/funding/boards/notes.server';
import { emit } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { cardsOf, seen, twoColleagues } from './boarding';

useTestStore();

let author: SignedIn;
let zhanyl: SignedIn;
let mirlan: SignedIn;
let id: string;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
});

beforeEach(async () => {
  [zhanyl, mirlan] = await twoColleagues();
  id = (await cardsOf(zhanyl, author, {}))[0] ?? '';
});

const notesFor = async (reader: SignedIn) => (await cardPage(reader, id, 'ky')).entry.notes;

describe('a note that is changed', () => {
  it('shows its readers what it said before, wording by wording', async () => {
    await addNote(zhanyl, id, 'Биринчи', 'organisation');
    for (const words of ['Экинчи', 'Үчүнчү']) {
      const [note] = await notesFor(zhanyl);
      await editNote(zhanyl, note ?? { id: '', version: 0 }, words);
    }
    const [note] = await notesFor(mirlan);
    expect(note).toMatchObject({ body: 'Үчүнчү', version: 3, isOwn: false });
    expect(note?.earlier.map(({ body }) => body)).toEqual(['Биринчи', 'Экинчи']);
  });

  it('stays its author’s alone with all that it said, where it was for them alone', async () => {
    await addNote(zhanyl, id, 'Өзүмө', 'me');
    const [note] = await notesFor(zhanyl);
    await editNote(zhanyl, note ?? { id: '', version: 0 }, 'Өзүмө, оңдолду');
    expect(await notesFor(mirlan)).toEqual([]);
    expect(await outcomeOf(editNote(mirlan, { id: note?.id ?? '', version: 2 }, 'Меники'))).toBe('not_found');
    expect((await notesFor(zhanyl))[0]?.earlier).toHaveLength(1);
  });

  it('is changed by its author alone, a colleague’s as little as a stranger’s', async () => {
    await addNote(zhanyl, id, 'Баарыбызга', 'organisation');
    const [note] = await notesFor(mirlan);
    const wanted = note ?? { id: '', version: 0 };
    expect(await outcomeOf(editNote(mirlan, wanted, 'Башкача'))).toBe('not_found');
    expect(await outcomeOf(deleteNote(mirlan, wanted))).toBe('not_found');
    expect(await outcomeOf(editNote({ ...zhanyl, acting: null }, wanted, 'Башкача'))).toBe('forbidden');
  });

  it('is changed once from two windows at once; the other is told', async () => {
    await addNote(zhanyl, id, 'Биринчи', 'organisation');
    const [note] = await notesFor(zhanyl);
    const wanted = note ?? { id: '', version: 0 };
    const outcomes = await Promise.all(['Экинчи', 'Үчүнчү'].map((words) => outcomeOf(editNote(zhanyl, wanted, words))));
    expect(outcomes.sort()).toEqual(['conflict', 'ok']);
    expect((await notesFor(zhanyl))[0]?.earlier.map(({ body }) => body)).toEqual(['Биринчи']);
    expect(await outcomeOf(deleteNote(zhanyl, wanted))).toBe('conflict');
  });
});

describe('a person’s own data', () => {
  it('hold what their notes said, now and before', async () => {
    await addNote(zhanyl, id, 'Биринчи', 'organisation');
    const [note] = await notesFor(zhanyl);
    await editNote(zhanyl, note ?? { id: '', version: 0 }, 'Экинчи');
    const own = JSON.stringify(await exportOwnData(zhanyl));
    expect(own).toContain('Биринчи');
    expect(own).toContain('Экинчи');
    expect(JSON.stringify(await exportOwnData(mirlan))).not.toContain('Биринчи');
  });

  it('leave with the person: private notes go, cards wait for nobody', async () => {
    await addNote(zhanyl, id, 'Өзүмө', 'me');
    await addNote(zhanyl, id, 'Баарыбызга', 'organisation');
    await changeCard(zhanyl, await seen(zhanyl, id), { responsibleId: zhanyl.person.id });
    await transaction(async () => emit('person.erased', { personId: zhanyl.person.id }));
    const { entry } = await cardPage(mirlan, id, 'ky');
    expect(entry.responsible).toBeNull();
    expect(entry.notes.map(({ body }) => body)).toEqual(['Баарыбызга']);
    expect((await notesFor(zhanyl)).map(({ body }) => body)).toEqual(['Баарыбызга']);
  });
});
