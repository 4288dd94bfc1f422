import { getTableName, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { shortlistEntry, shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { addNote, deleteNote, readNotes, removeFromShortlist, setShortlisted } from '~/domain/funding/shortlist.server';
import { shortlistCsv } from '~/domain/funding/shortlist-csv.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, onCommit, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

const CANARY = 'канарейка-7f3a';
const fund = { name: 'Шамдагай фонд' };

/** Every read model of the product, by file and name, whoever wrote it. */
const readModels = import.meta.glob<Record<string, unknown>>('../../../app/domain/**/*.queries.server.ts');

let author: SignedIn;
let funder: SignedIn;
let others: Record<string, Actor>;
let number: number;
let ideaId: string;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  const organisationId = await organisation(fund);
  funder = await actingFor(await person(undefined, 'Жаңыл'), organisationId, fund);
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
async function sweep(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [file, load] of Object.entries(readModels)) {
    for (const [name, read] of Object.entries(await load())) {
      if (typeof read !== 'function') continue;
      const calls = Object.entries(others).flatMap(([role, actor]) =>
        argumentLists(actor).map(async (given, index) => {
          answers.set(`${file} ${name} ${role} ${index}`, await answerOf(() => read(...given)));
        }),
      );
      await Promise.all(calls);
    }
  }
  return answers;
}

async function answerOf(read: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await read()) ?? 'nothing';
  } catch (error) {
    // Which of several failing queries of a nonsensical call is named first is chance.
    return `refused: ${(error as { code?: string }).code ?? 'fault'}`;
  }
}

async function shortlistWithNotes(): Promise<string> {
  await setShortlisted(funder, number, true);
  const [entry] = (await shortlistOf(funder, 'ky', 'added')).entries;
  const id = entry?.id ?? '';
  await addNote(funder, id, `${CANARY} уюмга`, 'organisation', newKey());
  await addNote(funder, id, `${CANARY} өзүмө`, 'me', newKey());
  return id;
}

describe('a shortlist and its notes', () => {
  it('change nothing that anybody else can read, in any read model', async () => {
    const before = await sweep();
    const topics: string[] = [];
    const stop = onCommit((touched) => topics.push(...touched));
    await shortlistWithNotes();
    stop();
    const after = await sweep();
    expect(before.size).toBeGreaterThan(1_000);
    expect([...after].filter(([call, answer]) => before.get(call) !== answer)).toEqual([]);
    expect([...after].filter(([, answer]) => answer.includes(CANARY))).toEqual([]);
    // Nothing is emptied from a cache, and no live page is told: the time of an answer says nothing either.
    expect(topics).toEqual([]);
  }, 120_000);

  it('are refused to everybody else, whether there is such an entry or not', async () => {
    const id = await shortlistWithNotes();
    const [note] = await readNotes(funder, [id]);
    for (const [role, actor] of Object.entries(others)) {
      const refusals = async (entryId: string, noteId: string) => [
        await outcomeOf(shortlistEntry(actor, entryId, 'ky')),
        await outcomeOf(addNote(actor, entryId, 'Кирип алдым', 'organisation')),
        await outcomeOf(deleteNote(actor, noteId)),
        await outcomeOf(removeFromShortlist(actor, entryId)),
      ];
      const real = await refusals(id, note?.id ?? '');
      expect(real, role).not.toContain('ok');
      expect(real, role).toEqual(await refusals('no such entry', 'no such note'));
    }
    const csv = await outcomeOf(
      shortlistCsv(others['another funder'] as SignedIn, 'ky').then((text) => {
        expect(text).not.toContain(CANARY);
      }),
    );
    expect(csv).toBe('ok');
    expect((await readNotes(funder, [id])).length).toBeGreaterThanOrEqual(2);
  });

  it('are in no export but that of whoever wrote them', async () => {
    await shortlistWithNotes();
    for (const actor of Object.values(others)) {
      if (actor.kind === 'visitor' || actor.person.id === funder.person.id) continue;
      expect(JSON.stringify(await exportOwnData(actor))).not.toContain(CANARY);
    }
    expect(JSON.stringify(await exportOwnData(funder))).toContain(CANARY);
  });

  it('stand in their own two tables and nowhere else: not in the audit, the mails, the notices', async () => {
    const id = await shortlistWithNotes();
    const own = ['shortlistings', 'shortlist_notes'];
    for (const table of Object.values(tables)) {
      if (!is(table, Table) || own.includes(getTableName(table))) continue;
      const rows = JSON.stringify(await db().select().from(table));
      expect(rows, getTableName(table)).not.toContain(CANARY);
      expect(rows, getTableName(table)).not.toContain(id);
    }
  });
});
