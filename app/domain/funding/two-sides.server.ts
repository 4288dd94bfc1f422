import { type AnyColumn, eq, or } from 'drizzle-orm';
import { actingFunder, type SignedIn } from '~/domain/accounts/actor';
import { isOwnIdea } from '~/domain/ideas/find-idea.server';

/**
 * The condition that the actor stands on one of the two sides of what a funder has with an idea: they act for the funder
 * of this column, or the idea is theirs. Joins `ideas`. What is between two sides is asked for with it, so that nothing of
 * others is even read, and the time of the answer does not tell either.
 */
export function isOnEitherSide(actor: SignedIn, funder: AnyColumn) {
  return or(eq(funder, actingFunder(actor)?.organisationId ?? ''), isOwnIdea(actor));
}
