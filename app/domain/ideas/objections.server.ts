import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { findComment } from '~/domain/discussion/comments.server';
import { findHiding, type Hiding, objectToHiding } from '~/domain/discussion/flags.server';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import { AppError, isAppError } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { db, type Reader, transaction } from '~db/index.server';
import { findIdeaById } from './find-idea.server';
import type { Idea } from './idea';
import { isAuthor } from './idea.policy';
import { matterOfIdea } from './idea-events.server';

export interface OwnHiding {
  hiding: Hiding;
  idea: Idea;
  subject: ReportedSubject;
  /** The words of the hidden comment; null where it is the idea that is hidden. */
  words: string | null;
}

/** The hiding of something that this actor wrote. Of what others wrote: not_found. Throws sign_in, not_found. */
export async function findOwnHiding(reader: Reader, actor: Actor, hidingId: string): Promise<OwnHiding> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const hiding = await findHiding(reader, hidingId);
  const comment = await commentOrNull(reader, hiding.subjectId);
  if (comment) {
    if (comment.authorId !== actor.person.id) throw new AppError('not_found');
    const idea = await findIdeaById(reader, comment.subjectId);
    return { hiding, idea, subject: { kind: 'comment', id: comment.id }, words: comment.body };
  }
  const idea = await findIdeaById(reader, hiding.subjectId);
  if (!isAuthor(actor, idea)) throw new AppError('not_found');
  return { hiding, idea, subject: { kind: 'idea', id: idea.id }, words: null };
}

async function commentOrNull(reader: Reader, id: string) {
  try {
    return await findComment(reader, id);
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

/** Whether its author may still object: once, while nobody has decided. */
export function mayObject({ hiding }: Pick<OwnHiding, 'hiding'>): boolean {
  return hiding.objectedAt === null && hiding.outcome === null;
}

/** The author objects to a hiding: once. Somebody else than the one who hid decides. Throws sign_in, not_found, closed. */
export async function objectToOwnHiding(actor: Actor, hidingId: string, objection: string): Promise<Idea> {
  return transaction({ key: `hiding:${hidingId}` }, async (tx) => {
    const { hiding, idea, subject } = await findOwnHiding(tx, actor, hidingId);
    const author = assertSignedIn(actor);
    await objectToHiding(tx, author, hiding, objection);
    const matter = matterOfIdea(idea);
    await emit('hiding.objected', { matter, subject, by: author.person.id, hidingId, hiddenBy: hiding.hiddenBy });
    return idea;
  });
}

/** The hiding for the page on which its author objects. */
export function openObjection(actor: Actor, hidingId: string): Promise<OwnHiding> {
  return findOwnHiding(db(), actor, hidingId);
}
