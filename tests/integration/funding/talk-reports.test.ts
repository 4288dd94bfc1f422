import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findReadableFile } from '~/domain/files/read-file.server';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { reportedWords, reportMessage } from '~/domain/funding/talks/reported-messages.server';
import { talkPage } from '~/domain/funding/talks/talk-page.queries.server';
import { deskObjection, deskReport } from '~/domain/moderation/desk-report.queries.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { objectToOwn, openOwn } from '~/domain/moderation/own-hidings.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, onCommit, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';
import { begin, lastMailTo } from './talk-scene';

useTestStore();
useTestUploads();

const FUND = { name: 'Канарейка фонду 4e1' };
const NOWHERE = '0198a000-0000-7000-8000-000000000000';
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';
const BECAUSE = { reason: 'insult', note: 'үчүнчү сөз' } as const;
const HIDE = { reason: 'insult', note: 'Урматтап жазыңыз' } as const;

let author: SignedIn;
let funder: SignedIn;
let fundId: string;
let first: SignedIn;
let second: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  fundId = await organisation(FUND);
  funder = await actingFor(await person(undefined, 'Канарейка Жаңыл'), fundId, FUND);
  first = await moderator('Гүлнара', 'osh');
  second = await moderator('Платформа', null);
});

/** A talk of five messages, of which the third is the funder's; its id and theirs. */
async function talkOfFive(file?: File): Promise<{ talk: string; ids: string[]; number: number }> {
  const number = await published(author);
  const talk = await begin(funder, number, 'кат 1');
  await sendMessage(author, talk, { body: 'кат 2' });
  await sendMessage(funder, talk, { body: 'кат 3 одоно сөз', file });
  await sendMessage(author, talk, { body: 'кат 4' });
  await sendMessage(funder, talk, { body: 'кат 5' });
  const ids = (await talkPage(author, talk, 'ky', {})).messages.map(({ id }) => id);
  return { talk, ids, number };
}

const read = (actor: Actor, id = NOWHERE) => deskReport(actor, id, 'ky');
const entriesOn = (id: string) =>
  db().select().from(tables.auditEntries).where(eq(tables.auditEntries.subjectId, id)).orderBy(tables.auditEntries.id);

describe('a message in a talk', () => {
  it('is reported by the side that it was written to, and by nobody else', async () => {
    const { talk, ids } = await talkOfFive();
    const [, own = '', theirs = ''] = ids;
    expect((await talkPage(author, talk, 'ky', {})).messages.map(({ mayReport }) => mayReport)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(await outcomeOf(reportMessage(author, talk, own, BECAUSE))).toBe('forbidden');
    expect(await outcomeOf(reportMessage(funder, talk, theirs, BECAUSE))).toBe('forbidden');
    for (const actor of [await person(), await memberOf({ name: 'Башка фонд' }), first, second]) {
      expect(await outcomeOf(reportMessage(actor, talk, theirs, BECAUSE))).toBe('not_found');
      expect(await outcomeOf(reportedWords(actor, talk, theirs))).toBe('not_found');
    }
    expect(await outcomeOf(reportMessage(VISITOR, talk, theirs, BECAUSE))).toBe('sign_in');
    expect(await outcomeOf(reportMessage(author, talk, NOWHERE, BECAUSE))).toBe('not_found');
    const elsewhere = await begin(funder, await published(author));
    expect(await outcomeOf(reportMessage(author, elsewhere, theirs, BECAUSE))).toBe('not_found');
    await reportMessage(funder, talk, own, BECAUSE);
    await Promise.all([1, 2].map(() => reportMessage(author, talk, theirs, BECAUSE)));
    expect(await db().$count(tables.flags, eq(tables.flags.subjectId, theirs))).toBe(1);
  });

  it('is read by a moderator once it is reported, with its neighbours and without a name', async () => {
    const { talk, ids, number } = await talkOfFive();
    const [, , id = ''] = ids;
    for (const actor of [first, second]) expect(await outcomeOf(read(actor, id))).toBe('not_found');
    await reportMessage(author, talk, id, BECAUSE);
    const { items } = await queuePage(first, 'ky', null);
    const item = items.find((waiting) => waiting.id === id);
    expect(item).toMatchObject({ kind: 'report', about: 'contact_message', number, words: null });
    const page = await read(first, id);
    expect(page.excerpt?.map(({ body, isReported }) => [body, isReported])).toEqual([
      ['кат 2', false],
      ['кат 3 одоно сөз', true],
      ['кат 4', false],
    ]);
    const told = JSON.stringify([page, items, await entriesOn(id)]);
    for (const secret of [FUND.name, fundId, funder.person.id, funder.person.name, author.person.id]) {
      expect(told).not.toContain(secret);
    }
    expect(told).not.toMatch(/кат [15]/);
  });

  it('is not there for anybody who is no moderator of the place, or who is of one of the two sides', async () => {
    const { talk, ids } = await talkOfFive();
    const [, , id = ''] = ids;
    await reportMessage(author, talk, id, BECAUSE);
    const role = { role: 'moderator', placeId: null } as const;
    const ofFund = await actingFor(await withRoles('Модератор фонддо', role), fundId, FUND);
    const outsiders: Actor[] = [
      author,
      funder,
      await person(),
      await moderator('Токтогул', 'toktogul'),
      await withRoles('Админ', { role: 'administrator', placeId: null }),
      ofFund,
      { ...ofFund, acting: null },
    ];
    for (const actor of outsiders) {
      expect(await outcomeOf(read(actor, id))).toBe('not_found');
      expect(await outcomeOf(read(actor))).toBe('not_found');
      expect(await outcomeOf(keepReported(actor, id, id))).toBe('not_found');
      expect(await outcomeOf(hideReported(actor, id, { ...HIDE, seen: id }))).toBe('not_found');
    }
    expect((await queuePage(ofFund, 'ky', null)).items.map((item) => item.id)).not.toContain(id);
    expect(await outcomeOf(read(VISITOR, id))).toBe('sign_in');
  });

  it('leaves in the audit who read and decided, and never who reported', async () => {
    const { talk, ids } = await talkOfFive();
    const [, id = ''] = ids;
    await reportMessage(funder, talk, id, BECAUSE);
    expect(await entriesOn(id)).toEqual([]);
    await read(first, id);
    await keepReported(first, id, id);
    const entries = await entriesOn(id);
    expect(entries.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['contact_message.read', first.person.id],
      ['report.kept', first.person.id],
    ]);
    expect(JSON.stringify(entries)).not.toContain('кат');
  });

  it('is closed to moderators again once they have decided', async () => {
    const { talk, ids } = await talkOfFive();
    const [, , id = ''] = ids;
    await reportMessage(author, talk, id, BECAUSE);
    await keepReported(first, id, id);
    const after = await read(second, id);
    expect(after).toMatchObject({ open: false, excerpt: null });
    expect(JSON.stringify(after)).not.toContain('кат');
    expect(await outcomeOf(keepReported(second, id, id))).toBe('closed');
    expect((await talkPage(author, talk, 'ky', {})).messages[2]?.body).toBe('кат 3 одоно сөз');
  });
});

describe('a message that a moderator hides', () => {
  it('is read by neither side, is objected to by the side that wrote it, and comes back', async () => {
    const { talk, ids } = await talkOfFive();
    const [, , id = ''] = ids;
    await reportMessage(author, talk, id, BECAUSE);
    const topics: string[] = [];
    const stop = onCommit((touched) => topics.push(...touched));
    await hideReported(first, id, { ...HIDE, seen: id });
    const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
    const hidingId = hiding?.id ?? '';
    for (const actor of [author, funder]) {
      expect((await talkPage(actor, talk, 'ky', {})).messages[2]).toMatchObject({ body: null, mayReport: false });
    }
    expect(await outcomeOf(reportMessage(author, talk, id, BECAUSE))).toBe('closed');
    expect(await outcomeOf(openOwn(author, hidingId))).toBe('not_found');
    expect(await openOwn(funder, hidingId)).toMatchObject({ kind: 'contact_message', words: 'кат 3 одоно сөз' });
    await objectToOwn(funder, hidingId, 'Макул эмесмин');
    expect(await outcomeOf(objectToOwn(funder, hidingId, 'Дагы'))).toBe('closed');
    expect(await outcomeOf(deskObjection(first, hidingId, 'ky'))).toBe('forbidden');
    const waiting = (await queuePage(second, 'ky', null)).items.find((item) => item.id === hidingId);
    expect(waiting).toMatchObject({ kind: 'objection', about: 'contact_message', words: null });
    expect((await deskObjection(second, hidingId, 'ky')).excerpt).toHaveLength(3);
    await decideOnObjection(second, hidingId, 'lifted', 'Эреже бузулган эмес');
    stop();
    expect((await talkPage(author, talk, 'ky', {})).messages[2]?.body).toBe('кат 3 одоно сөз');
    expect((await deskObjection(second, hidingId, 'ky')).excerpt).toBeNull();
    expect((await entriesOn(hidingId)).map(({ actorId }) => actorId)).toEqual([second.person.id]);
    // No page that is kept for everybody is made anew: its time would say something.
    expect([...new Set(topics)]).toEqual(['outbox']);
  });

  it('takes its file with it, which the moderator reads as long as a decision waits', async () => {
    const file = fileOf(PDF, 'Сунуш.pdf');
    const { talk, ids } = await talkOfFive();
    await sendMessage(author, talk, { body: 'Файл', file });
    const last = (await talkPage(funder, talk, 'ky', {})).messages.at(-1);
    const fileId = last?.file?.id ?? '';
    const opened = (actor: Actor) => outcomeOf(findReadableFile(actor, fileId));
    expect(await opened(first)).toBe('not_found');
    await reportMessage(funder, talk, last?.id ?? '', BECAUSE);
    expect((await read(first, last?.id)).excerpt?.map((message) => message.file?.id)).toEqual([undefined, fileId]);
    expect([await opened(first), await opened(funder), await opened(await person())]).toEqual([
      'ok',
      'ok',
      'not_found',
    ]);
    await hideReported(first, last?.id ?? '', { ...HIDE, seen: last?.id ?? '' });
    expect([await opened(first), await opened(funder), await opened(author)]).toEqual(Array(3).fill('not_found'));
    expect((await talkPage(funder, talk, 'ky', {})).messages.at(-1)?.file).toBeNull();
    expect(ids).toHaveLength(5);
  });

  it('is told to both sides by mails that name nothing', async () => {
    const somebody = await person(undefined, 'Айнура');
    const talk = await begin(funder, await published(somebody, { title: 'Канарейка аталыш' }), 'одоно сөз');
    const id = (await talkPage(somebody, talk, 'ky', {})).messages[0]?.id ?? '';
    await reportMessage(somebody, talk, id, BECAUSE);
    await hideReported(first, id, { ...HIDE, seen: id });
    for (const reader of [somebody, funder]) {
      const mail = await lastMailTo(reader);
      expect(mail).toMatchObject({ kind: 'private', subject: 'Ашар: сизге кабар бар' });
      expect(JSON.stringify(mail)).not.toMatch(/Канарейка|Урматтап|одоно/);
    }
    const { outbox } = tables;
    const mails = await db().select().from(outbox).where(eq(outbox.kind, 'notify_desk_reported'));
    expect(mails.some(({ personId }) => personId === funder.person.id || personId === somebody.person.id)).toBe(false);
  });
});
