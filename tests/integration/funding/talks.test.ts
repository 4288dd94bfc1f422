import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { beginPage } from '~/domain/funding/talks/begin-page.queries.server';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { markTalkRead } from '~/domain/funding/talks/read-talk.server';
import { talkPage } from '~/domain/funding/talks/talk-page.queries.server';
import { hideContacts, revealFunder, showContacts } from '~/domain/funding/talks/talk-steps.server';
import { countNewTalksOfFunder, newTalksByIdea } from '~/domain/funding/talks/talks.queries.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { countUnreadNotices } from '~/domain/notifications/notices.queries.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { subscribeAll } from '~/subscriptions.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { begin, talksFor, wordsIn } from './talk-scene';

useTestStore();

const FUND = { name: 'Шамдагай фонд' };
let author: SignedIn;
let funder: SignedIn;
let colleague: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  const id = await organisation(FUND);
  funder = await actingFor(await person(undefined, 'Жаңыл'), id, FUND);
  colleague = await actingFor(await person(undefined, 'Эрмек'), id, FUND);
  other = await memberOf({ name: 'Башка фонд' });
});

describe('a talk', () => {
  it('is read by the funder that began it and by the author, and to everybody else it is not there', async () => {
    const number = await published(author);
    const id = await begin(funder, number);
    await sendMessage(author, id, { body: 'Булактан' });
    for (const reader of [author, funder, colleague]) {
      expect(await wordsIn(reader, id)).toEqual(['Суу кайдан?', 'Булактан']);
    }
    const strangers = [
      await person(),
      other,
      await withRoles('Админ', { role: 'administrator', placeId: null }),
      await moderator('Ош', 'osh'),
      await moderator('Платформа', null),
      { ...funder, acting: null },
    ];
    for (const actor of strangers) {
      const asked = async (talkId: string) => [
        await outcomeOf(wordsIn(actor, talkId)),
        await outcomeOf(sendMessage(actor, talkId, { body: 'Мен' })),
        await outcomeOf(revealFunder(actor, talkId)),
        await outcomeOf(showContacts(actor, talkId)),
        await outcomeOf(hideContacts(actor, talkId)),
        await outcomeOf(markTalkRead(actor, talkId, now())),
      ];
      expect(await asked(id)).toEqual(Array(6).fill('not_found'));
      expect(await asked('0198a000-0000-7000-8000-000000000000')).toEqual(Array(6).fill('not_found'));
      expect(await talksFor(actor, number)).toEqual([]);
    }
    expect(await outcomeOf(wordsIn(VISITOR, id))).toBe('sign_in');
    expect(await outcomeOf(talksFor(VISITOR))).toBe('sign_in');
  });

  it('is one for a funder and an idea, also when two colleagues begin it at once', async () => {
    const number = await published(author);
    const ids = await Promise.all([begin(funder, number, 'Бир'), begin(colleague, number, 'Эки', { isNamed: true })]);
    expect(new Set(ids).size).toBe(1);
    expect((await wordsIn(author, ids[0])).sort()).toEqual(['Бир', 'Эки']);
    expect(await begin(other, number)).not.toBe(ids[0]);
    expect(await talksFor(author, number)).toHaveLength(2);
    expect(await beginPage(colleague, number, 'ky')).toMatchObject({ talkId: ids[0] });
    expect(await beginPage(author, number, 'ky')).toEqual({ reader: 'author' });
  });

  it('takes a form that is sent twice once, at the beginning and later', async () => {
    const number = await published(author);
    const [first, second] = [newKey(), newKey()];
    const id = await begin(funder, number, 'Салам', {}, first);
    expect(await begin(funder, number, 'Салам', {}, first)).toBe(id);
    await Promise.all([1, 2].map(() => sendMessage(author, id, { body: 'Саламатсызбы' }, second)));
    expect(await wordsIn(funder, id)).toEqual(['Салам', 'Саламатсызбы']);
    expect(await outcomeOf(sendMessage(author, id, { body: 'Башка' }, second))).toBe('conflict');
  });

  it('is begun by members of a verified funder only, and not with one’s own idea', async () => {
    const number = await published(author);
    const unverified = await memberOf({ name: 'Жаңы фонд', verified: false });
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    for (const actor of [unverified, ngo, await person(), { ...funder, person: author.person }]) {
      expect(await outcomeOf(begin(actor, number))).toBe('forbidden');
    }
    expect(await outcomeOf(begin(VISITOR, number))).toBe('sign_in');
    expect(await beginPage(unverified, number, 'ky')).toMatchObject({ mayBegin: false, isUnverified: true });
  });

  it('stays to be read when the idea is no longer open, and takes no more words', async () => {
    const number = await published(author);
    const id = await begin(funder, number);
    await withdrawIdea(author, number, '');
    for (const actor of [author, funder]) {
      expect(await outcomeOf(sendMessage(actor, id, { body: 'Дагы' }))).toBe('closed');
      expect(await wordsIn(actor, id)).toEqual(['Суу кайдан?']);
    }
    const page = await talkPage(funder, id, 'ky', {});
    expect(page.may).toEqual({ write: false, reveal: false, shareContacts: false });
    expect(page.idea.title).toBeNull();
  });

  it('is paged, the last words first', async () => {
    const id = await begin(funder, await published(author), 'кат 0');
    for (let n = 1; n <= 31; n += 1) {
      const writer = n % 2 ? author : n % 4 ? funder : colleague;
      await sendMessage(writer, id, { body: `кат ${n}` });
    }
    const page = await talkPage(author, id, 'ky', {});
    expect(page.messages).toHaveLength(30);
    expect([page.messages[0]?.body, page.messages.at(-1)?.body]).toEqual(['кат 2', 'кат 31']);
    const older = await talkPage(author, id, 'ky', { after: page.older ?? '' });
    expect(older.messages.map(({ body }) => body)).toEqual(['кат 0', 'кат 1']);
    expect(older.newer).not.toBeNull();
  });
});

describe('the number of messages', () => {
  it('of one person and of one funder is limited', async () => {
    const number = await published(author);
    const eager = await memberOf({ name: 'Шашкан фонд' });
    const id = await begin(eager, number);
    const sent = await outcomes(Array.from({ length: 32 }, (_, n) => sendMessage(eager, id, { body: `кат ${n}` })));
    expect(sent).toEqual({ ok: 30, too_many: 2 });
    const many: number[] = [];
    for (let n = 0; n < 20; n += 1) many.push(await published(author));
    const begun: string[] = [];
    for (const one of many) begun.push(await outcomeOf(begin(eager, one)));
    expect(begun.filter((outcome) => outcome === 'too_many')).toHaveLength(1);
  }, 60_000);
});

describe('what is new', () => {
  it('is told to the other side until it has looked, each reader for themselves', async () => {
    const reader = await person(undefined, 'Окурман');
    const id = await organisation(FUND);
    const [first, second] = [await actingFor(await person(), id, FUND), await actingFor(await person(), id, FUND)];
    const number = await published(reader);
    const talk = await begin(first, number);
    expect(await newTalksByIdea(reader)).toEqual(new Map([[number, 1]]));
    expect((await talksFor(reader))[0]).toMatchObject({ isNew: true, lastSide: 'funder', side: 'author' });
    const marks = async (actor: SignedIn) => (await talkPage(actor, talk, 'ky', {})).messages.map(({ isNew }) => isNew);
    expect([await marks(reader), await marks(first)]).toEqual([[true], [false]]);
    await markTalkRead(reader, talk, now());
    expect(await marks(reader)).toEqual([false]);
    expect(await newTalksByIdea(reader)).toEqual(new Map());
    expect((await talksFor(reader))[0]).toMatchObject({ isNew: false });
    expect(await countNewTalksOfFunder(first)).toBe(0);
    await sendMessage(reader, talk, { body: 'Булактан' });
    expect([await countNewTalksOfFunder(first), await countNewTalksOfFunder(second)]).toEqual([1, 1]);
    await markTalkRead(first, talk, now());
    await markTalkRead(first, talk, now());
    expect([await countNewTalksOfFunder(first), await countNewTalksOfFunder(second)]).toEqual([0, 1]);
    expect(await countNewTalksOfFunder({ ...first, acting: null })).toBe(0);
  });

  it('stays new where it comes while somebody is looking at the page', async () => {
    const reader = await person(undefined, 'Окурман');
    const number = await published(reader);
    const id = await begin(funder, number);
    const [shown] = (await talkPage(reader, id, 'ky', {})).messages;
    const before = await countUnreadNotices(reader.person.id);
    setClockForTests(() => new Date((shown?.at.getTime() ?? 0) + 1_000));
    await sendMessage(colleague, id, { body: 'Ушул учурда' });
    setClockForTests();
    await markTalkRead(reader, id, shown?.at ?? new Date(0));
    expect((await talkPage(reader, id, 'ky', {})).messages.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(await newTalksByIdea(reader)).toEqual(new Map([[number, 1]]));
    expect(await countUnreadNotices(reader.person.id)).toBe(before + 1);
  });

  it('leaves the notices with the first look', async () => {
    const reader = await person(undefined, 'Окурман');
    const number = await published(reader);
    const before = await countUnreadNotices(reader.person.id);
    const id = await begin(funder, number);
    await sendMessage(funder, id, { body: 'Дагы бир суроо' });
    expect(await countUnreadNotices(reader.person.id)).toBe(before + 2);
    await markTalkRead(reader, id, now());
    expect(await countUnreadNotices(reader.person.id)).toBe(before);
  });
});
