import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { contactAuthorPolicy } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { tables, transaction } from '~db/index.server';
import './funding-events.server';
import { recountMoney } from './grants/recount.server';
import { funderOf } from './shortlist.server';

/** Declares the funder's interest; a withdrawn one is renewed. Throws not_found, sign_in, forbidden, closed. */
export async function declareInterest(
  actor: Actor,
  number: number,
  message: string,
  namePublic: boolean,
): Promise<void> {
  const { interests } = tables;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(contactAuthorPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    const [standing] = await tx
      .select({ message: interests.message, namePublic: interests.namePublic })
      .from(interests)
      .where(
        and(
          eq(interests.ideaId, idea.id),
          eq(interests.organisationId, funder.organisationId),
          isNull(interests.withdrawnAt),
        ),
      );
    // A form sent twice tells the author once.
    if (standing?.message === message && standing.namePublic === namePublic) return;
    const said = { message, namePublic, declaredBy: member.person.id, declaredAt: now(), withdrawnAt: null };
    await tx
      .insert(interests)
      .values({ id: newId(), ideaId: idea.id, organisationId: funder.organisationId, ...said })
      .onConflictDoUpdate({ target: [interests.ideaId, interests.organisationId], set: said });
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'interest.declared', { kind: 'idea', id: idea.id });
    await emit('interest.declared', { idea, by: member.person.id, funder: funder.name, message });
  });
}

/** Takes the funder's interest back. Asking twice changes nothing. */
export async function withdrawInterest(actor: Actor, number: number): Promise<void> {
  const { interests } = tables;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    const { funder } = funderOf(actor);
    const rows = await tx
      .update(interests)
      .set({ withdrawnAt: now() })
      .where(
        and(
          eq(interests.ideaId, idea.id),
          eq(interests.organisationId, funder.organisationId),
          isNull(interests.withdrawnAt),
        ),
      )
      .returning({ id: interests.id });
    if (rows.length === 0) return;
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'interest.withdrawn', { kind: 'idea', id: idea.id });
  });
}
