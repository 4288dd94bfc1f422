import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { factsOf, readFactsRows } from '~/domain/funding/windows/facts.queries.server';
import { judgeIdea, meetsCriteria } from '~/domain/funding/windows/matching';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { type Tx, tables, transaction } from '~db/index.server';
import './call-events.server';
import type { Call } from './call';
import { applyPolicy, withdrawApplicationPolicy } from './call.policy';
import { findApplication, findOwnApplication } from './find-application.server';
import { findVisibleCall } from './find-call.server';

const APPLICATIONS: Limit = { points: 60, perSeconds: 3_600 };

/**
 * Applies to a call with a published idea of one's own, as the idea is now. Whether it is still open is asked inside the
 * transaction, to the millisecond. Asking twice changes nothing. Returns the application's number.
 * Throws not_found, sign_in, forbidden, closed, too_many, and invalid for `idea` where it does not meet the criteria.
 */
export async function applyWithIdea(actor: Actor, callNumber: number, ideaNumber: number): Promise<number> {
  const { person } = assertSignedIn(actor);
  await spend(`application:${person.id}`, APPLICATIONS);
  const registers = await readRegisters();
  return transaction({ key: `call:${callNumber}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, callNumber);
    const idea = await findIdea(tx, ideaNumber);
    const at = now();
    assertMay(applyPolicy(actor, call, idea, at));
    const facts = (await readFactsRows(tx, [idea.id])).get(idea.id);
    if (!facts || !meetsCriteria(judgeIdea(call.criteria, factsOf(facts, registers)))) {
      throw new AppError('invalid', { fields: { idea: 'calls.error_not_eligible' } });
    }
    const handedIn = { ...(await asItIs(tx, idea)), appliedBy: person.id, appliedAt: at, withdrawnAt: null };
    const { number, isNew } = await keepApplication(tx, call, idea, handedIn);
    if (!isNew) return number;
    const { application } = await findApplication(tx, call, number);
    await recordAct(tx, actor, 'application.made', { kind: 'call_application', id: application.id });
    await emit('application.made', { call, application, idea, by: person.id });
    return number;
  });
}

/** What an application fixes of its idea: the published wording, and what it asks for. */
async function asItIs(tx: Tx, { id }: Idea): Promise<{ revisionId: string; requested: number }> {
  const { ideas } = tables;
  const [row] = await tx
    .select({ revisionId: ideas.publishedRevisionId, requested: ideas.requested })
    .from(ideas)
    .where(eq(ideas.id, id));
  if (!row?.revisionId) throw new AppError('not_found');
  return { revisionId: row.revisionId, requested: row.requested };
}

interface HandedIn {
  revisionId: string;
  requested: number;
  appliedBy: string;
  appliedAt: Date;
  withdrawnAt: null;
}

/** Writes the application, or hands in again one that was taken back: it keeps its number and its papers. */
async function keepApplication(
  tx: Tx,
  call: Call,
  idea: Idea,
  handedIn: HandedIn,
): Promise<{ number: number; isNew: boolean }> {
  const { callApplications: applications, subjects } = tables;
  const [before] = await tx
    .select({ id: applications.id, number: applications.number, withdrawnAt: applications.withdrawnAt })
    .from(applications)
    .where(and(eq(applications.callId, call.id), eq(applications.ideaId, idea.id)));
  if (before) {
    if (!before.withdrawnAt) return { number: before.number, isNew: false };
    await tx.update(applications).set(handedIn).where(eq(applications.id, before.id));
    return { number: before.number, isNew: true };
  }
  const [last] = await tx
    .select({ number: applications.number })
    .from(applications)
    .where(eq(applications.callId, call.id))
    .orderBy(desc(applications.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  const id = newId();
  await tx.insert(subjects).values({ id, kind: 'call_application' });
  await tx.insert(applications).values({ id, callId: call.id, number, ideaId: idea.id, ...handedIn });
  return { number, isNew: true };
}

/** Takes an application back. Throws not_found, sign_in, closed. */
export async function withdrawApplication(actor: Actor, callNumber: number, number: number): Promise<void> {
  assertSignedIn(actor);
  await transaction({ key: `call:${callNumber}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, callNumber);
    const { application, idea } = await findOwnApplication(tx, actor, call, number);
    assertMay(withdrawApplicationPolicy(actor, call, { application, idea }));
    const { callApplications: applications } = tables;
    await tx
      .update(applications)
      .set({ withdrawnAt: now(), outcome: null, reason: null, decidedBy: null, decidedAt: null })
      .where(eq(applications.id, application.id));
    await recordAct(tx, actor, 'application.withdrawn', { kind: 'call_application', id: application.id });
  });
}
