import { buffer } from 'node:stream/consumers';
import { and, eq, getTableName, is, Table } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { eraseOwnAccount } from '~/domain/accounts/erasure.server';
import { exportOwnData } from '~/domain/accounts/export.server';
import { IMAGE_FORMATS, IMAGE_WIDTHS } from '~/domain/files/file-kinds';
import { findReadableFile } from '~/domain/files/read-file.server';
import { imageKey } from '~/domain/files/uploads.server';
import { readZipDirectory } from '~/domain/files/zip-directory.server';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { markTalkRead } from '~/domain/funding/talks/read-talk.server';
import { talkPage } from '~/domain/funding/talks/talk-page.queries.server';
import { hideContacts, revealFunder, showContacts } from '~/domain/funding/talks/talk-steps.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { listMails } from '~/platform/outbox.queries.server';
import { uploadStore } from '~/platform/uploads/upload-store.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, onCommit, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, photoOfKanareika, useTestUploads } from '../../support/uploads';
import { docxOf } from '../../support/zip';
import { PASSWORD, person } from '../accounts/people';
import { sweepReadModels } from './read-models';
import { begin, lastMailTo, talksFor, wordsIn } from './talk-scene';

useTestStore();
useTestUploads();

const WORDS = 'канарейка-сөз-51c';
const FUND = { name: 'Канарейка фонду 9d2' };
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';

let author: SignedIn;
let funder: SignedIn;
let organisationId: string;
let others: Record<string, Actor>;
let number: number;
let ideaId: string;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  organisationId = await organisation(FUND);
  funder = await actingFor(await person(undefined, 'Канарейка Жаңыл'), organisationId, FUND);
  others = {
    visitor: VISITOR,
    resident: await person(undefined, 'Нурзат'),
    'moderator of the place': await moderator('Гүлнара', 'osh'),
    'platform moderator': await moderator('Платформа', null),
    administrator: await withRoles('Админ', { role: 'administrator', placeId: null }),
    'another funder': await memberOf({ name: 'Башка фонд' }),
    'a member who acts for themselves': { ...funder, acting: null },
  };
  number = await published(author);
  ideaId = (await findIdea(db(), number)).id;
  const frozen = now();
  setClockForTests(() => frozen);
});
afterAll(() => setClockForTests());

/** What would tell the author who the funder is. */
const tells = (text: string) =>
  [FUND.name, `org-${organisationId}`, organisationId, funder.person.id, funder.person.name].filter((secret) =>
    text.includes(secret),
  );

/** Arguments with which some read model makes sense, of which the id of a talk is one. */
const withTalk = (actor: Actor, talkId: string): unknown[][] => [
  [actor, talkId, 'ky', {}],
  [actor, talkId],
];

/** And those of any other; to most read models they are noise. */
const withoutTalk = (actor: Actor): unknown[][] => [
  [actor, number, 'ky'],
  [actor, ideaId, 'ky'],
  [actor, 'ky', {}],
  [actor, 'ky', null],
  [actor, 'ky'],
  [actor],
  [ideaId],
  [number],
  [{}, {}],
  [{}],
  [],
];

/** An administrator counts the mails that wait, whatever they are. */
const COUNTS_MAILS = 'administrationState administrator';

const changed = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([call, answer]) => before.get(call) !== answer && !call.includes(COUNTS_MAILS));

const auditCount = () => db().$count(tables.auditEntries);

describe('a funder that has not given its name', () => {
  it('is told to the author by no read model, and nothing of the talk to anybody else', async () => {
    const nowhere = (actor: Actor) => withTalk(actor, '0198a000-0000-7000-8000-000000000000');
    const before = [
      await sweepReadModels({ author }, withoutTalk),
      await sweepReadModels(others, withoutTalk),
    ] as const;
    const topics: string[] = [];
    const stop = onCommit((touched) => topics.push(...touched));
    const id = await begin(funder, number, WORDS);
    await sendMessage(author, id, { body: `${WORDS} жооп` });
    await sendMessage(funder, id, { body: `${WORDS} дагы` });
    stop();
    const here = (actor: Actor) => withTalk(actor, id);
    const toAuthor = [
      ...changed(before[0], await sweepReadModels({ author }, withoutTalk)),
      ...(await sweepReadModels({ author }, here)),
    ];
    expect(toAuthor.some(([, answer]) => answer.includes(WORDS))).toBe(true);
    expect(toAuthor.filter(([, answer]) => tells(answer).length > 0)).toEqual([]);
    expect(changed(before[1], await sweepReadModels(others, withoutTalk))).toEqual([]);
    // Whoever knows the talk's id learns by it what any other would say.
    expect(changed(await sweepReadModels(others, nowhere), await sweepReadModels(others, here))).toEqual([]);
    // No page that is kept for everybody is made anew: its time says nothing either.
    expect([...new Set(topics)]).toEqual(['outbox']);
  }, 240_000);

  it('is named by no notice, no mail, no file of the author’s own data', async () => {
    const somebody = await person(undefined, 'Айнура');
    const about = await published(somebody, { title: 'Канарейка аталыш' });
    const id = await begin(funder, about, WORDS);
    const { shown } = await myNotices(somebody, 'ky', null);
    expect(shown[0]).toMatchObject({ kind: 'talk_begun', path: `/ky/talks/${id}` });
    expect(tells(JSON.stringify(shown))).toEqual([]);
    const mail = await lastMailTo(somebody);
    expect(mail).toMatchObject({ kind: 'private', subject: 'Ашар: сизге кабар бар' });
    expect(mail?.body).toContain(`/ky/talks/${id}`);
    expect(tells(JSON.stringify(mail))).toEqual([]);
    expect(mail?.body).not.toContain(WORDS);
    expect(tells(JSON.stringify(await exportOwnData(somebody)))).toEqual([]);
    await sendMessage(somebody, id, { body: 'Жооп' });
    const back = await lastMailTo(funder);
    expect(JSON.stringify(back)).not.toContain('Канарейка аталыш');
    // The list of an administrator says that there was a mail, and neither to whom nor about what.
    const listed = (await listMails(undefined, {})).rows.filter(({ kind }) => kind === 'private');
    expect(listed.length).toBeGreaterThanOrEqual(2);
    expect(listed.every(({ toAddress }) => toAddress === '')).toBe(true);
  });

  it('leaves nothing in the audit, and its words stand in their own table alone', async () => {
    const about = await published(await person());
    const before = await auditCount();
    const id = await begin(funder, about, WORDS);
    await markTalkRead(funder, id, now());
    await revealFunder(funder, id);
    await showContacts(funder, id);
    expect(await auditCount()).toBe(before);
    for (const table of Object.values(tables)) {
      if (!is(table, Table) || getTableName(table) === 'contact_messages') continue;
      expect(JSON.stringify(await db().select().from(table)), getTableName(table)).not.toContain(WORDS);
    }
  });

  it('gives its name once, for good, and the author learns it in the list and on the page', async () => {
    const id = await begin(funder, await published(author), WORDS);
    expect(await talkPage(author, id, 'ky', {})).toMatchObject({ funder: null, opener: null, revealedAt: null });
    expect(await outcomeOf(revealFunder(author, id))).toBe('forbidden');
    expect((await Promise.all([1, 2].map(() => outcomeOf(revealFunder(funder, id))))).sort()).toEqual(['closed', 'ok']);
    const page = await talkPage(author, id, 'ky', {});
    expect(page.funder?.name).toBe(FUND.name);
    // Who of the funder wrote is still nobody's but its own.
    expect(JSON.stringify(page)).not.toContain(funder.person.name);
    expect((await talksFor(author)).find((talk) => talk.id === id)?.funder?.name).toBe(FUND.name);
  });
});

/** What lies in the store under a key. */
async function bytesOf(storeKey: string): Promise<Buffer> {
  const stored = await uploadStore().open(storeKey);
  return stored ? buffer(stored.stream) : Buffer.alloc(0);
}

describe('a file in a talk', () => {
  it('loses its name and its maker while the funder is unnamed, and is read by the two sides alone', async () => {
    const facts = `<cp:coreProperties><dc:creator>${FUND.name}</dc:creator></cp:coreProperties>`;
    const paper = fileOf(docxOf([{ name: 'docProps/core.xml', data: facts }]), 'Канарейка фонду 9d2 план.docx');
    const id = await begin(funder, await published(author), WORDS, { file: paper });
    const [message] = (await talkPage(author, id, 'ky', {})).messages;
    expect(message?.file).toMatchObject({ name: 'file.docx' });
    const fileId = message?.file?.id ?? '';
    const readable = await findReadableFile(author, fileId);
    expect(readable).toMatchObject({ isPublic: false, name: 'file.docx' });
    const parts = readZipDirectory(await bytesOf(readable.storeKey)).map(({ name }) => name);
    expect(parts).toEqual(['[Content_Types].xml', 'word/document.xml']);
    expect(await outcomeOf(findReadableFile(funder, fileId))).toBe('ok');
    for (const actor of Object.values(others)) {
      expect(await outcomeOf(findReadableFile(actor, fileId))).toBe('not_found');
    }
    await revealFunder(funder, id);
    await sendMessage(funder, id, { body: 'Келишим', file: fileOf(PDF, 'Келишим.pdf') });
    await sendMessage(author, id, { body: 'Смета', file: fileOf(PDF, 'Смета.pdf') });
    const names = (await talkPage(author, id, 'ky', {})).messages.map(({ file }) => file?.name);
    expect(names).toEqual(['file.docx', 'Келишим.pdf', 'Смета.pdf']);
  });

  it('keeps of a photograph nothing but its picture', async () => {
    const photo = await photoOfKanareika();
    const id = await begin(funder, await published(author), WORDS, { file: fileOf(photo, 'Канарейка.jpg') });
    const [message] = (await talkPage(author, id, 'ky', {})).messages;
    expect(message?.file?.name).toBe('file.jpg');
    const { storeKey } = await findReadableFile(author, message?.file?.id ?? '');
    for (const width of IMAGE_WIDTHS) {
      for (const format of IMAGE_FORMATS) {
        const { exif, xmp, iptc } = await sharp(await bytesOf(imageKey(storeKey, width, format))).metadata();
        expect([exif, xmp, iptc], `${width}.${format}`).toEqual([undefined, undefined, undefined]);
      }
    }
  });

  it('of a kind that names its maker is refused while the funder is unnamed, and taken by name', async () => {
    const about = await published(author);
    const file = () => fileOf(PDF, 'Келишим.pdf');
    expect(await outcomeOf(begin(funder, about, WORDS, { file: file() }))).toBe('invalid');
    expect(await talksFor(author, about)).toEqual([]);
    const id = await begin(funder, about, WORDS, { file: file(), isNamed: true });
    expect((await talkPage(author, id, 'ky', {})).messages[0]?.file?.name).toBe('Келишим.pdf');
  });

  it('that is no document is refused with the words unsent', async () => {
    const about = await published(author);
    const file = fileOf('<script>alert(1)</script>', 'план.html');
    expect(await outcomeOf(begin(funder, about, WORDS, { file }))).toBe('invalid');
    expect(await talksFor(author, about)).toEqual([]);
  });
});

describe('contact data', () => {
  const page = (actor: Actor, id: string) => talkPage(actor, id, 'ky', {});

  it('is shown to the other side after consent alone, and never before the funder has given its name', async () => {
    const id = await begin(funder, await published(author));
    expect(await outcomeOf(showContacts(author, id))).toBe('closed');
    expect(await outcomeOf(showContacts(funder, id))).toBe('closed');
    await revealFunder(funder, id);
    expect((await page(funder, id)).contacts.theirs).toBeNull();
    const offered = (await page(author, id)).contacts.offered;
    await showContacts(author, id);
    expect((await page(funder, id)).contacts.theirs).toEqual(offered);
    expect((await page(author, id)).contacts.theirs).toBeNull();
    await hideContacts(author, id);
    expect((await page(funder, id)).contacts.theirs).toBeNull();
    expect((await page(author, id)).contacts.shown).toBeNull();
  });

  it('of a funder holds its organisation’s, and goes with the member who agreed', async () => {
    const fund = await organisation({ name: 'Тирүү фонд' });
    await transaction((tx) =>
      tx
        .update(tables.organisations)
        .set({ contactEmail: 'fund@example.org' })
        .where(eq(tables.organisations.id, fund)),
    );
    const member = await actingFor(await person(undefined, 'Темир'), fund, { name: 'Тирүү фонд' });
    const id = await begin(member, await published(author), 'Салам', { isNamed: true });
    await showContacts(member, id);
    const theirs = (await page(author, id)).contacts.theirs;
    expect(theirs).toMatchObject({ person: 'Темир', organisation: { email: 'fund@example.org' } });
    const { memberships } = tables;
    const left = and(eq(memberships.organisationId, fund), eq(memberships.personId, member.person.id));
    await transaction((tx) => tx.delete(memberships).where(left));
    expect((await page(author, id)).contacts.theirs).toBeNull();
  });
});

describe('a person who leaves for good', () => {
  it('takes away their data as a file, and their name from what stays', async () => {
    const member = await actingFor(await person(undefined, 'Кетүүчү'), organisationId, FUND);
    const id = await begin(member, await published(author), `${WORDS} өзүмдүкү`, { isNamed: true });
    await sendMessage(author, id, { body: `${WORDS} автордуку` });
    await showContacts(member, id);
    const own = JSON.stringify(await exportOwnData(member));
    expect(own).toContain(`${WORDS} өзүмдүкү`);
    expect(own).not.toContain(`${WORDS} автордуку`);
    await eraseOwnAccount(member, {
      password: PASSWORD,
      code: '',
      request: new Request('http://localhost/ky/me/deletion'),
    });
    expect(await wordsIn(author, id)).toHaveLength(2);
    expect((await talkPage(author, id, 'ky', {})).contacts.theirs).toBeNull();
    expect((await talkPage(funder, id, 'ky', {})).messages[0]?.writer).toBeNull();
    const { contactMessages: messages } = tables;
    expect(await db().$count(messages, eq(messages.personId, member.person.id))).toBe(0);
  });
});
