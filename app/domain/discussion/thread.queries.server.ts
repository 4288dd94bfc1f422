import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { CommentView, DiscussionView, ThreadView } from './thread';
import { type CommentRow, commentColumns, readHidings, readOffices, viewsOf } from './thread-views.server';

/** How many threads a page shows; each with all its answers. */
export const THREADS_PER_PAGE = 50;

/** What is discussed, as the noun above tells it. */
export interface Discussed {
  id: string;
  /** The places where an office counts as one that concerns it. */
  scope: readonly string[];
  /** Whether anybody may comment now. */
  open: boolean;
}

export interface DiscussionRequest {
  /** Id of the thread that the page begins with: `?thread=`. */
  page?: string | null;
  /** Id of the comment to answer: `?reply=`. */
  reply?: string | null;
}

/**
 * One page of the discussion of a subject that the caller has opened for this actor. An unknown cursor shows the first
 * page. The words of deleted and hidden comments are not in it.
 */
export async function loadThread(
  actor: Actor,
  subject: Discussed,
  lang: Lang,
  { page, reply }: DiscussionRequest = {},
): Promise<DiscussionView> {
  const start = page ? await threadStart(subject.id, page) : null;
  const [rows, position] = await Promise.all([threadRows(subject.id, start), positionOf(subject.id, start)]);
  const shown = rows.slice(0, THREADS_PER_PAGE);
  const answers = await answerRows(shown.map(({ id }) => id));
  const all = [...shown, ...answers];
  const [hidings, offices] = await Promise.all([
    readHidings(all.map(({ id }) => id)),
    readOffices(all, subject.scope, lang),
  ]);
  const views = viewsOf(all, { actor, open: subject.open, at: now(), lang, hidings, offices });
  const threads = shown.map(
    (row): ThreadView => ({
      ...(views.get(row.id) as CommentView),
      answers: answers.filter(({ parentId }) => parentId === row.id).map(({ id }) => views.get(id) as CommentView),
    }),
  );
  return {
    threads,
    ...position,
    cursor: position.newer === null ? null : (start?.id ?? null),
    older: rows[THREADS_PER_PAGE]?.id ?? null,
    answering: reply ? answeringOf(threads, reply) : null,
  };
}

function answeringOf(threads: ThreadView[], id: string): DiscussionView['answering'] {
  for (const thread of threads) {
    const comment = [thread, ...thread.answers].find((candidate) => candidate.id === id);
    if (comment?.may.answer) return { id, threadId: thread.id, name: comment.speaker?.name ?? null };
  }
  return null;
}

type Start = { id: string; createdAt: Date };

async function threadStart(subjectId: string, id: string): Promise<Start | null> {
  const { comments } = tables;
  const [row] = await db()
    .select({ id: comments.id, createdAt: comments.createdAt })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.subjectId, subjectId), isNull(comments.parentId)));
  return row ?? null;
}

function isThreadOf(subjectId: string) {
  return and(eq(tables.comments.subjectId, subjectId), isNull(tables.comments.parentId));
}

const olderOrSame = ({ id, createdAt }: Start) => {
  const { comments } = tables;
  return or(lt(comments.createdAt, createdAt), and(eq(comments.createdAt, createdAt), lte(comments.id, id)));
};

const newerThan = ({ id, createdAt }: Start) => {
  const { comments } = tables;
  return or(gt(comments.createdAt, createdAt), and(eq(comments.createdAt, createdAt), gt(comments.id, id)));
};

function joined() {
  const { comments, organisations, people } = tables;
  return db()
    .select(commentColumns())
    .from(comments)
    .leftJoin(people, eq(people.id, comments.authorId))
    .leftJoin(organisations, eq(organisations.id, comments.organisationId));
}

/** The threads of a page and the one after it. */
function threadRows(subjectId: string, start: Start | null): Promise<CommentRow[]> {
  const { comments } = tables;
  return joined()
    .where(and(isThreadOf(subjectId), start ? olderOrSame(start) : undefined))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(THREADS_PER_PAGE + 1);
}

async function answerRows(threadIds: string[]): Promise<CommentRow[]> {
  if (threadIds.length === 0) return [];
  const { comments } = tables;
  return joined().where(inArray(comments.parentId, threadIds)).orderBy(asc(comments.createdAt), asc(comments.id));
}

/** How many threads there are, where the page stands among them, and the cursor of the newer page. */
async function positionOf(subjectId: string, start: Start | null) {
  const { comments } = tables;
  const counted = async (condition: ReturnType<typeof and>) =>
    (await db().select({ n: count() }).from(comments).where(condition))[0]?.n ?? 0;
  const total = await counted(isThreadOf(subjectId));
  const before = start ? await counted(and(isThreadOf(subjectId), newerThan(start))) : 0;
  if (!start || before === 0) return { total, first: Math.min(1, total), newer: null };
  if (before <= THREADS_PER_PAGE) return { total, first: before + 1, newer: '' };
  const newer = await db()
    .select({ id: comments.id })
    .from(comments)
    .where(and(isThreadOf(subjectId), newerThan(start)))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(THREADS_PER_PAGE);
  return { total, first: before + 1, newer: newer.at(-1)?.id ?? '' };
}

/**
 * Where a comment stands in its discussion: the thread to begin the page with, or null where the first page shows it.
 */
export async function pageOfComment(subjectId: string, comment: { id: string; parentId: string | null }) {
  const start = await threadStart(subjectId, comment.parentId ?? comment.id);
  if (!start) return null;
  const { first } = await positionOf(subjectId, start);
  return first > THREADS_PER_PAGE ? start.id : null;
}

/** One comment of the subject as this actor may see it. Throws not_found. */
export async function viewComment(actor: Actor, subject: Discussed, id: string, lang: Lang): Promise<CommentView> {
  const { comments } = tables;
  const rows: CommentRow[] = await joined().where(and(eq(comments.id, id), eq(comments.subjectId, subject.id)));
  const [hidings, offices] = await Promise.all([readHidings([id]), readOffices(rows, subject.scope, lang)]);
  const view = viewsOf(rows, { actor, open: subject.open, at: now(), lang, hidings, offices }).get(id);
  if (!view) throw new AppError('not_found');
  return view;
}
