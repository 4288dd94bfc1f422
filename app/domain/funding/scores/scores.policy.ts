import { type Actor, actingFunder } from '~/domain/accounts/actor';
import type { Idea } from '~/domain/ideas/idea';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { AssessorState } from './assessment';

/** A card of a funder's shortlist with what decides who may score it. */
export interface AssessedCard {
  organisationId: string;
  idea: Pick<Idea, 'authorId' | 'organisationId' | 'enteredBy' | 'publication' | 'hidden'>;
  /** How far the actor is with it. */
  own: AssessorState;
  /** The score card was replaced: what was begun on it may be finished, nothing is begun. */
  rubricRetired: boolean;
  everybodyDone: boolean;
}

/** Who keeps a funder's score cards: members who act for it. */
export function keepRubricsPolicy(actor: Actor, organisationId: string): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (!funder) return deny('forbidden');
  return funder.organisationId === organisationId ? allow : deny('not_found');
}

/**
 * Who may score an idea or declare a conflict of interest: members of the funder, once each; never the author, a member
 * of the author's organisation, or whoever has declared a conflict.
 */
export function assessPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (isAuthor(actor, card.idea)) return deny('forbidden');
  if (card.own === 'done' || card.own === 'conflict') return deny('closed');
  if (card.rubricRetired && card.own === 'none') return deny('closed');
  return card.idea.publication === 'published' && !card.idea.hidden ? allow : deny('closed');
}

/** Who sees what others gave: whoever has given their own scores, and everybody once nobody is left who might score. */
export function seeScoresPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  return card.own === 'done' || card.everybodyDone ? allow : deny('forbidden');
}
