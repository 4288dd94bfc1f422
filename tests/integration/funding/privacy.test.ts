import { getTableName, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { boardPage } from '~/domain/funding/boards/board.queries.server';
import { boardCsv, boardPdf, boardXlsx } from '~/domain/funding/boards/board-files.server';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeCard, changeCards, putBack, takeOff } from '~/domain/funding/boards/cards.server';
import { addNote, deleteNote, editNote, readNotes } from '~/domain/funding/boards/notes.server';
import { addStage, removeStage, renameStage, stagesMark, stagesOf } from '~/domain/funding/boards/stages.server';
import { takenOffCards } from '~/domain/funding/boards/taken-off.queries.server';
import { addRubric } from '~/domain/funding/scores/rubrics.server';
import { shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { windowPage } from '~/domain/funding/windows/windows.queries.server';
import {
  closeWindow,
  createWindow,
  editWindow,
  markAlertsSeen,
  reopenWindow,
} from '~/domain/funding/windows/windows.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, onCommit, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { windowValues } from '../../support/windows';
import { person } from '../accounts/people';
import { sweepReadModels } from './read-models';
import { all, draft, recuse } from './scoring';

useTestStore();

const CANARY = 'канарейка-7f3a';
const fund = { name: 'Шамдагай фонд' };

let author: SignedIn;
let funder: SignedIn;
let colleague: SignedIn;
let others: Record<string, Actor>;
let number: number;
let ideaId: string;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  const organisationId = await organisation(fund);
  funder = await actingFor(await person(undefined, 'Жаңыл'), organisationId, fund);
  colleague = await actingFor(await person(undefined, 'Мирлан'), organisationId, fund);
  others = {
    visitor: VISITOR,
    resident: await person(undefined, 'Нурзат'),
    author,
    'moderator of the place': await moderator('Гүлнара', 'osh'),
    'platform moderator': await moderator('Платформа', null),
    administrator: await withRoles('Админ', { role: 'administrator', placeId: null }),
    'another funder': await memberOf({ name: 'Башка фонд' }),
    'an NGO': await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' }),
    'a member who acts for themselves': { ...funder, acting: null },
  };
  number = await published(author);
  ideaId = (await findIdea(db(), number)).id;
  const frozen = now();
  setClockForTests(() => frozen);
});

afterAll(() => setClockForTests());

/** Arguments with which some read model makes sense; to the others they are noise, which is fine. */
function argumentLists(actor: Actor): unknown[][] {
  const personId = actor.kind === 'person' ? actor.person.id : '';
  return [
    [actor, number, 'ky'],
    [actor, number, 'ky', 'ky'],
    [actor, ideaId, 'ky'],
    [actor, ideaId],
    [actor, 'ky', null],
    [actor, 'ky', 'added'],
    [actor, 'ky'],
    [actor],
    [db(), personId],
    [ideaId],
    [number],
    [personId],
    [funder.acting?.slug],
    [actor, funder.acting?.slug],
    [{}],
    [],
  ];
}

/** What every read model answers to everybody but the funder. */
const sweep = () => sweepReadModels(others, argumentLists);

const ownId = () => funder.acting?.organisationId ?? '';

/** A card with everything that a funder may write on it and around it. */
async function cardWithNotes(): Promise<string> {
  await shortlistIdea(funder, number);
  const [entry] = (await shortlistOf(funder, 'ky', 'added')).entries;
  const id = entry?.id ?? '';
  const stages = async () => stagesOf(db(), ownId());
  if (!(await stages()).some(({ name }) => name === CANARY)) {
    await addStage(funder, stagesMark(await stages()), CANARY);
    await renameStage(funder, stagesMark(await stages()), (await stages())[0]?.id ?? '', `${CANARY} башы`);
  }
  const stageId = (await stages()).at(-1)?.id;
  const change = { stageId, tags: [CANARY], dueOn: '2031-12-30', responsibleId: funder.person.id };
  await changeCard(funder, { id, version: entry?.version ?? 0 }, change);
  await addNote(funder, id, `${CANARY} уюмга`, 'organisation', newKey());
  await addNote(funder, id, `${CANARY} өзүмө`, 'me', newKey());
  for (const note of await readNotes(funder, [id])) await editNote(funder, note, `${note.body}, оңдолду`);
  await scored(id);
  await lookedFor();
  await offAndBack(id);
  return id;
}

/** The card taken off the board, where it is found, and put back. */
async function offAndBack(id: string): Promise<void> {
  const { entry, notesMark: notes } = await cardPage(funder, id, 'ky');
  await takeOff(funder, [{ id, version: entry.version, notes }]);
  expect((await takenOffCards(funder, 'ky', {})).rows.map((card) => card.id)).toEqual([id]);
  for (const actor of Object.values(others)) expect(await outcomeOf(putBack(actor, id))).not.toBe('ok');
  await putBack(funder, id);
}

/** What the funder looks for, for itself, and changed once; the idea meets it. */
async function lookedFor(): Promise<void> {
  const id = await createWindow(funder, windowValues({}, { name: CANARY }));
  await editWindow(funder, id, 1, windowValues({ placeIds: [referenceId('place', 'osh')] }, { name: `${CANARY} 2` }));
  expect((await windowPage(funder, id, 'ky', 'matches', null)).page.total).toBeGreaterThan(0);
  await markAlertsSeen(funder, id);
  await closeWindow(funder, id, 2);
  await reopenWindow(funder, id, 3);
}

/** Scores under way, a conflict of interest, a score card: all of them in the funder's own words. */
async function scored(id: string): Promise<void> {
  await addRubric(funder, { name: CANARY, criteria: [{ id: null, kind: 'own', name: `${CANARY} өлчөм`, weight: 7 }] });
  await draft(funder, id, all(3), `${CANARY} баалоо`);
  const told = await outcomeOf(recuse(colleague, id, `${CANARY} тууган`));
  expect(['ok', 'closed']).toContain(told);
}

const NO_FILTER = { tag: null, colleague: null, overdue: false };

describe('a board, its shortlist, its notes, its scores and what a funder looks for', () => {
  it('change nothing that anybody else can read, in any read model', async () => {
    const before = await sweep();
    const topics: string[] = [];
    const stop = onCommit((touched) => topics.push(...touched));
    await cardWithNotes();
    stop();
    const after = await sweep();
    expect(before.size).toBeGreaterThan(1_000);
    expect([...after].filter(([call, answer]) => before.get(call) !== answer)).toEqual([]);
    expect([...after].filter(([, answer]) => answer.includes(CANARY))).toEqual([]);
    // Nothing is emptied from a cache, and no live page is told: the time of an answer says nothing either.
    expect(topics).toEqual([]);
  }, 300_000);

  it('are refused to everybody else, whether there is such an entry or not', async () => {
    const id = await cardWithNotes();
    const [note] = await readNotes(funder, [id]);
    for (const [role, actor] of Object.entries(others)) {
      const refusals = async (entryId: string, noteId: string) => [
        await outcomeOf(cardPage(actor, entryId, 'ky')),
        await outcomeOf(addNote(actor, entryId, 'Кирип алдым', 'organisation')),
        await outcomeOf(editNote(actor, { id: noteId, version: 2 }, 'Кирип алдым')),
        await outcomeOf(deleteNote(actor, { id: noteId, version: 2 })),
        await outcomeOf(changeCard(actor, { id: entryId, version: 2 }, { tags: [] })),
      ];
      const real = await refusals(id, note?.id ?? '');
      expect(real, role).not.toContain('ok');
      expect(real, role).toEqual(await refusals('no such entry', 'no such note'));
    }
    const another = others['another funder'] as SignedIn;
    const seen = { id, version: 2, notes: '' };
    for (const card of [seen, { ...seen, id: 'no such entry' }]) {
      const nothing = { done: [], stale: [], gone: 1 };
      expect(await changeCards(another, [card], { dueOn: '2027-01-01' })).toEqual(nothing);
      expect(await takeOff(another, [card])).toEqual(nothing);
    }
    const files = [
      await boardCsv(another, 'ky', NO_FILTER),
      Buffer.from(await boardXlsx(another, 'ky', NO_FILTER)).toString('latin1'),
      (await boardPdf(another, 'ky', NO_FILTER)).toString('latin1'),
      JSON.stringify(await boardPage(another, 'ky', NO_FILTER, null)),
    ];
    for (const file of files) expect(file).not.toContain(CANARY);
    expect((await readNotes(funder, [id])).length).toBeGreaterThanOrEqual(2);
  });

  it('keep their stages to themselves: another funder changes none of them', async () => {
    await cardWithNotes();
    const another = others['another funder'] as SignedIn;
    const stages = await stagesOf(db(), ownId());
    const [own] = await stagesOf(db(), another.acting?.organisationId ?? '');
    const seen = stagesMark(await stagesOf(db(), another.acting?.organisationId ?? ''));
    for (const id of [stages[0]?.id ?? '', 'no such stage']) {
      expect(await outcomeOf(renameStage(another, seen, id, 'Меники'))).toBe('not_found');
      expect(await outcomeOf(removeStage(another, seen, id))).toBe('not_found');
      expect(await outcomeOf(boardPage(another, 'ky', NO_FILTER, { stage: id }))).toBe('not_found');
    }
    expect(await outcomeOf(boardPage(another, 'ky', NO_FILTER, { stage: own?.id ?? '' }))).toBe('ok');
    expect(await stagesOf(db(), ownId())).toEqual(stages);
  });

  it('are in no export but that of whoever wrote them', async () => {
    await cardWithNotes();
    for (const actor of Object.values(others)) {
      if (actor.kind === 'visitor' || actor.person.id === funder.person.id) continue;
      expect(JSON.stringify(await exportOwnData(actor))).not.toContain(CANARY);
    }
    expect(JSON.stringify(await exportOwnData(funder))).toContain(CANARY);
  });

  it('stand in their own tables and nowhere else: not in the audit, the mails, the notices', async () => {
    const id = await cardWithNotes();
    const board = ['shortlistings', 'shortlist_notes', 'shortlist_note_versions', 'board_stages', 'board_moves'];
    const own = [...board, 'rubrics', 'assessments', 'funding_windows', 'window_alerts'];
    for (const table of Object.values(tables)) {
      if (!is(table, Table) || own.includes(getTableName(table))) continue;
      const rows = JSON.stringify(await db().select().from(table));
      expect(rows, getTableName(table)).not.toContain(CANARY);
      expect(rows, getTableName(table)).not.toContain(id);
    }
  });
});
