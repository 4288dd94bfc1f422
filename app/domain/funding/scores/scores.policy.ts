import { type Actor, actingFunder } from '~/domain/accounts/actor';
import type { Idea } from '~/domain/ideas/idea';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { AssessorState } from './assessment';

/** A card of a funder's shortlist with what decides who may score it on one score card. */
export interface AssessedCard {
  organisationId: string;
  idea: Pick<Idea, 'authorId' | 'organisationId' | 'enteredBy' | 'publication' | 'hidden'>;
  /** How far the actor is with it. */
  own: AssessorState;
  /** The actor has finished on a score card that replaced this one or that it replaced. */
  ownFinishedInPlace: boolean;
  /** The score card was replaced: what was begun on it may be finished, nothing is begun. */
  rubricRetired: boolean;
  /** Somebody has finished. */
  isScored: boolean;
  everybodyDone: boolean;
  /** An owner has closed the scoring before all had finished. */
  isClosed: boolean;
}

/** Who keeps a funder's score cards: members who act for it. */
export function keepRubricsPolicy(actor: Actor, organisationId: string): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (!funder) return deny('forbidden');
  return funder.organisationId === organisationId ? allow : deny('not_found');
}

/**
 * Who may score an idea: members of the funder, once each, until the scoring is closed; never the author, a member of
 * the author's organisation, whoever has declared a conflict, or whoever has read what others gave.
 */
export function assessPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (isAuthor(actor, card.idea)) return deny('forbidden');
  if (card.isClosed || (card.own !== 'none' && card.own !== 'draft')) return deny('closed');
  if (card.rubricRetired && card.own === 'none') return deny('closed');
  return card.idea.publication === 'published' && !card.idea.hidden ? allow : deny('closed');
}

/**
 * Who may declare a conflict of interest: every member once, at any time. One that is found out late is told late, and
 * the scores that were given no longer count. On the author's side there is none to declare: it is known.
 */
export function declareConflictPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (card.own === 'conflict') return deny('closed');
  return isAuthor(actor, card.idea) && card.own !== 'done' ? deny('forbidden') : allow;
}

/**
 * Who sees what others gave: whoever has given their own scores; everybody once nobody is left who might score. Of a
 * closed scoring also those who never score, and whoever gave up scoring in order to read it.
 */
export function seeScoresPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (card.own === 'done' || card.own === 'read' || card.everybodyDone) return allow;
  // Nobody begins on a card that was replaced: who has scored on the one in its place cannot be swayed by it.
  if (card.rubricRetired && card.own === 'none' && card.ownFinishedInPlace) return allow;
  const neverScores = card.own === 'conflict' || card.own === 'author_side';
  return card.isClosed && neverScores ? allow : deny('forbidden');
}

/** Who may give up scoring in order to read the result: members who have not finished, while the scoring is closed. */
export function readInsteadPolicy(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (isAuthor(actor, card.idea)) return deny('forbidden');
  return card.isClosed && (card.own === 'none' || card.own === 'draft') ? allow : deny('closed');
}

/**
 * Who may close a scoring before all have finished, or open it again: an owner of the funder who has no conflict of
 * interest in it.
 */
function runScoring(actor: Actor, card: AssessedCard): Verdict {
  const member = keepRubricsPolicy(actor, card.organisationId);
  if (!member.allowed) return member;
  if (actingFunder(actor)?.role !== 'owner' || isAuthor(actor, card.idea)) return deny('forbidden');
  return card.own === 'conflict' ? deny('forbidden') : allow;
}

/** Closing needs something to show, and somebody who would otherwise be waited for. */
export function closeScoringPolicy(actor: Actor, card: AssessedCard): Verdict {
  const owner = runScoring(actor, card);
  if (!owner.allowed) return owner;
  return !card.isClosed && card.isScored && !card.everybodyDone ? allow : deny('closed');
}

/** Opening again what was closed. */
export function reopenScoringPolicy(actor: Actor, card: AssessedCard): Verdict {
  const owner = runScoring(actor, card);
  if (!owner.allowed) return owner;
  return card.isClosed ? allow : deny('closed');
}
