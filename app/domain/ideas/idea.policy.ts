import { type Actor, actingFunder, hasRole, isAuthorKind, isMemberOf } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import { type Authored, type Idea, isPublic } from './idea';

/** True for the person who wrote it, for members of its organisation, and for the clerk who entered it. */
export function isAuthor(actor: Actor, idea: Authored): boolean {
  if (actor.kind === 'visitor') return false;
  const { id } = actor.person;
  return idea.authorId === id || idea.enteredBy === id || isMemberOf(actor, idea.organisationId);
}

/** True for the moderator of the responsible municipality, of a place above it, or of the whole platform. */
export function isModeratorOf(actor: Actor, idea: Pick<Idea, 'scope'>): boolean {
  return hasRole(actor, 'moderator', idea.scope);
}

/** Who may read it: anybody once it is public; its author and its moderator before, and where it is hidden. */
export function readIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (isPublic(idea.publication) && !idea.hidden) return allow;
  if (isAuthor(actor, idea)) return allow;
  const seenByModerator = idea.publication !== 'draft';
  return seenByModerator && isModeratorOf(actor, idea) ? allow : deny('not_found');
}

/** Who may begin an idea: a confirmed person for themselves or for an organisation of a kind that posts ideas. */
export function startIdeaPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!actor.person.confirmed) return deny('unconfirmed');
  return actor.acting === null || isAuthorKind(actor.acting.kind) ? allow : deny('forbidden');
}

/** Who may enter an idea for somebody at the desk: a clerk, or a member of a territorial council. */
export function enterForSomebodyPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const isClerk = actor.roles.some(({ role }) => role === 'clerk');
  return isClerk || actor.acting?.kind === 'territorial_council' ? allow : deny('forbidden');
}

/** Who may edit the working draft: the author, until it is declined, withdrawn, archived, merged or hidden. */
export function editIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return isPublic(idea.publication) && !idea.hidden ? deny('forbidden') : deny('not_found');
  const open: Idea['publication'][] = ['draft', 'returned', 'published'];
  return open.includes(idea.publication) && !idea.hidden && idea.pendingRevisionId === null ? allow : deny('closed');
}

/** Who may take it back: the author, once it is published. */
export function withdrawIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  return idea.publication === 'published' ? allow : deny('closed');
}

/** Who may throw away an idea that nobody has seen: its author, while it is a draft. */
export function discardIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  return idea.publication === 'draft' ? allow : deny('closed');
}

/** Who may decide on a submitted idea or a waiting change: its moderator, and never on an idea of their own. */
export function moderateIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isModeratorOf(actor, idea)) {
    return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  }
  if (isAuthor(actor, idea)) return deny('forbidden');
  const waits = idea.publication === 'submitted' || idea.pendingRevisionId !== null;
  return waits ? allow : deny('closed');
}

/** Who may archive a published idea or merge it into another: its moderator, unless it is their own. */
export function retireIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isModeratorOf(actor, idea) || isAuthor(actor, idea)) {
    return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  }
  return idea.publication === 'published' ? allow : deny('closed');
}

/** Who may support: any confirmed person, while the idea is published and not yet carried out. */
export function supportPolicy(actor: Actor, idea: Idea): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  const open: Idea['stage'][] = ['seeking', 'under_consideration', 'selected', 'funded', 'in_progress'];
  if (idea.publication !== 'published' || idea.hidden || !open.includes(idea.stage)) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}

/** Who may comment: any confirmed person, while the idea is published. */
export function commentPolicy(actor: Actor, idea: Idea): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  if (idea.publication !== 'published' || idea.hidden) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}

/** Who may follow: anyone signed in who may read it. */
export function followIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  return actor.kind === 'visitor' ? deny('sign_in') : allow;
}

/** Who may report it: anyone signed in but its author, while everybody can read it. */
export function reportIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  if (!isPublic(idea.publication) || idea.hidden) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return isAuthor(actor, idea) ? deny('forbidden') : allow;
}

/** Who may declare that it is carried out: the author or the author's organisation, of a published idea. */
export function declareStagePolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  return idea.publication === 'published' && !idea.hidden ? allow : deny('closed');
}

/** Who may shortlist: members of a funder, any published idea. */
export function shortlistPolicy(actor: Actor, idea: Idea): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!actingFunder(actor)) return deny('forbidden');
  return idea.publication === 'published' && !idea.hidden ? allow : deny('closed');
}

/** Who may declare interest or ask the author: members of a verified funder that is not the author's organisation. */
export function contactAuthorPolicy(actor: Actor, idea: Idea): Verdict {
  const shortlisting = shortlistPolicy(actor, idea);
  if (!shortlisting.allowed) return shortlisting;
  const funder = actingFunder(actor);
  if (!funder?.verified) return deny('unverified_organisation');
  return isAuthor(actor, idea) ? deny('forbidden') : allow;
}
