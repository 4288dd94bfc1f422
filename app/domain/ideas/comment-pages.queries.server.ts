import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { COMMENT_EDIT_MINUTES } from '~/domain/discussion/comment';
import { deleteCommentPolicy, editCommentPolicy, reportCommentPolicy } from '~/domain/discussion/comment.policy';
import type { CommentView } from '~/domain/discussion/thread';
import { pageOfComment, viewComment } from '~/domain/discussion/thread.queries.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { findVisibleIdea } from './find-idea.server';
import type { Idea } from './idea';
import { readIdeaPolicy, reportIdeaPolicy } from './idea.policy';
import { findIdeaComment } from './idea-comments.server';
import { ideaLinks } from './idea-links.queries.server';

/** An idea as a page about something said of it names it. */
export interface NamedIdea {
  number: number;
  slug: string;
  title: string;
}

async function named(actor: Actor, { id, number, slug }: Idea, lang: Lang): Promise<NamedIdea> {
  const link = (await ideaLinks(db(), actor, [id], lang)).get(id);
  return { number, slug, title: link?.title?.text ?? '' };
}

const discussed = (idea: Idea) => ({ id: idea.id, scope: idea.scope, open: isOpenForComments(idea) });

/** Whether an idea takes comments now, whoever writes. */
export function isOpenForComments(idea: Pick<Idea, 'publication' | 'hidden'>): boolean {
  return idea.publication === 'published' && !idea.hidden;
}

/** The idea for the page of its comment form. Throws not_found, gone. */
export async function openForComment(actor: Actor, number: number, lang: Lang): Promise<NamedIdea> {
  const idea = await findVisibleIdea(db(), actor, number);
  assertMay(readIdeaPolicy(actor, idea));
  return named(actor, idea, lang);
}

/** The idea for the page that reports it. Throws not_found, gone, sign_in, forbidden, closed. */
export async function openForReport(actor: Actor, number: number, lang: Lang): Promise<NamedIdea> {
  const idea = await findVisibleIdea(db(), actor, number);
  assertMay(reportIdeaPolicy(actor, idea));
  return named(actor, idea, lang);
}

/** The comment that `?reply=` of the form's own page names, if one may answer it. */
export async function answeredComment(actor: Actor, id: string | null, lang: Lang) {
  if (!id) return null;
  const { idea } = await findIdeaComment(db(), actor, id);
  const comment = await viewComment(actor, discussed(idea), id, lang);
  return comment.may.answer ? { id, name: comment.speaker?.name ?? null } : null;
}

const POLICIES = {
  edit: editCommentPolicy,
  delete: deleteCommentPolicy,
  report: reportCommentPolicy,
};

export interface OpenComment {
  comment: CommentView;
  idea: NamedIdea;
  version: number;
  editableUntil: Date;
}

/** A comment for the page of what this actor wants to do with it. Throws not_found, sign_in, forbidden, closed. */
export async function openComment(
  actor: Actor,
  id: string,
  act: keyof typeof POLICIES,
  lang: Lang,
): Promise<OpenComment> {
  const { comment, idea } = await findIdeaComment(db(), actor, id);
  assertMay(POLICIES[act](actor, comment, now()));
  return {
    comment: await viewComment(actor, discussed(idea), id, lang),
    idea: await named(actor, idea, lang),
    version: comment.version,
    editableUntil: new Date(comment.createdAt.getTime() + COMMENT_EDIT_MINUTES * 60_000),
  };
}

/** All wordings of a comment, the newest first. Throws not_found also where it was deleted or hidden. */
export async function commentHistory(actor: Actor, id: string, lang: Lang) {
  const { comment, idea } = await findIdeaComment(db(), actor, id);
  if (comment.deletedAt || comment.hidden) throw new AppError('not_found');
  const { commentVersions } = tables;
  const earlier = await db()
    .select({ version: commentVersions.version, at: commentVersions.at, body: commentVersions.body })
    .from(commentVersions)
    .where(eq(commentVersions.commentId, id))
    .orderBy(desc(commentVersions.version));
  return {
    comment: await viewComment(actor, discussed(idea), id, lang),
    idea: await named(actor, idea, lang),
    earlier,
  };
}

/** Where a comment, or its trace, stands on the page of its idea. Throws not_found. */
export async function commentAddress(actor: Actor, id: string, lang: Lang): Promise<string> {
  const { comment, idea } = await findIdeaComment(db(), actor, id);
  const thread = await pageOfComment(idea.id, comment);
  return paths.ideaThread(lang, idea, thread ? { thread } : {}, `comment-${id}`);
}
