import { eq } from 'drizzle-orm';
import { type Actor, hasRole, ROLES, type SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { Comment, CommentMark, FlagReason } from '~/domain/discussion/comment';
import { deleteCommentPolicy, editCommentPolicy, reportCommentPolicy } from '~/domain/discussion/comment.policy';
import {
  addComment,
  countStanding,
  deleteComment,
  editComment,
  findComment,
} from '~/domain/discussion/comments.server';
import { addFlag } from '~/domain/discussion/flags.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { findIdeaById, findVisibleIdea } from './find-idea.server';
import type { Idea } from './idea';
import { commentPolicy, readIdeaPolicy, reportIdeaPolicy } from './idea.policy';
import { matterOfIdea } from './idea-events.server';

const COMMENTS: Limit = { points: 5, perSeconds: 60 };
const REPORTS: Limit = { points: 30, perSeconds: 3_600 };

export interface NewIdeaComment {
  parentId: string | null;
  lang: Lang;
  body: string;
  /** The form's idempotency key: sent twice, it makes one comment. */
  key?: string | undefined;
}

/**
 * Adds a comment or an answer to an idea. Returns its id. Throws not_found, gone, sign_in, forbidden, closed (the idea
 * or the comment answered), conflict (the key came with another text), too_many.
 */
export async function addIdeaComment(actor: Actor, number: number, wanted: NewIdeaComment): Promise<string> {
  if (actor.kind === 'person') await spend(`comment:${actor.person.id}`, COMMENTS);
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(commentPolicy(actor, idea));
    const author = assertSignedIn(actor);
    const { parentId, lang, body, key } = wanted;
    return once(tx, author.person.id, key, `${idea.id} ${parentId} ${body}`, async () => {
      const answered = parentId ? (await findComment(tx, parentId)).authorId : null;
      const mark = markOf(author, idea);
      const commentId = await addComment(tx, author, { subjectId: idea.id, parentId, lang, body, mark });
      await recountComments(tx, idea);
      await emit('comment.added', { idea, commentId, by: author.person.id, answered });
      return commentId;
    });
  });
}

/**
 * How the author of a comment is marked. Membership alone is nobody's business: whoever speaks for themselves is
 * marked only if they wrote the idea, or hold an office where it lies.
 */
function markOf(actor: SignedIn, idea: Idea): CommentMark | null {
  const speaksForAuthor = idea.organisationId !== null && actor.acting?.organisationId === idea.organisationId;
  if (speaksForAuthor || idea.authorId === actor.person.id) return 'author';
  return ROLES.some((role) => hasRole(actor, role, idea.scope)) ? 'official' : null;
}

/** Sets the idea's counter to the comments that stand. For whoever adds, deletes, hides or restores one. */
export async function recountComments(tx: Tx, idea: Pick<Idea, 'id' | 'number'>): Promise<void> {
  const commentCount = await countStanding(tx, idea.id);
  await tx.update(tables.ideas).set({ commentCount }).where(eq(tables.ideas.id, idea.id));
  touch(tx, `idea:${idea.number}`, 'ideas');
}

export interface IdeaComment {
  comment: Comment & { hidden: boolean };
  idea: Idea;
}

/** A comment and its idea, as far as this actor may see the idea; else the same not_found as what does not exist. */
export async function findIdeaComment(reader: Reader, actor: Actor, id: string): Promise<IdeaComment> {
  const comment = await findComment(reader, id);
  const idea = await findIdeaById(reader, comment.subjectId);
  if (!readIdeaPolicy(actor, idea).allowed) throw new AppError('not_found');
  return { comment, idea };
}

/** Runs `change` with the comment, alone on its idea. */
async function changing(
  actor: Actor,
  id: string,
  change: (tx: Tx, found: IdeaComment) => Promise<void>,
): Promise<Idea> {
  const { idea } = await findIdeaComment(db(), actor, id);
  await transaction({ key: `idea:${idea.number}` }, async (tx) => {
    await change(tx, await findIdeaComment(tx, actor, id));
    touch(tx, `idea:${idea.number}`);
  });
  return idea;
}

/** Changes the words of one's comment, within its time. Throws not_found, sign_in, forbidden, closed, conflict. */
export async function editIdeaComment(actor: Actor, id: string, version: number, body: string): Promise<Idea> {
  return changing(actor, id, async (tx, { comment, idea }) => {
    assertMay(editCommentPolicy(actor, comment, now()));
    assertMay(commentPolicy(actor, idea));
    await editComment(tx, assertSignedIn(actor), comment, version, body);
  });
}

/** Takes the words of one's comment away; a trace stays. Throws not_found, sign_in, forbidden, closed. */
export async function deleteIdeaComment(actor: Actor, id: string): Promise<Idea> {
  return changing(actor, id, async (tx, { comment, idea }) => {
    assertMay(deleteCommentPolicy(actor, comment));
    await deleteComment(tx, assertSignedIn(actor), comment);
    await recountComments(tx, idea);
  });
}

export interface Report {
  reason: FlagReason;
  note: string | null;
}

/** Reports a comment to the moderator; once per person. Throws not_found, sign_in, forbidden, closed, too_many. */
export async function reportIdeaComment(actor: Actor, id: string, report: Report): Promise<Idea> {
  await spendReport(actor);
  return changing(actor, id, async (tx, { comment, idea }) => {
    assertMay(reportCommentPolicy(actor, comment));
    await flag(tx, assertSignedIn(actor), idea, { kind: 'comment', id }, report);
  });
}

/** Reports an idea to its moderator; once per person. Throws not_found, sign_in, forbidden, closed, too_many. */
export async function reportIdea(actor: Actor, number: number, report: Report): Promise<Idea> {
  await spendReport(actor);
  return transaction(async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(reportIdeaPolicy(actor, idea));
    await flag(tx, assertSignedIn(actor), idea, { kind: 'idea', id: idea.id }, report);
    return idea;
  });
}

async function spendReport(actor: Actor): Promise<void> {
  if (actor.kind === 'person') await spend(`report:${actor.person.id}`, REPORTS);
}

async function flag(
  tx: Tx,
  actor: SignedIn,
  idea: Idea,
  subject: { kind: 'idea' | 'comment'; id: string },
  { reason, note }: Report,
): Promise<void> {
  const isNew = await addFlag(tx, actor, subject, reason, note);
  if (isNew) await emit('report.made', { matter: matterOfIdea(idea), subject, by: actor.person.id, reason });
}
