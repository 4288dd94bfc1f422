import { type Actor, actingFunder, hasRole } from '~/domain/accounts/actor';
import { type Idea, isPublic } from '~/domain/ideas/idea';
import { isAuthor, readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';
import { RUNNING_STAGES } from './project';

/** Who writes about a project: the author's side of a published idea, in these of its stages. */
function authorsOnly(actor: Actor, idea: Idea, stages: readonly Idea['stage'][]): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
  return idea.publication === 'published' && !idea.hidden && stages.includes(idea.stage) ? allow : deny('closed');
}

/** Who may change the plan, its milestones and indicators: the author's side, until the work is completed. */
export function planWorkPolicy(actor: Actor, idea: Idea): Verdict {
  return authorsOnly(actor, idea, RUNNING_STAGES);
}

/** Who may report, measure and account for money: the author's side, after completion too, since bills come late. */
export function recordWorkPolicy(actor: Actor, idea: Idea): Verdict {
  return authorsOnly(actor, idea, [...RUNNING_STAGES, 'completed']);
}

/**
 * Whether the actor looks after what is built in the idea's place: acts for the verified territorial council of the
 * place or of one above it, or is its municipality's clerk or hearing officer.
 */
export function isInspector(actor: Actor, { scope }: Pick<Idea, 'scope'>): boolean {
  if (actor.kind === 'visitor') return false;
  const { acting } = actor;
  const isCouncil = acting?.kind === 'territorial_council' && acting.verified;
  if (isCouncil && acting.placeId !== null && scope.includes(acting.placeId)) return true;
  return hasRole(actor, 'clerk', scope) || hasRole(actor, 'hearing_officer', scope);
}

function othersOnCompleted(actor: Actor, idea: Idea, mayLook: boolean): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!mayLook || isAuthor(actor, idea)) return deny('forbidden');
  return idea.publication === 'published' && !idea.hidden && idea.stage === 'completed' ? allow : deny('closed');
}

/** Who may take over what was built, or refuse it: the council or the municipality, never the author's own side. */
export function acceptWorkPolicy(actor: Actor, idea: Idea): Verdict {
  return othersOnCompleted(actor, idea, isInspector(actor, idea));
}

/** Who may say whether it still works: the council, the municipality, or a funder whose commitment stands. */
export function checkWorkPolicy(actor: Actor, idea: Idea, isItsFunder: boolean): Verdict {
  const asFunder = isItsFunder && actingFunder(actor)?.verified === true;
  return othersOnCompleted(actor, idea, asFunder || isInspector(actor, idea));
}

/** Who may report the words of a progress report to the moderator: anyone signed in but the author's side. */
export function flagProgressPolicy(actor: Actor, idea: Idea, report: { hidden: boolean }): Verdict {
  const readable = readIdeaPolicy(actor, idea);
  if (!readable.allowed) return readable;
  if (!isPublic(idea.publication) || idea.hidden || report.hidden) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return isAuthor(actor, idea) ? deny('forbidden') : allow;
}
