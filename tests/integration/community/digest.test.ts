import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { unsubscribe } from '~/domain/accounts/profile.server';
import { addIdeaComment, deleteIdeaComment } from '~/domain/ideas/idea-comments.server';
import { archiveIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { sendDigests } from '~/domain/notifications/digest.server';
import type { DigestPeriod } from '~/domain/notifications/digest-period';
import { myFollows } from '~/domain/notifications/follows.queries.server';
import { followIdea, followPlace, stopFollowing } from '~/domain/notifications/follows.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { draftedIdea, ideaRow, mailsOf, openIdea, villager } from './village';

useTestStore();
afterEach(() => setClockForTests());

const TITLES = { ky: 'Төрт көчөгө жарык', ru: 'Свет на четырёх улицах', en: 'Light for four streets' };
const MONDAY = Date.UTC(2026, 10, 16, 3);
const DAY = 24 * 3_600_000;
let author: SignedIn;
let week = 0;

beforeAll(async () => {
  await loadReferenceData();
  author = await villager();
});

/** A week that no other test writes in; the clock stands in its middle. */
function newWeek(): DigestPeriod {
  week += 1;
  const from = new Date(MONDAY + week * 7 * DAY);
  setClockForTests(() => new Date(from.getTime() + 3 * DAY));
  return { name: `2027-W${week}`, from, to: new Date(from.getTime() + 7 * DAY) };
}

const digestsOf = async (person: SignedIn) => (await mailsOf(person)).filter(({ kind }) => kind === 'digest');
const say = (actor: SignedIn, number: number, body: string) =>
  addIdeaComment(actor, number, { parentId: null, lang: 'ky', body });

describe('following', () => {
  it('is for the signed-in, of what they may read, and changes nothing the second time', async () => {
    const resident = await villager();
    const number = await openIdea(author, TITLES);
    expect(await outcomeOf(followIdea(VISITOR, number, true))).toBe('sign_in');
    expect(await outcomeOf(followPlace(VISITOR, 'osh', true))).toBe('sign_in');
    expect(await outcomeOf(followPlace(resident, 'nowhere', true))).toBe('not_found');
    expect(await outcomeOf(followIdea(resident, await draftedIdea(author), true))).toBe('not_found');
    await Promise.all([1, 2, 3].map(() => followIdea(resident, number, true)));
    await followPlace(resident, 'osh', true);
    const follows = await myFollows(resident, 'en');
    expect(follows.map(({ idea, place }) => idea?.title?.text ?? place?.name)).toEqual([
      'Osh city',
      'Light for four streets',
    ]);
  });

  it('can be stopped, also of what one may no longer read', async () => {
    const resident = await villager();
    const number = await openIdea(author, { ky: 'CANARY' });
    await followIdea(resident, number, true);
    await withdrawIdea(author, number, 'Башка жол табылды');
    const [follow] = await myFollows(resident, 'ky');
    expect(JSON.stringify(follow?.idea?.title ?? null)).not.toContain('CANARY');
    await stopFollowing(resident, follow?.subjectId ?? '');
    expect(await myFollows(resident, 'ky')).toEqual([]);
  });
});

describe('the weekly digest', () => {
  it('tells what is new in a place and in what lies within it, in the reader’s language', async () => {
    const period = newWeek();
    const reader = await villager({ lang: 'ru' });
    await followPlace(reader, 'osh', true);
    const [within] = await db()
      .select()
      .from(tables.places)
      .where(eq(tables.places.parentId, referenceId('place', 'osh')));
    const number = await openIdea(author, TITLES, within?.id);
    const elsewhere = await openIdea(author, { ky: 'Таласта суу' }, referenceId('place', 'talas'));
    await sendDigests(period);
    const [mail] = await digestsOf(reader);
    expect(mail).toMatchObject({ lang: 'ru', subject: 'Ашар: новости за неделю' });
    expect(mail?.body).toContain('Свет на четырёх улицах');
    expect(mail?.body).toContain(`http://localhost:3000/ru/ideas/${number}-`);
    expect(mail?.body).not.toContain(`/ideas/${elsewhere}`);
    expect(mail?.unsubscribeUrl).toMatch(/^http:\/\/localhost:3000\/ru\/account\/unsubscribe\/[\w-]{20,}$/);
    expect(mail?.body).toContain(mail?.unsubscribeUrl ?? '-');
  });

  it('counts new comments of others that stand, and tells changes', async () => {
    newWeek();
    const reader = await villager({ lang: 'en' });
    const [resident, neighbour] = [await villager(), await villager()];
    const talked = await openIdea(author, TITLES);
    const retired = await openIdea(author, { ky: 'Эски идея' });
    for (const number of [talked, retired]) await followIdea(reader, number, true);
    const period = newWeek();
    await say(reader, talked, 'өзүм');
    await say(resident, talked, 'биринчи');
    await say(neighbour, talked, 'экинчи');
    await deleteIdeaComment(resident, await say(resident, talked, 'CANARY'));
    const moderator: SignedIn = { ...(await villager()), roles: [{ role: 'moderator', placeId: null }] };
    await archiveIdea(moderator, retired, 'Бүттү');
    await sendDigests(period);
    const [mail] = await digestsOf(reader);
    expect(mail?.body).toContain('Light for four streets\nComments: 2');
    expect(mail?.body).toContain('Эски идея\nState: archived');
    expect(mail?.body).not.toContain('CANARY');
    expect(mail?.body).not.toContain('New ideas');
  });

  it('is never empty, and is not sent to those who follow nothing', async () => {
    const reader = await villager();
    newWeek();
    const quiet = await openIdea(author, TITLES);
    await followIdea(reader, quiet, true);
    expect(await sendDigests(newWeek())).toBe(0);
    expect(await digestsOf(reader)).toEqual([]);
  });

  it('does not name what was hidden or taken back', async () => {
    newWeek();
    const reader = await villager();
    const [hidden, withdrawn] = [
      await openIdea(author, { ky: 'CANARY жашыруун' }),
      await openIdea(author, { ky: 'CANARY кайтты' }),
    ];
    for (const number of [hidden, withdrawn]) await followIdea(reader, number, true);
    const period = newWeek();
    await say(await villager(), hidden, 'CANARY сөз');
    await transaction(async (tx) => {
      await tx.update(tables.ideas).set({ hidden: true }).where(eq(tables.ideas.number, hidden));
    });
    await withdrawIdea(author, withdrawn, 'CANARY себеп');
    await sendDigests(period);
    const [mail] = await digestsOf(reader);
    expect(mail?.body).toContain(`Идея № ${withdrawn}`);
    expect(mail?.body).not.toContain('CANARY');
    expect(mail?.body).not.toContain((await ideaRow(withdrawn)).slug);
    expect(mail?.body).not.toContain(`/ideas/${hidden}`);
  });

  it('is sent once, however many servers send it at once and again', async () => {
    const readers = await Promise.all(Array.from({ length: 12 }, () => villager()));
    newWeek();
    const number = await openIdea(author, TITLES);
    await Promise.all(readers.map((reader) => followIdea(reader, number, true)));
    const period = newWeek();
    await say(await villager(), number, 'Сөз');
    const sent = await Promise.all([sendDigests(period), sendDigests(period), sendDigests(period)]);
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(readers.length);
    expect(await sendDigests(period)).toBe(0);
    for (const reader of readers) expect(await digestsOf(reader)).toHaveLength(1);
    const runs = await db().select().from(tables.jobRuns).where(eq(tables.jobRuns.job, 'digest'));
    expect(runs.filter(({ period: name }) => name.startsWith(period.name)).map((run) => run.period)).toEqual([
      period.name,
    ]);
  });

  it('stops by the link in it', async () => {
    newWeek();
    const reader = await villager();
    const number = await openIdea(author, TITLES);
    await followIdea(reader, number, true);
    const first = newWeek();
    await say(await villager(), number, 'Сөз');
    await sendDigests(first);
    const [mail] = await digestsOf(reader);
    await unsubscribe(mail?.unsubscribeUrl?.split('/').at(-1) ?? '');
    const second = newWeek();
    await say(await villager(), number, 'Дагы');
    await sendDigests(second);
    expect(await digestsOf(reader)).toHaveLength(1);
  });
});
