import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import './call-events.server';
import { appealJudges } from './appeal-judges.server';
import { betterOutcomes } from './application';
import type { ApplicationOutcome } from './call';
import { appealPolicy, decideAppealPolicy, runCallPolicy } from './call.policy';
import { callTally } from './call-tally.queries.server';
import { assertWithinBudget } from './decide.server';
import { findAppeal, findApplication, findOwnApplication } from './find-application.server';
import { findVisibleCall, touchCall } from './find-call.server';

/**
 * Appeals against a published decision; once, within the days that the call gives. A form sent twice appeals once.
 * Throws not_found, sign_in, closed.
 */
export async function makeAppeal(actor: Actor, callNumber: number, number: number, body: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `call:${callNumber}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, callNumber);
    const { application, idea } = await findOwnApplication(tx, actor, call, number);
    const before = await findAppeal(tx, application.id);
    const at = now();
    if (before?.body === body) return;
    assertMay(appealPolicy(actor, call, { application, idea, appeal: before }, at));
    await tx.insert(tables.callAppeals).values({
      applicationId: application.id,
      against: application.outcome ?? 'declined',
      body,
      byPersonId: person.id,
      at,
    });
    await recordAct(tx, actor, 'appeal.made', { kind: 'call_application', id: application.id });
    touchCall(tx, call);
    await emit('appeal.made', { call, application, idea, by: person.id });
  });
}

export interface AppealDecision {
  outcome: 'upheld' | 'rejected';
  /** Where an upheld appeal moves the application. */
  to: ApplicationOutcome | null;
  reply: string;
  overBudget: boolean;
}

/**
 * Decides on an appeal; the reply stands in the public list, an upheld one moves the application. Nobody answers an
 * appeal against a decision of their own. Throws not_found, sign_in, forbidden, closed, and invalid for `to` and
 * `over_budget`.
 */
export async function decideAppeal(
  actor: Actor,
  callNumber: number,
  number: number,
  { outcome, to, reply, overBudget }: AppealDecision,
): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `call:${callNumber}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, callNumber);
    assertMay(runCallPolicy(actor, call));
    const { application, idea } = await findApplication(tx, call, number);
    const appeal = await findAppeal(tx, application.id);
    const judges = await appealJudges(tx, call, { application, idea });
    assertMay(decideAppealPolicy(actor, call, { appeal, judges }));
    const at = now();
    await tx
      .update(tables.callAppeals)
      .set({ outcome, reply, decidedBy: person.id, decidedAt: at })
      .where(eq(tables.callAppeals.applicationId, application.id));
    if (outcome === 'upheld') {
      if (!to || !appeal || !betterOutcomes(appeal.against).includes(to)) {
        throw new AppError('invalid', { fields: { to: 'calls.error_appeal_to' } });
      }
      await tx
        .update(tables.callApplications)
        .set({ outcome: to })
        .where(eq(tables.callApplications.id, application.id));
      if (to === 'selected') assertWithinBudget(call, await callTally(tx, call.id), overBudget);
    }
    await recordAct(tx, actor, 'appeal.decided', { kind: 'call_application', id: application.id });
    touchCall(tx, call, [idea.number]);
    await emit('appeal.decided', { call, application, idea, by: person.id });
  });
}
