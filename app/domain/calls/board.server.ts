import type { Actor } from '~/domain/accounts/actor';
import { type ShortlistedMany, shortlistIdeas } from '~/domain/funding/shortlist.server';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { db } from '~db/index.server';
import { readApplicationsPolicy } from './call.policy';
import { standingApplications } from './find-application.server';
import { findVisibleCall } from './find-call.server';

/**
 * Puts the ideas of all applications on the funder's own board, at once; those already there stay as they are, those that
 * are no longer public and those that were taken off are left out. Throws not_found, sign_in, forbidden, closed.
 */
export async function putOnBoard(actor: Actor, number: number): Promise<ShortlistedMany> {
  const call = await findVisibleCall(db(), actor, number);
  assertMay(readApplicationsPolicy(actor, call, now()));
  const applications = await standingApplications(db(), call.id);
  return shortlistIdeas(
    actor,
    applications.map(({ ideaId }) => ideaId),
  );
}
