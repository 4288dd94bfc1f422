import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { warnedExcess } from './excess.server';
import { findGrant, withGrant } from './find-grant.server';
import { awaitedSide } from './grant';
import './grant-events.server';
import { giveMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { recountMoney } from './recount.server';

export interface NewCommitment {
  /** The funder's own pledge that becomes this commitment. */
  pledgeId: string | null;
  /** Tyiyn of the idea's currency. */
  amount: number;
  agreementNumber: string;
  /** ISO date. */
  agreedOn: string;
  /** The excess over what is asked that the funder was shown and accepted. */
  seenExcess: number;
  /** The form's idempotency key. */
  key?: string;
}

/**
 * Binds the funder by a signed agreement. Returns its id. Where it goes past what is asked it stands once the author
 * has accepted that. Throws not_found, gone, sign_in, forbidden, closed, conflict, and invalid for `agreed_on`, and for
 * `excess` where the warning was not seen.
 */
export async function makeCommitment(actor: Actor, number: number, wanted: NewCommitment): Promise<string> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(giveMoneyPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    const { pledgeId, amount, agreementNumber, agreedOn, seenExcess, key } = wanted;
    const signed = { pledgeId, amount, agreementNumber, agreedOn };
    return once(tx, member.person.id, key, JSON.stringify([idea.id, signed]), async () => {
      if (agreedOn > today()) throw new AppError('invalid', { fields: { agreed_on: 'grants.error_future_day' } });
      if (pledgeId) await assertOpenPledge(tx, actor, idea, pledgeId);
      const excess = await warnedExcess(tx, 'commitment', { ideaId: idea.id, amount }, seenExcess);
      const id = newId();
      await tx.insert(tables.subjects).values({ id, kind: 'commitment' });
      const row = { id, ideaId: idea.id, organisationId: funder.organisationId, madeBy: member.person.id };
      await tx.insert(tables.commitments).values({ ...row, ...signed, ...excess, madeAt: now() });
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'commitment.made', { kind: 'commitment', id });
      const moved = { idea, by: member.person.id, organisationId: funder.organisationId };
      if (excess.excess > 0) await emit('excess.waits', { ...moved, kind: 'commitment' });
      else await emit('commitment.made', { ...moved, commitmentId: id });
      return id;
    });
  });
}

/** The pledge is the funder's own, on this idea, and neither withdrawn nor made into a commitment already. */
async function assertOpenPledge(tx: Tx, actor: Actor, idea: Idea, id: string): Promise<void> {
  const { grant } = await findGrant(tx, actor, 'pledge', id);
  assertMay(keepGrantPolicy(actor, grant));
  if (grant.ideaId !== idea.id) throw new AppError('not_found');
  const { commitments } = tables;
  const made = await tx
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.pledgeId, id), isNull(commitments.cancelledAt)));
  if (grant.withdrawnAt || made.length > 0) throw new AppError('closed');
}

/**
 * Cancels a commitment, with a reason for everybody. What was paid and not returned still counts; what was planned is
 * not paid any more; its pledge ends with it. Throws not_found, sign_in, forbidden, closed.
 */
export async function cancelCommitment(actor: Actor, id: string, reason: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  await withGrant(actor, 'commitment', id, async (tx, { grant, idea }) => {
    assertMay(keepGrantPolicy(actor, grant));
    if (grant.cancelledAt) throw new AppError('closed');
    const { commitments, disbursements, ideas, pledges } = tables;
    const at = now();
    await tx.update(commitments).set({ cancelledAt: at, cancellationReason: reason }).where(eq(commitments.id, id));
    await tx.delete(disbursements).where(and(eq(disbursements.commitmentId, id), isNull(disbursements.paidOn)));
    if (grant.pledgeId) {
      await tx.update(pledges).set({ withdrawnAt: at, withdrawalReason: reason }).where(eq(pledges.id, grant.pledgeId));
    }
    const didStand = awaitedSide(grant) === null;
    // The author found the sum sufficient that is no more.
    if (didStand) await tx.update(ideas).set({ sufficesAt: null }).where(eq(ideas.id, idea.id));
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'commitment.cancelled', { kind: 'commitment', id });
    if (!didStand) return;
    const { organisationId } = grant;
    await emit('commitment.cancelled', { idea, by: person.id, organisationId, commitmentId: id, reason });
  });
}
