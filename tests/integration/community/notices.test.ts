import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { addIdeaComment, reportIdea, reportIdeaComment } from '~/domain/ideas/idea-comments.server';
import { objectToOwnHiding } from '~/domain/ideas/objections.server';
import { declineIdea, publishIdea, returnIdea, submitIdea } from '~/domain/ideas/publication.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { markNoticesRead, myNotices } from '~/domain/notifications/my-notices.server';
import { countUnreadNotices } from '~/domain/notifications/notices.queries.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { councilOf, draftedIdea, ideaRow, mailsOf, OSH, openIdea, toldTo, villager } from './village';

useTestStore();
afterEach(() => setClockForTests());

const TITLES = { ky: 'Төрт көчөгө жарык', ru: 'Свет на четырёх улицах', en: 'Light for four streets' };
let moderator: SignedIn;
let wide: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  moderator = await villager({ name: 'Гүлнара', lang: 'ru', moderates: OSH() });
  wide = await villager({ name: 'Нурлан', lang: 'en', moderates: 'everything' });
});

const say = (actor: SignedIn, number: number, body: string, parentId: string | null = null) =>
  addIdeaComment(actor, number, { parentId, lang: 'ky', body });

describe('the author', () => {
  it('hears of returning, publishing and declining in their language, with the moderator’s words', async () => {
    const author = await villager({ lang: 'ru' });
    const number = await draftedIdea(author, TITLES);
    await submitIdea(author, number);
    await returnIdea(moderator, number, 'Добавьте смету');
    await submitIdea(author, number);
    await publishIdea(moderator, number);
    const other = await draftedIdea(author, TITLES);
    await submitIdea(author, other);
    await declineIdea(moderator, other, 'duplicate', 'Есть идея № 7');
    expect(await toldTo(author)).toEqual(['idea_returned', 'idea_published', 'idea_declined']);
    const [returned, published, declined] = await mailsOf(author);
    expect(returned).toMatchObject({
      lang: 'ru',
      subject: 'Ашар: Ваша идея возвращена на доработку (Свет на четырёх улицах)',
    });
    expect(returned?.body).toContain('Добавьте смету');
    expect(returned?.body).toContain(`http://localhost:3000/ru/ideas/${number}/edit/check`);
    expect(published?.body).toContain(`http://localhost:3000/ru/ideas/${number}`);
    expect(declined?.body).toContain('Есть идея № 7');
  });

  it('of an organisation’s idea is its owners and who wrote it, each in their language', async () => {
    const owner = await villager({ lang: 'ky' });
    const council = await councilOf(owner);
    const writer = await villager({ lang: 'en' });
    const stranger = await villager();
    const organisationId = council.acting?.organisationId ?? '';
    await transaction(async (tx) => {
      for (const { person } of [writer, stranger]) {
        await tx
          .insert(tables.memberships)
          .values({ organisationId, personId: person.id, role: 'member', since: new Date() });
      }
    });
    const number = await openIdea(await actorForPerson(writer.person.id, organisationId), TITLES);
    await say(await villager({ name: 'Айгүл' }), number, 'Качан?');
    expect((await mailsOf(owner)).at(-1)).toMatchObject({ kind: 'notify_idea_commented', lang: 'ky' });
    expect((await mailsOf(writer)).at(-1)?.subject).toBe('Ashar: A new comment on your idea (Light for four streets)');
    expect(await toldTo(stranger)).toEqual([]);
  });

  it('is not mailed each of many comments, and is again once they have read', async () => {
    const author = await villager();
    const resident = await villager();
    const number = await openIdea(author);
    const mails = async () => (await mailsOf(author)).filter(({ kind }) => kind === 'notify_idea_commented').length;
    for (const body of ['а', 'б', 'в']) await say(resident, number, body);
    expect((await toldTo(author)).filter((kind) => kind === 'idea_commented')).toHaveLength(3);
    expect(await mails()).toBe(1);
    await markNoticesRead(author, null);
    await say(resident, number, 'г');
    expect(await mails()).toBe(2);
    const later = new Date(now().getTime() + 3_700_000);
    setClockForTests(() => later);
    await say(resident, number, 'д');
    expect(await mails()).toBe(3);
  });

  it('hears of a funder’s interest with its words', async () => {
    const author = await villager({ lang: 'en' });
    const donor = await villager({ lang: 'ru' });
    const idea = await findIdea(db(), await openIdea(author, TITLES));
    const told = { idea, by: donor.person.id, funder: 'Жаңы Ош фонду' };
    await transaction(async () => {
      await emit('interest.declared', { ...told, message: 'Тандап жатабыз' });
    });
    const [, interest] = await mailsOf(author);
    expect(interest).toMatchObject({ kind: 'notify_idea_interest', lang: 'en' });
    expect(interest?.body).toContain('Organisation: Жаңы Ош фонду');
  });

  it('and everybody else hear nothing of what they did themselves', async () => {
    const author = await villager();
    const number = await openIdea(author);
    const first = await say(author, number, 'Суроолоруңуз барбы?');
    await say(author, number, 'Жооп берем', first);
    expect(await toldTo(author)).toEqual(['idea_published']);
    expect(await mailsOf(author)).toHaveLength(1);
  });
});

describe('who is answered', () => {
  it('hears of the answer, once, also where they wrote the idea', async () => {
    const author = await villager();
    const resident = await villager({ lang: 'en' });
    const number = await openIdea(author, TITLES);
    const first = await say(resident, number, 'Качан?');
    const second = await say(author, number, 'Июлда', first);
    expect(await toldTo(resident)).toEqual(['comment_answered']);
    expect((await mailsOf(resident))[0]?.body).toMatch(/\/en\/comments\/[\w-]+/);
    await say(resident, number, 'Рахмат', second);
    expect(await toldTo(author)).toEqual(['idea_published', 'idea_commented', 'comment_answered']);
  });
});

describe('moderators', () => {
  it('of the place hear what waits; those of the platform only where it has none', async () => {
    const author = await villager();
    await submitIdea(author, await draftedIdea(author, TITLES));
    expect((await mailsOf(moderator)).at(-1)).toMatchObject({
      subject: 'Ашар: Идея ждёт проверки (Свет на четырёх улицах)',
    });
    expect(await toldTo(wide)).toEqual([]);
    await submitIdea(author, await draftedIdea(author, TITLES, referenceId('place', 'talas')));
    expect((await mailsOf(wide)).at(-1)?.subject).toBe('Ashar: An idea waits for moderation (Light for four streets)');
  });

  it('are not reminded of what somebody has decided', async () => {
    const author = await villager();
    await markNoticesRead(moderator, null);
    const number = await draftedIdea(author);
    await submitIdea(author, number);
    expect(await countUnreadNotices(moderator.person.id)).toBe(1);
    await publishIdea(wide, number);
    expect(await countUnreadNotices(moderator.person.id)).toBe(0);
    await reportIdea(await villager(), number, { reason: 'spam', note: null });
    expect(await countUnreadNotices(moderator.person.id)).toBe(1);
    const { id, publishedRevisionId } = await ideaRow(number);
    await keepReported(wide, id, publishedRevisionId ?? '');
    expect(await countUnreadNotices(moderator.person.id)).toBe(0);
  });

  it('never hear of their own ideas: somebody else decides', async () => {
    const before = (await toldTo(wide)).length;
    const own = (await toldTo(moderator)).length;
    await submitIdea(moderator, await draftedIdea(moderator, TITLES));
    expect((await toldTo(wide)).length).toBe(before + 1);
    expect((await toldTo(moderator)).length).toBe(own);
  });
});

describe('a hiding', () => {
  it('is told to its author and to those who reported, and its objection to somebody else', async () => {
    const author = await villager();
    const [rude, reporter] = [await villager({ lang: 'ru' }), await villager({ lang: 'en' })];
    const number = await openIdea(author, TITLES);
    const id = await say(rude, number, 'CANARY');
    await reportIdeaComment(reporter, id, { reason: 'insult', note: 'Карагыла' });
    expect((await toldTo(moderator)).at(-1)).toBe('desk_reported');
    await hideReported(moderator, id, { reason: 'insult', note: 'Оскорбление', seen: '1' });
    expect((await mailsOf(rude)).at(-1)?.body).toContain('Причина: оскорбление или угроза');
    expect((await mailsOf(reporter)).at(-1)).toMatchObject({ kind: 'notify_report_hidden', lang: 'en' });
    const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
    await objectToOwnHiding(rude, hiding?.id ?? '', 'Не согласен');
    expect((await toldTo(wide)).at(-1)).toBe('desk_objected');
    expect(await toldTo(moderator)).not.toContain('desk_objected');
    await decideOnObjection(wide, hiding?.id ?? '', 'upheld', 'Всё верно');
    expect(await toldTo(rude)).toEqual(['comment_hidden', 'objection_upheld']);
    expect(JSON.stringify(await db().select().from(tables.outbox))).not.toContain('CANARY');
  });

  it('that does not come is told to those who reported', async () => {
    const [author, reporter] = [await villager(), await villager()];
    const number = await openIdea(author);
    await reportIdea(reporter, number, { reason: 'spam', note: null });
    const { id, publishedRevisionId } = await ideaRow(number);
    await keepReported(moderator, id, publishedRevisionId ?? '');
    expect(await toldTo(reporter)).toEqual(['report_kept']);
    expect(await toldTo(author)).toEqual(['idea_published']);
  });
});

describe('the list of notices', () => {
  it('is one’s own, counts what is unread, and marks one or all as read', async () => {
    const author = await villager();
    const number = await openIdea(author, TITLES);
    await say(await villager(), number, 'Сөз');
    const { shown } = await myNotices(author, 'en', null);
    expect(shown.map(({ kind, isRead }) => [kind, isRead])).toEqual([
      ['idea_commented', false],
      ['idea_published', false],
    ]);
    expect(shown[0]?.title?.text).toBe('Light for four streets');
    await markNoticesRead(await villager(), shown[0]?.id ?? '');
    expect(await countUnreadNotices(author.person.id)).toBe(2);
    await markNoticesRead(author, shown[0]?.id ?? '');
    expect(await countUnreadNotices(author.person.id)).toBe(1);
    await markNoticesRead(author, null);
    expect(await countUnreadNotices(author.person.id)).toBe(0);
    await expect(myNotices(VISITOR, 'ky', null)).rejects.toMatchObject({ code: 'sign_in' });
  });
});

describe('a mail', () => {
  it('carries what people typed as text, in a subject of one line', async () => {
    const author = await villager();
    const number = await openIdea(author, { ky: 'Жарык\r\nBcc: all@example.org <script>' });
    await say(await villager({ name: '<b>Айгүл</b>\nBcc: x@example.org' }), number, 'Сөз');
    for (const { subject } of await mailsOf(author)) expect(subject).not.toMatch(/[\r\n]/);
  });
});
