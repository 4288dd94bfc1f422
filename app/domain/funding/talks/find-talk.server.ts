import { and, eq } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { AppError, assertMay } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import { isOnEitherSide } from '../two-sides.server';
import type { Talk } from './talk';
import { readTalkPolicy, talkSide } from './talk.policy';

export interface FoundTalk {
  actor: SignedIn;
  talk: Talk;
  idea: Idea;
  side: TalkSide;
}

/**
 * The talk of that id as its side sees it. To everybody else it does not exist: it is not even read, so that the time of
 * the answer does not tell either. Throws sign_in, not_found.
 */
export async function findTalk(reader: Reader, actor: Actor, id: string): Promise<FoundTalk> {
  const signedIn = assertSignedIn(actor);
  const { contactThreads, ideas } = tables;
  const [found] = await reader
    .select({ talk: contactThreads })
    .from(contactThreads)
    .innerJoin(ideas, eq(ideas.id, contactThreads.ideaId))
    .where(and(eq(contactThreads.id, id), isOnEitherSide(signedIn, contactThreads.organisationId)));
  if (!found) throw new AppError('not_found');
  const { talk } = found;
  const idea = await findIdeaById(reader, talk.ideaId);
  assertMay(readTalkPolicy(actor, idea, talk));
  const side = talkSide(actor, idea, talk);
  if (!side) throw new AppError('not_found');
  return { actor: signedIn, talk, idea, side };
}
