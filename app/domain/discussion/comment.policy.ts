import type { Actor } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import { COMMENT_EDIT_MINUTES, type Comment } from './comment';

type Stated = Pick<Comment, 'authorId' | 'deletedAt' | 'createdAt'> & { hidden: boolean };

const isOwn = (actor: Actor, comment: Stated) => actor.kind === 'person' && comment.authorId === actor.person.id;

/** Who may change the words: the author, for a while, of a comment that stands. */
export function editCommentPolicy(actor: Actor, comment: Stated, at: Date): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isOwn(actor, comment)) return deny('forbidden');
  const age = at.getTime() - comment.createdAt.getTime();
  const open = !comment.deletedAt && !comment.hidden && age <= COMMENT_EDIT_MINUTES * 60_000;
  return open ? allow : deny('closed');
}

/** Who may take a comment away: the author, at any time; a trace stays. */
export function deleteCommentPolicy(actor: Actor, comment: Stated): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isOwn(actor, comment)) return deny('forbidden');
  return comment.deletedAt ? deny('closed') : allow;
}

/** Who may report it: anyone signed in, but not their own. */
export function reportCommentPolicy(actor: Actor, comment: Stated): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (isOwn(actor, comment)) return deny('forbidden');
  return comment.deletedAt || comment.hidden ? deny('closed') : allow;
}
