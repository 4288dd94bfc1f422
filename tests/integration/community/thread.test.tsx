import { eq } from 'drizzle-orm';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { CommentItem } from '~/domain/discussion/components/comment-item';
import type { DiscussionView } from '~/domain/discussion/thread';
import { loadThread, THREADS_PER_PAGE } from '~/domain/discussion/thread.queries.server';
import { commentAddress, isOpenForComments } from '~/domain/ideas/comment-pages.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { addIdeaComment, deleteIdeaComment, reportIdeaComment } from '~/domain/ideas/idea-comments.server';
import { myComments } from '~/domain/ideas/my-activity.queries.server';
import { objectToOwnHiding } from '~/domain/ideas/objections.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { hideReported } from '~/domain/moderation/reports.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { setClockForTests } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { councilOf, OSH, openIdea, villager } from './village';

useTestStore();
afterEach(() => setClockForTests());

let author: SignedIn;
let resident: SignedIn;
let neighbour: SignedIn;
let moderator: SignedIn;
let number: number;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await villager({ name: 'Бакыт' });
  moderator = await villager({ name: 'Гүлнара', moderates: OSH() });
});

async function begin(): Promise<void> {
  resident = await villager({ name: 'Айгүл' });
  neighbour = await villager({ name: 'Рустам' });
  number = await openIdea(author);
}

const say = (actor: SignedIn, body: string, parentId: string | null = null) =>
  addIdeaComment(actor, number, { parentId, lang: 'ky', body });

async function read(actor: Actor, request = {}): Promise<DiscussionView> {
  const idea = await findIdea(db(), number);
  return loadThread(actor, { id: idea.id, scope: idea.scope, open: isOpenForComments(idea) }, 'ky', request);
}

async function hide(id: string): Promise<string> {
  await reportIdeaComment(neighbour, id, { reason: 'insult', note: null });
  await hideReported(moderator, id, { reason: 'insult', note: 'Кемсинтүү', seen: '1' });
  const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
  return hiding?.id ?? '';
}

/** Comments of long ago, past the limits of a minute: the newest has the highest number. */
async function fill(count: number): Promise<string[]> {
  const { id: subjectId } = await findIdea(db(), number);
  const rows = Array.from({ length: count }, (_, n) => ({
    id: newId(),
    subjectId,
    authorId: resident.person.id,
    lang: 'ky',
    body: `Сөз ${n}`,
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 2))),
  }));
  await transaction(async (tx) => {
    await tx.insert(tables.subjects).values(rows.map(({ id }) => ({ id, kind: 'comment' as const })));
    await tx.insert(tables.comments).values(rows);
  });
  return rows.map(({ id }) => id);
}

describe('a discussion', () => {
  it('shows the newest threads first and answers in their order', async () => {
    await begin();
    const first = await say(resident, 'биринчи');
    const second = await say(neighbour, 'экинчи');
    await say(author, 'жооп 1', first);
    await say(neighbour, 'жооп 2', first);
    const { threads } = await read(VISITOR);
    expect(threads.map(({ id }) => id)).toEqual([second, first]);
    expect(threads[1]?.answers.map(({ body }) => body)).toEqual(['жооп 1', 'жооп 2']);
  });

  it('steps through pages both ways, and shows each thread once', async () => {
    await begin();
    const ids = (await fill(120)).reverse();
    const pages: string[][] = [];
    let cursor: string | null = '';
    const cursors: string[] = [];
    while (cursor !== null) {
      const view: DiscussionView = await read(VISITOR, { page: cursor });
      pages.push(view.threads.map(({ id }) => id));
      expect(view.total).toBe(120);
      expect(view.newer).toBe(cursors.at(-1) ?? null);
      cursors.push(cursor);
      cursor = view.older;
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    // Two at a time were written in the same minute: their order is by id.
    expect(pages.flat().sort()).toEqual([...ids].sort());
    expect(new Set(pages.flat()).size).toBe(120);
  });

  it('is entered at any comment by its address', async () => {
    await begin();
    const ids = await fill(THREADS_PER_PAGE + 10);
    const old = ids[0] ?? '';
    const address = await commentAddress(VISITOR, old, 'ky');
    expect(address).toContain(`?thread=${old}#comment-${old}`);
    expect((await read(VISITOR, { page: old })).threads[0]?.id).toBe(old);
    const newest = ids.at(-1) ?? '';
    expect(await commentAddress(VISITOR, newest, 'ky')).toMatch(new RegExp(`^[^?]+#comment-${newest}$`));
  });

  it('opens the form for an answer where it was asked for', async () => {
    await begin();
    const first = await say(resident, 'биринчи');
    const answer = await say(neighbour, 'жооп', first);
    expect((await read(VISITOR, { reply: answer })).answering).toEqual({ id: answer, threadId: first, name: 'Рустам' });
    await deleteIdeaComment(neighbour, answer);
    expect((await read(VISITOR, { reply: answer })).answering).toBeNull();
  });

  it('marks the author of the idea, their organisation and offices of the place', async () => {
    await begin();
    const council = await councilOf(await villager({ name: 'Замира' }));
    number = await openIdea(council);
    await say(council, 'кеңештин сөзү');
    await say({ ...council, acting: null }, 'менин сөзүм');
    await say(moderator, 'модератордун сөзү');
    await say(await villager({ moderates: await elsewhere() }), 'башка жердин модератору');
    const { threads } = await read(VISITOR);
    const told = Object.fromEntries(threads.map(({ body, speaker }) => [body, speaker]));
    expect(told['кеңештин сөзү']).toMatchObject({ isAuthor: true, organisation: { name: 'Төрт көчө кеңеши' } });
    // She wrote the idea herself.
    expect(told['менин сөзүм']).toMatchObject({ isAuthor: true, organisation: null });
    expect(told['модератордун сөзү']?.office).toEqual({ role: 'moderator', place: 'Ош шаары' });
    expect(told['башка жердин модератору']).toMatchObject({ isAuthor: false, office: null });
  });

  it('keeps the words of a person who has left, without the name', async () => {
    await begin();
    await say(resident, 'калган сөз');
    await transaction(async (tx) => {
      await tx
        .update(tables.people)
        .set({ name: '', erasedAt: new Date() })
        .where(eq(tables.people.id, resident.person.id));
    });
    const [thread] = (await read(VISITOR)).threads;
    expect(thread).toMatchObject({ body: 'калган сөз', speaker: { name: null } });
  });
});

async function elsewhere(): Promise<string> {
  const [place] = await db()
    .select({ id: tables.places.id })
    .from(tables.places)
    .where(eq(tables.places.slug, 'talas'));
  return place?.id ?? '';
}

describe('words that are hidden or deleted', () => {
  it('are on no page of others, in no notice and in no export of others', async () => {
    await begin();
    const deleted = await say(resident, 'CANARY өчөт');
    const hidden = await say(resident, 'CANARY жашырылат');
    await say(neighbour, 'жооп', hidden);
    await deleteIdeaComment(resident, deleted);
    await hide(hidden);
    for (const reader of [VISITOR, neighbour, author, resident, moderator]) {
      const seen = [await read(reader), await read(reader, { reply: hidden })];
      expect(JSON.stringify(seen)).not.toContain('CANARY');
    }
    for (const reader of [neighbour, author, moderator]) {
      const seen = [await exportOwnData(reader), await myNotices(reader, 'ky', null), await myComments(reader, 'ky')];
      expect(JSON.stringify(seen)).not.toContain('CANARY');
    }
    expect(JSON.stringify(await db().select().from(tables.outbox))).not.toContain('CANARY');
    expect(JSON.stringify(await db().select().from(tables.notices))).not.toContain('CANARY');
  });

  it('leave a trace with the reason, without a name', async () => {
    await begin();
    const hidden = await say(resident, 'Сен акмаксың');
    const hidingId = await hide(hidden);
    const [trace] = (await read(VISITOR)).threads;
    expect(trace).toMatchObject({ state: 'hidden', hiddenFor: 'insult', speaker: null, body: '', hidingId: null });
    expect((await read(resident)).threads[0]?.hidingId).toBe(hidingId);
  });

  it('come back when the hiding is lifted', async () => {
    await begin();
    const hidden = await say(resident, 'туура сөз');
    const hidingId = await hide(hidden);
    await objectToOwnHiding(resident, hidingId, 'Кемсинтүү эмес');
    const other = await villager({ moderates: 'everything' });
    await decideOnObjection(other, hidingId, 'lifted', 'Туура');
    expect((await read(VISITOR)).threads[0]).toMatchObject({ state: 'standing', body: 'туура сөз' });
  });
});

describe('what people type', () => {
  const PAYLOADS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '{{7*7}} <svg/onload=alert(1)>',
  ];

  it.each(PAYLOADS)('is text and nothing else: %s', async (payload) => {
    await begin();
    await transaction(async (tx) => {
      await tx.update(tables.people).set({ name: payload }).where(eq(tables.people.id, resident.person.id));
    });
    await say(resident, payload);
    const [thread] = (await read(VISITOR)).threads;
    if (!thread) throw new Error('No thread');
    const html = renderToStaticMarkup(
      <I18nProvider value={i18nFor('ky')}>
        <CommentItem comment={thread} answerHref="/ky/ideas/1" />
      </I18nProvider>,
    );
    expect(html).not.toMatch(/<(script|img|svg\/)|href="javascript|<svg onload/i);
    expect(html).toContain(
      payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    );
  });
});
