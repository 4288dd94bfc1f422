import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { type Authored, type Idea, isPublic } from '~/domain/ideas/idea';
import { contactAuthorPolicy, isAuthor, readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';

/** Who may pledge and commit money: a verified funder, not the author's organisation, until the idea is carried out. */
export function giveMoneyPolicy(actor: Actor, idea: Idea): Verdict {
  const contact = contactAuthorPolicy(actor, idea);
  if (!contact.allowed) return contact;
  return idea.stage === 'completed' || idea.stage === 'not_implemented' ? deny('closed') : allow;
}

/** Who may go on with what a funder has promised: members who act for it, verified. To others it is not there. */
export function keepGrantPolicy(actor: Actor, grant: { organisationId: string }): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (funder?.organisationId !== grant.organisationId) return deny('not_found');
  return funder.verified ? allow : deny('unverified_organisation');
}

/** Who may read what a funder has promised: its members who act for it, and the idea's author. */
export function readGrantPolicy(actor: Actor, grant: { organisationId: string }, idea: Authored): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const isOwn = actingFunder(actor)?.organisationId === grant.organisationId;
  return isOwn || isAuthor(actor, idea) ? allow : deny('not_found');
}

/** Who speaks for the author about money (receipts, own contribution, excess, "it suffices"): the author's side. */
export function authorMoneyPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  return isPublic(idea.publication) && !idea.hidden ? allow : deny('closed');
}

/** Who may confirm what the author declared: a verified funder with a word or money in the idea (`hasStake`). */
export function confirmStagePolicy(actor: Actor, idea: Idea, hasStake: boolean): Verdict {
  const contact = contactAuthorPolicy(actor, idea);
  if (!contact.allowed) return contact;
  return hasStake ? allow : deny('forbidden');
}
