import { inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { now } from '~/platform/clock.server';
import { assertMay, isAppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { readApplicationsPolicy } from './call.policy';
import { standingApplications } from './find-application.server';
import { findCall } from './find-call.server';

/**
 * Puts the ideas of all applications on the funder's own board; those already there stay as they are, those no longer
 * public are left out. Returns how many are there now. Throws not_found, sign_in, forbidden, closed.
 */
export async function putOnBoard(actor: Actor, number: number): Promise<number> {
  const call = await findCall(db(), number);
  assertMay(readApplicationsPolicy(actor, call, now()));
  const applications = await standingApplications(db(), call.id);
  const { ideas } = tables;
  const ids = applications.map(({ ideaId }) => ideaId);
  const rows =
    ids.length > 0 ? await db().select({ number: ideas.number }).from(ideas).where(inArray(ideas.id, ids)) : [];
  let there = 0;
  for (const idea of rows) if (await isPutThere(actor, idea.number)) there += 1;
  return there;
}

async function isPutThere(actor: Actor, ideaNumber: number): Promise<boolean> {
  try {
    await shortlistIdea(actor, ideaNumber);
    return true;
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'gone') || isAppError(error, 'closed')) return false;
    throw error;
  }
}
