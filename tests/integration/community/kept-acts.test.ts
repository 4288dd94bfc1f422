import type { AppLoadContext } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { completeKeptAct } from '~/domain/accounts/kept-acts.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { action as comment } from '~/routes/ideas/comments';
import { action as follow } from '~/routes/ideas/follow';
import { action as support } from '~/routes/ideas/support';
import { action as followPlace } from '~/routes/places/follow';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { Browser, newNetwork } from '../accounts/people';
import { ideaRow, openIdea, villager } from './village';

useTestStore();
let author: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await villager();
});

function contextOf(network = newNetwork()): AppLoadContext {
  const facts = { requestId: 'test', lang: 'ky' as const, network, theme: null, lite: false, place: null };
  return { ...facts, actor: VISITOR, setCookies: [], cacheTopics: new Set() };
}

type Action = (args: { request: Request; params: Record<string, string>; context: AppLoadContext }) => Promise<unknown>;

/** A visitor sends the form. Returns their browser, and where it was sent. */
async function press(action: unknown, params: Record<string, string>, fields: Record<string, string>) {
  const context = contextOf();
  const request = new Request('http://localhost:3000/ky', { method: 'POST', body: new URLSearchParams(fields) });
  const answer = (await (action as Action)({ request, params, context })) as Response;
  return { browser: new Browser().take(...context.setCookies), to: answer.headers?.get('Location') ?? '', answer };
}

const comeBack = (browser: Browser, person: SignedIn) =>
  completeKeptAct(contextOf(), browser.request(), person.person.id);

describe('what a visitor pressed', () => {
  it('support: is done once after sign-in, though two pages come back together', async () => {
    const number = await openIdea(author);
    const { browser, to } = await press(support, { number: String(number) }, { wanted: 'yes' });
    expect(to).toContain('/ky/account/sign-in?next=');
    expect((await ideaRow(number)).supportCount).toBe(0);
    const person = await villager();
    const paths = await Promise.all([comeBack(browser, person), comeBack(browser.copy(), person)]);
    expect(paths.filter((path) => path !== null)).toEqual([expect.stringMatching(`^/ky/ideas/${number}-`)]);
    expect((await ideaRow(number)).supportCount).toBe(1);
    expect(await comeBack(browser, person)).toBeNull();
  });

  it('comment: is published with its words and language', async () => {
    const number = await openIdea(author);
    const fields = { body: 'Биринчи сап\r\nэкинчи', lang: 'ru', parent_id: '' };
    const { browser } = await press(comment, { number: String(number) }, fields);
    const person = await villager();
    expect(await comeBack(browser, person)).toMatch(new RegExp(`^/ky/ideas/${number}-[^?]+#comment-`));
    const [row] = await db().select().from(tables.comments).where(eq(tables.comments.authorId, person.person.id));
    expect(row).toMatchObject({ body: 'Биринчи сап\nэкинчи', lang: 'ru', parentId: null });
  });

  it('follow: is done for an idea and for a place', async () => {
    const number = await openIdea(author);
    const person = await villager();
    const idea = await press(follow, { number: String(number) }, { wanted: 'yes' });
    await comeBack(idea.browser, person);
    const place = await press(followPlace, { slug: 'osh' }, { wanted: 'yes' });
    await comeBack(place.browser, person);
    expect(await db().$count(tables.follows, eq(tables.follows.personId, person.person.id))).toBe(2);
  });

  it('is dropped where it is no longer possible', async () => {
    const number = await openIdea(author);
    const { browser } = await press(support, { number: String(number) }, { wanted: 'yes' });
    await withdrawIdea(author, number, 'Кайтты');
    expect(await comeBack(browser, await villager())).toBeNull();
    expect((await ideaRow(number)).supportCount).toBe(0);
  });
});

describe('a comment that cannot be taken', () => {
  it('comes back with its words', async () => {
    const number = String(await openIdea(author));
    const { answer } = await press(comment, { number }, { body: 'ө'.repeat(2_001), lang: 'ky' });
    expect(answer).toMatchObject({
      data: { values: { body: 'ө'.repeat(2_001) }, errors: [{ field: 'body', key: 'common.error_too_long' }] },
      init: { status: 422 },
    });
  });
});
