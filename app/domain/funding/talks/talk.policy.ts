import { type Actor, actingFunder, isMemberOf } from '~/domain/accounts/actor';
import type { Authored, Idea } from '~/domain/ideas/idea';
import { contactAuthorPolicy, isAuthor, isModeratorOf } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { TalkSide } from '~db/schema/talks';
import type { Talk } from './talk';

type Parties = Pick<Talk, 'organisationId' | 'revealedAt'>;

/** On which side of a talk the actor is: for the funder only who acts for it now. Null for everybody else. */
export function talkSide(actor: Actor, idea: Authored, { organisationId }: Parties): TalkSide | null {
  if (actingFunder(actor)?.organisationId === organisationId) return 'funder';
  return isAuthor(actor, idea) ? 'author' : null;
}

/** Who may read a talk: its two sides, whatever became of the idea; to everybody else it is not there. */
export function readTalkPolicy(actor: Actor, idea: Authored, talk: Parties): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return talkSide(actor, idea, talk) ? allow : deny('not_found');
}

/** Who may write: both sides while the idea is open; for the funder only while it is verified. */
export function writeTalkPolicy(actor: Actor, idea: Idea, talk: Parties): Verdict {
  const readable = readTalkPolicy(actor, idea, talk);
  if (!readable.allowed) return readable;
  if (idea.publication !== 'published' || idea.hidden) return deny('closed');
  return talkSide(actor, idea, talk) === 'funder' ? contactAuthorPolicy(actor, idea) : allow;
}

/** Who may give the funder's name to the author: the funder, once and for good. */
export function revealFunderPolicy(actor: Actor, idea: Idea, talk: Parties): Verdict {
  const writable = writeTalkPolicy(actor, idea, talk);
  if (!writable.allowed) return writable;
  if (talkSide(actor, idea, talk) !== 'funder') return deny('forbidden');
  return talk.revealedAt ? deny('closed') : allow;
}

/** Who may show their contact data: both sides, once they know each other. */
export function shareContactsPolicy(actor: Actor, idea: Idea, talk: Parties): Verdict {
  const writable = writeTalkPolicy(actor, idea, talk);
  if (!writable.allowed) return writable;
  return talk.revealedAt ? allow : deny('closed');
}

/** Who may report a message to the moderator: the side that it was written to, while it can be read. */
export function reportMessagePolicy(
  actor: Actor,
  idea: Idea,
  talk: Parties,
  message: { side: TalkSide; hidden: boolean },
): Verdict {
  const readable = readTalkPolicy(actor, idea, talk);
  if (!readable.allowed) return readable;
  if (message.hidden) return deny('closed');
  return talkSide(actor, idea, talk) === message.side ? deny('forbidden') : allow;
}

/**
 * Who decides on a reported message: a moderator of the idea who belongs to neither side, whether or not they act for
 * it now. To everybody else it is not there.
 */
export function moderateMessagePolicy(actor: Actor, idea: Idea, { organisationId }: Parties): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const isParty = isAuthor(actor, idea) || isMemberOf(actor, organisationId);
  return isModeratorOf(actor, idea) && !isParty ? allow : deny('not_found');
}
