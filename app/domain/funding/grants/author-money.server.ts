import { and, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { tables, touch, transaction } from '~db/index.server';
import { ideaMoney } from './find-grant.server';
import { GRANT_LIMITS } from './grant';
import { authorMoneyPolicy } from './grant.policy';
import { recountMoney } from './recount.server';

export interface NewContribution {
  kind: 'cash' | 'in_kind';
  title: string;
  /** Tyiyn of the idea's currency. */
  amount: number;
  /** Of work and things: how the sum was found. */
  valuedHow: string;
  /** ISO date. */
  broughtOn: string;
  key?: string;
}

/** Confirms for the author's side what it has brought. Throws not_found, sign_in, forbidden, closed, conflict, invalid. */
export async function confirmContribution(actor: Actor, number: number, wanted: NewContribution): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { key, ...brought } = wanted;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(authorMoneyPolicy(actor, idea));
    if (brought.kind === 'in_kind' && !brought.valuedHow) {
      throw new AppError('invalid', { fields: { valued_how: 'grants.error_valued_how' } });
    }
    if (brought.broughtOn > today())
      throw new AppError('invalid', { fields: { brought_on: 'grants.error_future_day' } });
    await once(tx, person.id, key, JSON.stringify([idea.id, brought]), async () => {
      const { ownContributions } = tables;
      const [known] = await tx
        .select({ n: count() })
        .from(ownContributions)
        .where(and(eq(ownContributions.ideaId, idea.id), isNull(ownContributions.removedAt)));
      if ((known?.n ?? 0) >= GRANT_LIMITS.rows) throw new AppError('closed');
      const id = newId();
      const by = { confirmedBy: person.id, confirmedAt: now() };
      await tx.insert(ownContributions).values({ id, ideaId: idea.id, ...brought, ...by });
      await recordAct(tx, actor, 'contribution.confirmed', { kind: 'idea', id: idea.id }, { contribution: id });
      touch(tx, `idea:${number}`, 'ideas');
      return id;
    });
  });
}

/** Takes a contribution off the list that was confirmed by mistake. Throws not_found, sign_in, forbidden, closed. */
export async function removeContribution(actor: Actor, number: number, id: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(authorMoneyPolicy(actor, idea));
    const { ownContributions } = tables;
    const removed = await tx
      .update(ownContributions)
      .set({ removedAt: now() })
      .where(and(eq(ownContributions.id, id), eq(ownContributions.ideaId, idea.id), isNull(ownContributions.removedAt)))
      .returning({ id: ownContributions.id });
    if (removed.length === 0) throw new AppError('not_found');
    await recordAct(tx, actor, 'contribution.removed', { kind: 'idea', id: idea.id }, { contribution: id });
    touch(tx, `idea:${number}`, 'ideas');
  });
}

/** Says for the author that what is committed suffices, or takes that back. Throws not_found, sign_in, forbidden, closed. */
export async function setSuffices(actor: Actor, number: number, suffices: boolean): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(authorMoneyPolicy(actor, idea));
    const { committed, sufficesAt } = await ideaMoney(tx, idea.id);
    if ((sufficesAt !== null) === suffices) return;
    if (suffices && committed === 0) throw new AppError('closed');
    await tx
      .update(tables.ideas)
      .set({ sufficesAt: suffices ? now() : null })
      .where(eq(tables.ideas.id, idea.id));
    await recountMoney(tx, idea);
    const act = suffices ? 'funding.suffices' : 'funding.suffices_not';
    await recordAct(tx, actor, act, { kind: 'idea', id: idea.id });
  });
}
