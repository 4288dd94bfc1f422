import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { budgetUse, isComplete } from './application';
import { isStanding } from './application-list.queries.server';
import './call-events.server';
import type { ApplicationOutcome, Call } from './call';
import { decideApplicationPolicy, decideCallPolicy } from './call.policy';
import { type CallTally, callTally } from './call-tally.queries.server';
import { findApplication, handedPapers } from './find-application.server';
import { assertUnchanged, findVisibleCall, touchCall } from './find-call.server';

export interface Decision {
  outcome: ApplicationOutcome;
  reason: string;
  /** When the decision that the form showed was taken, as an ISO instant; empty for none. */
  seen: string;
}

/**
 * Decides on one application; until all are published it may be decided anew, and nobody outside the funder learns of
 * it. Throws not_found, sign_in, forbidden, closed, conflict where a colleague decided meanwhile, and invalid for
 * `outcome` where papers are missing.
 */
export async function decideApplication(
  actor: Actor,
  callNumber: number,
  number: number,
  { outcome, reason, seen }: Decision,
): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `call:${callNumber}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, callNumber);
    const at = now();
    assertMay(decideCallPolicy(actor, call, at));
    const { application, idea } = await findApplication(tx, call, number);
    assertMay(decideApplicationPolicy(actor, call, idea, at));
    if (application.withdrawnAt) throw new AppError('closed');
    const isSentTwice = application.outcome === outcome && application.reason === reason;
    if (isSentTwice && application.decidedBy === person.id) return;
    if ((application.decidedAt?.toISOString() ?? '') !== seen) throw new AppError('conflict');
    const papers = await handedPapers(tx, call.documents, application.id);
    if (outcome !== 'declined' && !isComplete(papers)) {
      throw new AppError('invalid', { fields: { outcome: 'calls.error_incomplete' } });
    }
    await tx
      .update(tables.callApplications)
      .set({ outcome, reason, decidedBy: person.id, decidedAt: at })
      .where(eq(tables.callApplications.id, application.id));
    // Whoever is about to publish has read other decisions.
    await tx
      .update(tables.calls)
      .set({ version: call.version + 1 })
      .where(eq(tables.calls.id, call.id));
    // Which way stays out of the audit: it is not public yet.
    await recordAct(tx, actor, 'application.decided', { kind: 'call_application', id: application.id });
  });
}

/** Throws invalid where the selected applications ask for more than the call's budget and nobody acknowledged that. */
export function assertWithinBudget(call: Call, { selected }: CallTally, acknowledged: boolean): void {
  if (acknowledged || budgetUse(call, selected).left >= 0) return;
  throw new AppError('invalid', { fields: { over_budget: 'calls.error_over_budget' } });
}

/** The numbers of the ideas whose pages tell how an application came out. */
async function appliedIdeas(tx: Tx, { id }: Call): Promise<number[]> {
  const { callApplications: applications, ideas } = tables;
  const rows = await tx
    .select({ number: ideas.number })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(isStanding(id));
  return rows.map(({ number }) => number);
}

/**
 * Publishes all decisions at once. Throws not_found, sign_in, forbidden, closed, conflict, and invalid for `undecided`
 * while one is open, for `over_budget` where the sum is above the budget and that is not acknowledged.
 */
export async function publishDecisions(
  actor: Actor,
  number: number,
  { version, overBudget }: { version: number; overBudget: boolean },
): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    const at = now();
    assertMay(decideCallPolicy(actor, call, at));
    assertUnchanged(call, version);
    const tally = await callTally(tx, call.id);
    const { undecided } = tally;
    if (undecided > 0) {
      throw new AppError('invalid', { fields: { undecided: 'calls.error_undecided' }, params: { n: undecided } });
    }
    assertWithinBudget(call, tally, overBudget);
    await tx
      .update(tables.calls)
      .set({ stage: 'decided', decidedAt: at, version: version + 1, updatedAt: at })
      .where(eq(tables.calls.id, call.id));
    await recordAct(tx, actor, 'call.decided', { kind: 'call', id: call.id });
    touchCall(tx, call, await appliedIdeas(tx, call));
    await emit('call.decided', { call: { ...call, stage: 'decided', decidedAt: at }, by: person.id });
  });
}
