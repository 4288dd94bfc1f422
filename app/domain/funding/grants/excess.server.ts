import { and, eq, isNull, ne, sum } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables, touch } from '~db/index.server';
import { type Found, ideaMoney, withGrant } from './find-grant.server';
import { type Acknowledged, awaitedSide, type GrantKind } from './grant';
import './grant-events.server';
import { authorMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { recountMoney } from './recount.server';
import { pledgeStands } from './standing.server';

/**
 * By how much the sum goes past what is asked of funders when `amount` is added: to what is committed, and for a
 * pledge to what others have pledged as well (`exceptId` is not counted). Zero where it does not.
 */
export async function excessOf(
  reader: Reader,
  kind: GrantKind,
  { ideaId, amount, exceptId = '' }: { ideaId: string; amount: number; exceptId?: string },
): Promise<number> {
  const { requested, committed } = await ideaMoney(reader, ideaId);
  const pledged = kind === 'pledge' ? await pledgedSum(reader, ideaId, exceptId) : 0;
  return Math.max(0, committed + pledged + amount - requested);
}

async function pledgedSum(reader: Reader, ideaId: string, exceptId: string): Promise<number> {
  const { pledges } = tables;
  const [row] = await reader
    .select({ amount: sum(pledges.amount) })
    .from(pledges)
    .where(and(eq(pledges.ideaId, ideaId), ne(pledges.id, exceptId), pledgeStands(today())));
  return Number(row?.amount ?? 0);
}

/**
 * What is written of the excess of a new promise. `seen` is the excess that the funder was shown and accepted; where it
 * is more than that, throws invalid for `excess` with how much it is.
 */
export async function warnedExcess(
  tx: Tx,
  kind: GrantKind,
  wanted: { ideaId: string; amount: number },
  seen: number,
): Promise<Acknowledged> {
  const excess = await excessOf(tx, kind, wanted);
  if (excess > seen) {
    const { currency } = await ideaMoney(tx, wanted.ideaId);
    throw new AppError('invalid', { fields: { excess: 'grants.error_excess' }, params: { excess, currency } });
  }
  return { excess, excessSeenByFunderAt: excess > 0 ? now() : null, excessSeenByAuthorAt: null };
}

async function writeExcess(tx: Tx, kind: GrantKind, id: string, seen: Partial<Acknowledged>): Promise<void> {
  const { commitments, pledges } = tables;
  if (kind === 'pledge') await tx.update(pledges).set(seen).where(eq(pledges.id, id));
  else await tx.update(commitments).set(seen).where(eq(commitments.id, id));
}

/**
 * Says for the side whose word is missing that it knows of the excess. `seen` is the sum that its page showed: where
 * others have promised more in between, it is asked anew, and so is the other side. Throws not_found, sign_in,
 * forbidden, closed where nothing waits for this side, conflict where the sum has grown.
 */
export async function acceptExcess(actor: Actor, kind: GrantKind, id: string, seen: number): Promise<void> {
  const { person } = assertSignedIn(actor);
  await withGrant(actor, kind, id, async (tx, { grant, idea }) => {
    const side = assertAwaited(actor, { grant, idea });
    if (kind === 'pledge') await assertOpenPledge(tx, id);
    const excess = await excessOf(tx, kind, { ideaId: idea.id, amount: grant.amount, exceptId: id });
    if (excess > seen) throw new AppError('conflict');
    const isMore = excess > grant.excess;
    const seenAt = side === 'author' ? { excessSeenByAuthorAt: now() } : { excessSeenByFunderAt: now() };
    const forgotten = side === 'author' ? { excessSeenByFunderAt: null } : { excessSeenByAuthorAt: null };
    const after = { ...grant, ...(isMore ? { excess, ...forgotten } : {}), ...seenAt };
    const { excessSeenByFunderAt, excessSeenByAuthorAt } = after;
    await writeExcess(tx, kind, id, { excess: after.excess, excessSeenByFunderAt, excessSeenByAuthorAt });
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'excess.accepted', { kind, id });
    const moved = { idea, by: person.id, organisationId: grant.organisationId };
    const waits = awaitedSide(after);
    if (waits === 'author') await emit('excess.waits', { ...moved, kind });
    if (side === 'author') await emit('excess.answered', { ...moved, kind, id, madeBy: grant.madeBy, accepted: true });
    if (waits) return;
    if (kind === 'pledge') await emit('pledge.made', { ...moved, pledgeId: id });
    else await emit('commitment.made', { ...moved, commitmentId: id });
  });
}

/** The side whose word is missing, if the actor speaks for it. Throws sign_in, not_found, forbidden, closed. */
function assertAwaited(actor: Actor, { grant, idea }: Found<GrantKind>): 'funder' | 'author' {
  const ended = 'cancelledAt' in grant ? grant.cancelledAt : grant.withdrawnAt;
  const awaited = awaitedSide(grant);
  if (awaited === 'funder') assertMay(keepGrantPolicy(actor, grant));
  else assertMay(authorMoneyPolicy(actor, idea));
  if (!awaited || ended) throw new AppError('closed');
  return awaited;
}

/** A pledge whose last day has passed, or that a commitment has replaced, waits for nobody's word. */
export async function assertOpenPledge(reader: Reader, id: string): Promise<void> {
  const { commitments, pledges } = tables;
  const [row] = await reader
    .select({ validUntil: pledges.validUntil, commitmentId: commitments.id })
    .from(pledges)
    .leftJoin(commitments, and(eq(commitments.pledgeId, pledges.id), isNull(commitments.cancelledAt)))
    .where(eq(pledges.id, id));
  if (!row || row.commitmentId || row.validUntil < today()) throw new AppError('closed');
}

/** Refuses for the author what goes past what is asked; it never stood. Throws as `acceptExcess`. */
export async function refuseExcess(actor: Actor, kind: GrantKind, id: string, reason: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  await withGrant(actor, kind, id, async (tx, { grant, idea }) => {
    assertMay(authorMoneyPolicy(actor, idea));
    if (assertAwaited(actor, { grant, idea }) !== 'author') throw new AppError('closed');
    if (kind === 'pledge') await assertOpenPledge(tx, id);
    const { commitments, pledges } = tables;
    if (kind === 'pledge') {
      await tx.update(pledges).set({ withdrawnAt: now(), withdrawalReason: reason }).where(eq(pledges.id, id));
    } else {
      await tx
        .update(commitments)
        .set({ cancelledAt: now(), cancellationReason: reason })
        .where(eq(commitments.id, id));
    }
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'excess.refused', { kind, id });
    touch(tx, `idea:${idea.number}`, 'ideas');
    const { organisationId, madeBy } = grant;
    await emit('excess.answered', { idea, by: person.id, organisationId, kind, id, madeBy, accepted: false });
  });
}
