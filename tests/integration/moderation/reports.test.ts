import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { loadThread } from '~/domain/discussion/thread.queries.server';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import {
  addIdeaComment,
  deleteIdeaComment,
  editIdeaComment,
  reportIdea,
  reportIdeaComment,
} from '~/domain/ideas/idea-comments.server';
import { freshMarket } from '~/domain/ideas/market-index.server';
import { objectToOwnHiding } from '~/domain/ideas/objections.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { searchTokens } from '~/platform/search/stem.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, searchIdeas, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { moderator, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let reporter: SignedIn;
let first: SignedIn;
let second: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  first = await moderator('Гүлнара', 'osh');
  second = await moderator('Чолпон', 'osh');
});

// New people for each test: how often one may comment and report is limited.
beforeEach(async () => {
  author = await person(undefined, 'Бакыт');
  reporter = await person(undefined, 'Нурзат');
});

async function reportedComment(body = 'Ушул жолду ким курду?') {
  const number = await published(author);
  const id = await addIdeaComment(author, number, { parentId: null, lang: 'ky', body });
  await reportIdeaComment(reporter, id, { reason: 'insult', note: 'Сөгүп жатат' });
  return { number, id };
}

const decision = (seen = '1') => ({ reason: 'insult' as const, note: 'Кемсинтүү', seen });
const found = async (words: string) => (await searchIdeas(db(), [searchTokens(words)]))?.[2] ?? [];
const isListed = async (number: number) => (await freshMarket()).numbers().includes(number);

async function hidingOf(subjectId: string): Promise<string> {
  const [row] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, subjectId));
  return row?.id ?? '';
}

async function noticesOf(personId: string): Promise<string[]> {
  const { notices } = tables;
  const rows = await db()
    .select({ kind: notices.kind })
    .from(notices)
    .where(and(eq(notices.personId, personId)));
  return rows.map(({ kind }) => kind);
}

describe('a reported comment', () => {
  it('loses its words for everybody when it is hidden, and the count goes down', async () => {
    const { number, id } = await reportedComment('Каргыш сөз');
    await hideReported(first, id, decision());
    const idea = await findIdea(db(), number);
    const thread = await loadThread(VISITOR, { id: idea.id, scope: idea.scope, open: true }, 'ky');
    expect(JSON.stringify(thread)).not.toContain('Каргыш');
    expect(thread.threads[0]).toMatchObject({ state: 'hidden', hiddenFor: 'insult' });
    const [row] = await db().select().from(tables.ideas).where(eq(tables.ideas.number, number));
    expect(row?.commentCount).toBe(0);
  });

  it('tells both sides', async () => {
    const { id } = await reportedComment();
    await hideReported(first, id, decision());
    expect(await noticesOf(author.person.id)).toContain('comment_hidden');
    expect(await noticesOf(reporter.person.id)).toContain('report_hidden');
  });

  it('is decided once: of two moderators at once one wins', async () => {
    const { id } = await reportedComment();
    expect(await outcomes([hideReported(first, id, decision()), keepReported(second, id, '1')])).toEqual({
      ok: 1,
      closed: 1,
    });
  });

  it('is not decided on words that nobody has read: they were changed meanwhile', async () => {
    const { id } = await reportedComment();
    await editIdeaComment(author, id, 1, 'Башка сөз');
    expect(await outcomeOf(hideReported(first, id, decision('1')))).toBe('conflict');
    expect(await outcomeOf(hideReported(first, id, decision('2')))).toBe('ok');
  });

  it('leaves the queue when it is kept, and stays where it is', async () => {
    const { number, id } = await reportedComment();
    await keepReported(first, id, '1');
    const { items } = await queuePage(second, 'ky', null);
    expect(items.map((item) => item.id)).not.toContain(id);
    const idea = await findIdea(db(), number);
    const thread = await loadThread(VISITOR, { id: idea.id, scope: idea.scope, open: true }, 'ky');
    expect(thread.threads[0]?.state).toBe('standing');
    expect(await noticesOf(reporter.person.id)).toContain('report_kept');
  });

  it('is nobody’s work any more once its author has deleted it', async () => {
    const { id } = await reportedComment();
    await deleteIdeaComment(author, id);
    const { items } = await queuePage(first, 'ky', null);
    expect(items.map((item) => item.id)).not.toContain(id);
    expect(await outcomeOf(hideReported(first, id, decision()))).toBe('closed');
  });
});

describe('a hidden idea', () => {
  it('is gone from its page, the list and the search, and comes back when an objection is accepted', async () => {
    const number = await published(author, { title: 'Ажайып көпүрө' });
    expect(await found('көпүрө')).toContain(number);
    expect(await isListed(number)).toBe(true);
    await reportIdea(reporter, number, { reason: 'spam', note: null });
    const { id, publishedRevisionId } = await findIdea(db(), number);
    await hideReported(first, id, { reason: 'spam', note: 'Жарнама', seen: publishedRevisionId ?? '' });
    expect(await outcomeOf(findVisibleIdea(db(), VISITOR, number))).toBe('not_found');
    expect(await found('көпүрө')).not.toContain(number);
    expect(await isListed(number)).toBe(false);

    const hidingId = await hidingOf(id);
    await objectToOwnHiding(author, hidingId, 'Бул жарнама эмес, айылдын көпүрөсү.');
    expect((await queuePage(first, 'ky', null)).items.map((item) => item.id)).not.toContain(hidingId);
    expect((await queuePage(second, 'ky', null)).items.map((item) => item.id)).toContain(hidingId);
    await decideOnObjection(second, hidingId, 'lifted', 'Автор туура айтат');
    expect(await outcomeOf(findVisibleIdea(db(), VISITOR, number))).toBe('ok');
    expect(await found('көпүрө')).toContain(number);
    expect(await isListed(number)).toBe(true);
    expect(await noticesOf(author.person.id)).toContain('objection_lifted');
    expect(await outcomeOf(decideOnObjection(second, hidingId, 'upheld', 'Дагы'))).toBe('closed');
  });

  it('stays hidden when an objection is turned down', async () => {
    const { number, id } = await reportedComment('Бир сөз');
    await hideReported(first, id, decision());
    const hidingId = await hidingOf(id);
    await objectToOwnHiding(author, hidingId, 'Макул эмесмин');
    await decideOnObjection(second, hidingId, 'upheld', 'Эреже бузулган');
    const idea = await findIdea(db(), number);
    const thread = await loadThread(VISITOR, { id: idea.id, scope: idea.scope, open: true }, 'ky');
    expect(thread.threads[0]?.state).toBe('hidden');
  });
});
