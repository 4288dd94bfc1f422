import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { startIdea } from '~/domain/ideas/drafts.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { addIdeaComment, reportIdea, reportIdeaComment } from '~/domain/ideas/idea-comments.server';
import { objectToOwnHiding } from '~/domain/ideas/objections.server';
import { archiveIdea, mergeIdea } from '~/domain/ideas/publication.server';
import { decideOnIdea } from '~/domain/moderation/decisions.server';
import { deskIdea } from '~/domain/moderation/desk-idea.queries.server';
import { deskObjection, deskReport } from '~/domain/moderation/desk-report.queries.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { moderator, outcomeOf, published, submitted, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

type Role =
  | 'visitor'
  | 'resident'
  | 'author'
  | 'moderator elsewhere'
  | 'moderator of the place'
  | 'moderator above'
  | 'author who moderates'
  | 'platform moderator'
  | 'administrator';

const ROLES: Role[] = [
  'visitor',
  'resident',
  'author',
  'moderator elsewhere',
  'moderator of the place',
  'moderator above',
  'author who moderates',
  'platform moderator',
  'administrator',
];

let actors: Record<Role, Actor>;
let author: SignedIn;
let resident: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  resident = await person(undefined, 'Нурзат');
  actors = {
    visitor: VISITOR,
    resident,
    author,
    'moderator elsewhere': await moderator('Токтогул', 'osh'),
    'moderator of the place': await moderator('Шаар', 'toktogul-city'),
    'moderator above': await moderator('Район', 'toktogul'),
    'author who moderates': { ...author, roles: (await moderator('', 'toktogul-city')).roles },
    'platform moderator': await moderator('Платформа', null),
    administrator: await withRoles('Админ', { role: 'administrator', placeId: null }),
  };
});

const place = 'toktogul-city';
const seenOf = async (number: number) => (await findIdea(db(), number)).pendingRevisionId ?? '';

/** Runs an act as every role, each on a thing of its own, and gives the outcomes. */
async function asEach(act: (actor: Actor) => Promise<unknown>): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for (const role of ROLES) outcomes[role] = await outcomeOf(act(actors[role]));
  return outcomes;
}

const MODERATORS_ONLY = { 'moderator of the place': 'ok', 'moderator above': 'ok', 'platform moderator': 'ok' };

/** Before an idea is public, those who have no part in it do not even learn that it exists. */
const UNSEEN = {
  visitor: 'sign_in',
  resident: 'not_found',
  author: 'forbidden',
  'moderator elsewhere': 'not_found',
  'author who moderates': 'forbidden',
  administrator: 'not_found',
  ...MODERATORS_ONLY,
};

const SEEN = {
  visitor: 'sign_in',
  resident: 'forbidden',
  author: 'forbidden',
  'moderator elsewhere': 'forbidden',
  'author who moderates': 'forbidden',
  administrator: 'forbidden',
  ...MODERATORS_ONLY,
};

async function reportedIdea(): Promise<{ id: string; seen: string; number: number }> {
  const number = await published(author, { place });
  // A new one each time: how often one person may report is limited.
  await reportIdea(await person(), number, { reason: 'spam', note: null });
  const idea = await findIdea(db(), number);
  return { id: idea.id, seen: idea.publishedRevisionId ?? '', number };
}

async function objectedHiding(): Promise<string> {
  const { id, seen } = await reportedIdea();
  const hider = await moderator('Жашырган', place);
  await hideReported(hider, id, { reason: 'spam', note: 'Жарнама', seen });
  const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
  await objectToOwnHiding(author, hiding?.id ?? '', 'Жарнама эмес');
  return hiding?.id ?? '';
}

describe('who may act at the desk', () => {
  it('opens the queue to moderators alone', async () => {
    const outcomes = await asEach((actor) => queuePage(actor, 'ky', null));
    expect(outcomes).toEqual({
      visitor: 'sign_in',
      resident: 'forbidden',
      author: 'forbidden',
      'moderator elsewhere': 'ok',
      'moderator of the place': 'ok',
      'moderator above': 'ok',
      'author who moderates': 'ok',
      'platform moderator': 'ok',
      administrator: 'forbidden',
    });
  });

  it('shows a submitted idea to its moderators, and hides it from all who have no part in it', async () => {
    const number = await submitted(author, { place });
    expect(await asEach((actor) => deskIdea(actor, number, 'ky'))).toEqual(UNSEEN);
  });

  it('lets only its moderators publish, return or decline an idea', async () => {
    const decide = (decision: Parameters<typeof decideOnIdea>[3]) =>
      asEach(async (actor) => {
        const number = await submitted(author, { place });
        await decideOnIdea(actor, number, await seenOf(number), decision);
      });
    expect(await decide({ intent: 'publish' })).toEqual(UNSEEN);
    expect(await decide({ intent: 'return', remarks: ['budget'], note: '' })).toEqual(UNSEEN);
    expect(await decide({ intent: 'decline', reason: 'not_municipal', note: 'Жеке үй' })).toEqual(UNSEEN);
  });

  it('lets only its moderators archive or merge a published idea', async () => {
    const into = await published(author, { place });
    expect(await asEach(async (actor) => archiveIdea(actor, await published(author, { place }), 'Эски'))).toEqual(SEEN);
    const merge = async (actor: Actor) => mergeIdea(actor, await published(author, { place }), into, 'Окшош');
    expect(await asEach(merge)).toEqual(SEEN);
  });

  it('lets only its moderators decide on a reported idea', async () => {
    expect(await asEach(async (actor) => deskReport(actor, (await reportedIdea()).id, 'ky'))).toEqual(SEEN);
    const hide = async (actor: Actor) => {
      const { id, seen } = await reportedIdea();
      await hideReported(actor, id, { reason: 'spam', note: 'Жарнама', seen });
    };
    expect(await asEach(hide)).toEqual(SEEN);
    const keep = async (actor: Actor) => {
      const { id, seen } = await reportedIdea();
      await keepReported(actor, id, seen);
    };
    expect(await asEach(keep)).toEqual(SEEN);
  });

  it('lets no moderator decide on their own comment, or on comments to their own idea', async () => {
    const own = actors['moderator of the place'] as SignedIn;
    const number = await published(author, { place });
    const commentId = await addIdeaComment(own, number, { parentId: null, lang: 'ky', body: 'Менин сөзүм' });
    await reportIdeaComment(resident, commentId, { reason: 'insult', note: null });
    const decide = (actor: Actor) =>
      outcomeOf(hideReported(actor, commentId, { reason: 'insult', note: 'x', seen: '1' }));
    expect(await decide(own)).toBe('forbidden');
    expect(await decide(actors['author who moderates'])).toBe('forbidden');
    expect(await decide(actors['platform moderator'])).toBe('ok');
  });

  it('gives an objection to anyone but the one who hid', async () => {
    // What is hidden is no longer there for those who have no part in it.
    expect(await asEach(async (actor) => deskObjection(actor, await objectedHiding(), 'ky'))).toEqual(UNSEEN);
    expect(await asEach(async (actor) => decideOnObjection(actor, await objectedHiding(), 'lifted', 'Туура'))).toEqual(
      UNSEEN,
    );
    const hider = actors['moderator of the place'] as SignedIn;
    const { id, seen } = await reportedIdea();
    await hideReported(hider, id, { reason: 'spam', note: 'Жарнама', seen });
    const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
    await objectToOwnHiding(author, hiding?.id ?? '', 'Макул эмесмин');
    expect(await outcomeOf(decideOnObjection(hider, hiding?.id ?? '', 'upheld', 'Өзүм'))).toBe('forbidden');
    expect(await outcomeOf(deskObjection(hider, hiding?.id ?? '', 'ky'))).toBe('forbidden');
  });

  it('never shows a draft at the desk', async () => {
    const number = await startIdea(author, { lang: 'ky', placeId: null });
    expect(await outcomeOf(deskIdea(actors['platform moderator'], number, 'ky'))).toBe('not_found');
  });
});
