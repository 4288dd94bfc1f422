import { and, eq, gte, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { warnedExcess } from './excess.server';
import { withGrant } from './find-grant.server';
import { GRANT_LIMITS } from './grant';
import './grant-events.server';
import { giveMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { recountMoney } from './recount.server';

export interface NewPledge {
  /** Tyiyn of the idea's currency. */
  amount: number;
  conditions: string;
  /** ISO date, that day included. */
  validUntil: string;
  namePublic: boolean;
  /** The excess over what is asked that the funder was shown and accepted. */
  seenExcess: number;
  /** The form's idempotency key. */
  key?: string;
}

/**
 * Promises money on conditions. Returns its id. Where it goes past what is asked it stands once the author has
 * accepted that. Throws not_found, gone, sign_in, forbidden, closed, conflict, and invalid for `valid_until`, for
 * `amount` where one stands already, and for `excess` where the warning was not seen.
 */
export async function makePledge(actor: Actor, number: number, pledge: NewPledge): Promise<string> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(giveMoneyPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    const { amount, conditions, validUntil, namePublic, seenExcess, key } = pledge;
    const said = { amount, conditions, validUntil, namePublic };
    return once(tx, member.person.id, key, JSON.stringify([idea.id, said]), async () => {
      assertValidUntil(validUntil);
      await assertNoOther(tx, idea.id, funder.organisationId);
      const excess = await warnedExcess(tx, 'pledge', { ideaId: idea.id, amount }, seenExcess);
      const row = { id: newId(), ideaId: idea.id, organisationId: funder.organisationId, madeBy: member.person.id };
      await tx.insert(tables.pledges).values({ ...row, ...said, ...excess, madeAt: now() });
      await recountMoney(tx, idea);
      await recordAct(tx, actor, 'pledge.made', { kind: 'pledge', id: row.id });
      const moved = { idea, by: member.person.id, organisationId: funder.organisationId };
      if (excess.excess > 0) await emit('excess.waits', { ...moved, kind: 'pledge' });
      else await emit('pledge.made', { ...moved, pledgeId: row.id });
      return row.id;
    });
  });
}

function assertValidUntil(day: string): void {
  const last = `${Number(today().slice(0, 4)) + GRANT_LIMITS.pledgeYears}${today().slice(4)}`;
  if (day < today()) throw new AppError('invalid', { fields: { valid_until: 'grants.error_past_day' } });
  if (day > last) throw new AppError('invalid', { fields: { valid_until: 'grants.error_far_day' } });
}

/** One at a time: two colleagues who pledge at once do not pledge twice. */
async function assertNoOther(tx: Tx, ideaId: string, organisationId: string): Promise<void> {
  const { commitments, pledges } = tables;
  const rows = await tx
    .select({ commitment: commitments.id })
    .from(pledges)
    .leftJoin(commitments, and(eq(commitments.pledgeId, pledges.id), isNull(commitments.cancelledAt)))
    .where(
      and(
        eq(pledges.ideaId, ideaId),
        eq(pledges.organisationId, organisationId),
        isNull(pledges.withdrawnAt),
        gte(pledges.validUntil, today()),
      ),
    );
  const isPledged = rows.some(({ commitment }) => commitment === null);
  if (isPledged) throw new AppError('invalid', { fields: { amount: 'grants.error_pledged_already' } });
}

/** Takes a pledge back, with a reason for the author. Throws not_found, sign_in, forbidden, closed. */
export async function withdrawPledge(actor: Actor, id: string, reason: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  await withGrant(actor, 'pledge', id, async (tx, { grant, idea }) => {
    assertMay(keepGrantPolicy(actor, grant));
    const { commitments, pledges } = tables;
    const made = await tx
      .select({ id: commitments.id })
      .from(commitments)
      .where(and(eq(commitments.pledgeId, id), isNull(commitments.cancelledAt)));
    if (grant.withdrawnAt || made.length > 0) throw new AppError('closed');
    // Its yes to the excess goes with it: a pledge that still has that one was refused by the author.
    const taken = { withdrawnAt: now(), withdrawalReason: reason, excessSeenByFunderAt: null };
    await tx.update(pledges).set(taken).where(eq(pledges.id, id));
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'pledge.withdrawn', { kind: 'pledge', id });
    const { organisationId } = grant;
    await emit('pledge.withdrawn', { idea, by: person.id, organisationId, reason });
  });
}
