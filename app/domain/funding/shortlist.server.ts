import { eq } from 'drizzle-orm';
import { type Actor, actingFunder, type Membership, type SignedIn } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { shortlistPolicy } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { boardPolicy } from './boards/board.policy';

// A shortlist and its notes are the funder's own: nothing of them goes into the audit, the log, a notice or an export
// of anybody else. Each function here starts from the funder that the actor acts for.

/** The funder that the actor acts for. Throws sign_in, forbidden. */
export function funderOf(actor: Actor): { actor: SignedIn; funder: Membership } {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const funder = actingFunder(actor);
  if (!funder) throw new AppError('forbidden');
  return { actor, funder };
}

/**
 * Runs a change of the board of the funder that the actor acts for: one after another, since a card goes with its notes
 * and a stage with its cards. Throws sign_in, forbidden.
 */
export function onOwnBoard<T>(
  actor: Actor,
  change: (tx: Tx, own: { personId: string; organisationId: string }) => Promise<T>,
): Promise<T> {
  const { actor: member, funder } = funderOf(actor);
  const own = { personId: member.person.id, organisationId: funder.organisationId };
  return transaction({ key: `board:${funder.organisationId}` }, (tx) => change(tx, own));
}

/**
 * Puts a published idea on the funder's shortlist, into the first stage of its board. Asking twice changes nothing.
 * Throws not_found, sign_in, forbidden, closed.
 */
export async function shortlistIdea(actor: Actor, number: number): Promise<void> {
  await transaction(async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(shortlistPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    await tx
      .insert(tables.shortlistings)
      .values({
        id: newId(),
        organisationId: funder.organisationId,
        ideaId: idea.id,
        addedBy: member.person.id,
        addedAt: now(),
      })
      .onConflictDoNothing();
  });
}

/** The entry of that id on the funder's own shortlist. Throws sign_in, forbidden, not_found. */
export async function findEntry(reader: Reader, actor: Actor, id: string) {
  // Asked before the entry is looked for: whether there is one is the funder's own as well.
  funderOf(actor);
  const { shortlistings } = tables;
  const [entry] = await reader.select().from(shortlistings).where(eq(shortlistings.id, id));
  if (!entry) throw new AppError('not_found');
  assertMay(boardPolicy(actor, entry.organisationId));
  return entry;
}
