import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { isHidden } from '~/domain/discussion/comments.server';
import type { Lang } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import { type IdeaLink, ideaLinks } from './idea-links.queries.server';

/** How many of each the page shows, the newest first; all are in the export of one's data. */
export const ACTIVITY_SHOWN = 100;

export interface MySupport {
  idea: IdeaLink;
  at: Date;
}

/** Ideas that the signed-in person supports, the newest support first, and how many in all. Throws sign_in. */
export async function mySupports(actor: Actor, lang: Lang): Promise<{ total: number; shown: MySupport[] }> {
  const { person } = assertSignedIn(actor);
  const { supports } = tables;
  const own = eq(supports.personId, person.id);
  const rows = await db()
    .select({ id: supports.subjectId, at: supports.createdAt })
    .from(supports)
    .where(own)
    .orderBy(desc(supports.createdAt), desc(supports.subjectId))
    .limit(ACTIVITY_SHOWN);
  const links = await ideaLinks(
    db(),
    actor,
    rows.map(({ id }) => id),
    lang,
  );
  const shown = rows.flatMap(({ id, at }) => {
    const idea = links.get(id);
    return idea ? [{ idea, at }] : [];
  });
  return { total: await db().$count(supports, own), shown };
}

export interface MyComment {
  id: string;
  idea: IdeaLink;
  at: Date;
  lang: Lang;
  /** Empty of a comment that is gone or hidden. */
  body: string;
  state: 'standing' | 'deleted' | 'hidden';
}

/** Comments that the signed-in person wrote, the newest first, and how many in all. Throws sign_in. */
export async function myComments(actor: Actor, lang: Lang): Promise<{ total: number; shown: MyComment[] }> {
  const { person } = assertSignedIn(actor);
  const { comments } = tables;
  const own = eq(comments.authorId, person.id);
  const rows = await db()
    .select()
    .from(comments)
    .where(own)
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(ACTIVITY_SHOWN);
  const links = await ideaLinks(
    db(),
    actor,
    rows.map(({ subjectId }) => subjectId),
    lang,
  );
  const shown: MyComment[] = [];
  for (const { id, subjectId, createdAt, lang: written, body, deletedAt } of rows) {
    const idea = links.get(subjectId);
    if (!idea) continue;
    const state = deletedAt ? 'deleted' : (await isHidden(db(), id)) ? 'hidden' : 'standing';
    const words = state === 'standing' ? body : '';
    shown.push({ id, idea, at: createdAt, lang: written as Lang, body: words, state });
  }
  return { total: await db().$count(comments, own), shown };
}

/** How many ideas the signed-in person supports and how many comments they wrote and did not delete. Throws sign_in. */
export async function myActivityCounts(actor: Actor): Promise<{ supports: number; comments: number }> {
  const { person } = assertSignedIn(actor);
  const { comments, supports } = tables;
  return {
    supports: await db().$count(supports, eq(supports.personId, person.id)),
    comments: await db().$count(comments, and(eq(comments.authorId, person.id), isNull(comments.deletedAt))),
  };
}
