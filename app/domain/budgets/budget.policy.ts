import { type Actor, hasRole } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { Budget } from './budget';

/** Who brings in the budgets of a place: its hearing officers, those of a place above it, or of the whole platform. */
export function bringBudgetPolicy(actor: Actor, scope: readonly string[]): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return hasRole(actor, 'hearing_officer', scope) ? allow : deny('forbidden');
}

/** Everybody reads a published version; to others than its officers an unpublished one does not exist. */
export function readBudgetPolicy(actor: Actor, { scope, publishedAt }: Pick<Budget, 'scope' | 'publishedAt'>): Verdict {
  return publishedAt || hasRole(actor, 'hearing_officer', scope) ? allow : deny('not_found');
}

/** Who publishes or discards a version that is being checked. A published one stays as it is. */
export function settleBudgetPolicy(actor: Actor, budget: Pick<Budget, 'scope' | 'publishedAt'>): Verdict {
  const read = readBudgetPolicy(actor, budget);
  if (!read.allowed) return read;
  return budget.publishedAt ? deny('closed') : bringBudgetPolicy(actor, budget.scope);
}
