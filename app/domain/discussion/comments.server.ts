import { and, count, eq, isNull, ne, notExists, or } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import type { Comment, CommentMark } from './comment';

export interface NewComment {
  subjectId: string;
  parentId: string | null;
  lang: Lang;
  body: string;
  mark: CommentMark | null;
}

/** Adds a comment to a subject that the caller has opened for this actor. Answers go one level deep. Returns its id. */
export async function addComment(tx: Tx, actor: SignedIn, wanted: NewComment): Promise<string> {
  const parentId = wanted.parentId ? await topLevelOf(tx, wanted.subjectId, wanted.parentId) : null;
  const id = newId();
  await tx.insert(tables.subjects).values({ id, kind: 'comment' });
  await tx.insert(tables.comments).values({
    id,
    subjectId: wanted.subjectId,
    parentId,
    authorId: actor.person.id,
    organisationId: actor.acting?.organisationId ?? null,
    mark: wanted.mark,
    lang: wanted.lang,
    body: wanted.body,
    createdAt: now(),
  });
  await recordAct(tx, actor, 'comment.added', { kind: 'comment', id }, { subjectId: wanted.subjectId });
  return id;
}

/** The comment that an answer belongs under: an answer to an answer joins the same thread. */
async function topLevelOf(tx: Tx, subjectId: string, parentId: string): Promise<string> {
  const parent = await findComment(tx, parentId);
  if (parent.subjectId !== subjectId || parent.deletedAt || parent.hidden) throw new AppError('closed');
  return parent.parentId ?? parent.id;
}

/** The comment with whether it is hidden; throws not_found. */
export async function findComment(reader: Reader, id: string): Promise<Comment & { hidden: boolean }> {
  const { comments } = tables;
  const [row] = await reader.select().from(comments).where(eq(comments.id, id));
  if (!row) throw new AppError('not_found');
  return { ...row, hidden: await isHidden(reader, id) };
}

/** Whether a hiding of the subject stands. */
export async function isHidden(reader: Reader, subjectId: string): Promise<boolean> {
  const { hidings } = tables;
  const rows = await reader
    .select({ id: hidings.id, outcome: hidings.outcome })
    .from(hidings)
    .where(eq(hidings.subjectId, subjectId));
  return rows.some(({ outcome }) => outcome !== 'lifted');
}

/** Changes the words and keeps the earlier ones. A stale `version` is a conflict. */
export async function editComment(
  tx: Tx,
  actor: SignedIn,
  comment: Comment,
  version: number,
  body: string,
): Promise<void> {
  if (comment.version !== version) throw new AppError('conflict');
  if (comment.body === body) return;
  const at = now();
  await tx
    .insert(tables.commentVersions)
    .values({ commentId: comment.id, version, body: comment.body, at: comment.editedAt ?? comment.createdAt });
  await tx
    .update(tables.comments)
    .set({ body, editedAt: at, version: version + 1 })
    .where(eq(tables.comments.id, comment.id));
  await recordAct(tx, actor, 'comment.edited', { kind: 'comment', id: comment.id });
}

/** Takes the words away, those of earlier versions too, and leaves the place where they stood. */
export async function deleteComment(tx: Tx, actor: SignedIn, comment: Comment): Promise<void> {
  const { comments, commentVersions } = tables;
  await tx.update(comments).set({ body: '', deletedAt: now() }).where(eq(comments.id, comment.id));
  await tx.delete(commentVersions).where(eq(commentVersions.commentId, comment.id));
  await recordAct(tx, actor, 'comment.deleted', { kind: 'comment', id: comment.id });
}

/** How many comments of a subject stand: neither deleted nor hidden. */
export async function countStanding(reader: Reader, subjectId: string): Promise<number> {
  const { comments, hidings } = tables;
  const hiding = reader
    .select({ id: hidings.id })
    .from(hidings)
    .where(and(eq(hidings.subjectId, comments.id), or(isNull(hidings.outcome), ne(hidings.outcome, 'lifted'))));
  const [row] = await reader
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.subjectId, subjectId), isNull(comments.deletedAt), notExists(hiding)));
  return row?.n ?? 0;
}
