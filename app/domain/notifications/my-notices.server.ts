import { and, desc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { callLinks } from '~/domain/calls/call-links.queries.server';
import { hearingLinks } from '~/domain/hearings/hearing-links.queries.server';
import { ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { NOTICE_KINDS, type NoticeData, type NoticeKind, noticePath } from './notice';

export const NOTICES_PER_PAGE = 50;

export interface MyNotice {
  id: string;
  kind: NoticeKind;
  at: Date;
  isRead: boolean;
  path: string;
  /** What it is about, as far as this reader may see it. */
  title: { text: string; lang: Lang } | null;
}

/**
 * What the signed-in person was told, the newest first. `before` is the id of the last notice of the page before; an
 * unknown one shows the first page. Throws sign_in.
 */
export async function myNotices(actor: Actor, lang: Lang, before: string | null) {
  const { person } = assertSignedIn(actor);
  const { notices } = tables;
  const rows = await db()
    .select()
    .from(notices)
    .where(and(eq(notices.personId, person.id), before ? await olderThan(person.id, before) : undefined))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(NOTICES_PER_PAGE + 1);
  const page = rows.slice(0, NOTICES_PER_PAGE);
  const titles = await titlesOf(
    actor,
    page.flatMap(({ subjectId }) => subjectId ?? []),
    lang,
  );
  const shown = page.flatMap(({ id, kind, subjectId, data, createdAt, readAt }): MyNotice[] => {
    if (!isKnown(kind)) return [];
    const path = noticePath(kind, data as NoticeData, lang);
    return [{ id, kind, at: createdAt, isRead: readAt !== null, path, title: titles.get(subjectId ?? '') ?? null }];
  });
  return { shown, older: rows.length > NOTICES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}

async function titlesOf(actor: Actor, ids: readonly string[], lang: Lang): Promise<Map<string, MyNotice['title']>> {
  const ideas = await ideaLinks(db(), actor, ids, lang);
  const hearings = await hearingLinks(db(), ids, lang);
  const calls = await callLinks(db(), ids, lang);
  return new Map([
    ...[...ideas].map(([id, { title }]) => [id, title] as const),
    ...[...hearings, ...calls].map(([id, { title: text, lang: of }]) => [id, { text, lang: of }] as const),
  ]);
}

async function olderThan(personId: string, id: string) {
  const { notices } = tables;
  const [last] = await db()
    .select({ at: notices.createdAt })
    .from(notices)
    .where(and(eq(notices.id, id), eq(notices.personId, personId)));
  if (!last) return undefined;
  return or(lt(notices.createdAt, last.at), and(eq(notices.createdAt, last.at), lt(notices.id, id)));
}

const isKnown = (kind: string): kind is NoticeKind => (NOTICE_KINDS as readonly string[]).includes(kind);

/** Marks one notice as read, or all of them. Throws sign_in. */
export async function markNoticesRead(actor: Actor, id: string | null): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { notices } = tables;
  await transaction(async (tx) => {
    await tx
      .update(notices)
      .set({ readAt: now() })
      .where(and(eq(notices.personId, person.id), isNull(notices.readAt), id ? eq(notices.id, id) : undefined));
  });
}
