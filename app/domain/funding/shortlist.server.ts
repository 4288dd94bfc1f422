import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, eq, inArray } from 'drizzle-orm';
import { type Actor, actingFunder, type Membership, type SignedIn } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { shortlistPolicy } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { boardPolicy } from './boards/board.policy';
import { bringBack } from './boards/moves.server';
import type { Shortlisted } from './shortlist';

// A shortlist and its notes are the funder's own: nothing of them goes into the audit, the log, a notice or an export
// of anybody else. Each function here starts from the funder that the actor acts for.

/** The funder that the actor acts for. Throws sign_in, forbidden. */
export function funderOf(actor: Actor): { actor: SignedIn; funder: Membership } {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const funder = actingFunder(actor);
  if (!funder) throw new AppError('forbidden');
  return { actor, funder };
}

interface OwnBoard {
  personId: string;
  organisationId: string;
}

/**
 * Runs a change of the board of the funder that the actor acts for: one after another, so that no card changes while it is
 * taken off, and none comes into a stage that is being removed. Throws sign_in, forbidden.
 */
export function onOwnBoard<T>(actor: Actor, change: (tx: Tx, own: OwnBoard) => Promise<T>): Promise<T> {
  const { actor: member, funder } = funderOf(actor);
  const own = { personId: member.person.id, organisationId: funder.organisationId };
  return transaction({ key: `board:${funder.organisationId}` }, (tx) => change(tx, own));
}

/**
 * Puts a published idea on the funder's shortlist, into the first stage of its board; one that was taken off comes back
 * with everything that was kept. Asking twice changes nothing. Throws not_found, sign_in, forbidden, closed.
 */
export async function shortlistIdea(actor: Actor, number: number): Promise<Shortlisted> {
  return onOwnBoard(actor, async (tx, { personId, organisationId }) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(shortlistPolicy(actor, idea));
    const { shortlistings } = tables;
    const [card] = await tx
      .select()
      .from(shortlistings)
      .where(and(eq(shortlistings.organisationId, organisationId), eq(shortlistings.ideaId, idea.id)));
    if (card) {
      await bringBack(tx, card, personId);
      return card.takenOffAt ? 'back' : 'there';
    }
    await tx
      .insert(shortlistings)
      .values({ id: newId(), organisationId, ideaId: idea.id, addedBy: personId, addedAt: now() });
    return 'added';
  });
}

/** What became of each idea of many that were put on the shortlist; each by its id. */
export interface ShortlistedMany {
  added: string[];
  there: string[];
  /** Taken off by somebody of the funder: that stands until they are put back one by one. */
  takenOff: string[];
  /** Not open to funders now. */
  leftOut: string[];
}

/** Ideas that are put on a board before others have their turn. */
const AT_ONCE = 100;

/** Puts all of these ideas on the funder's shortlist that are open to funders, at once. Throws sign_in, forbidden. */
export async function shortlistIdeas(actor: Actor, ideaIds: readonly string[]): Promise<ShortlistedMany> {
  return onOwnBoard(actor, async (tx, own) => {
    const outcome: ShortlistedMany = { added: [], there: [], takenOff: [], leftOut: [] };
    for (let from = 0; from < ideaIds.length; from += AT_ONCE) {
      await shortlistSome(tx, own, ideaIds.slice(from, from + AT_ONCE), outcome);
      await nextTurn();
    }
    return outcome;
  });
}

async function shortlistSome(tx: Tx, own: OwnBoard, ideaIds: string[], outcome: ShortlistedMany): Promise<void> {
  const { ideas, shortlistings } = tables;
  const { personId: addedBy, organisationId } = own;
  const rows = await tx
    .select({ id: ideas.id, card: shortlistings.id, takenOffAt: shortlistings.takenOffAt })
    .from(ideas)
    .leftJoin(shortlistings, and(eq(shortlistings.ideaId, ideas.id), eq(shortlistings.organisationId, organisationId)))
    .where(and(inArray(ideas.id, ideaIds), eq(ideas.publication, 'published'), eq(ideas.hidden, false)));
  const open = new Map(rows.map((row) => [row.id, row]));
  const added: string[] = [];
  for (const id of ideaIds) {
    const row = open.get(id);
    const became = !row ? outcome.leftOut : row.takenOffAt ? outcome.takenOff : row.card ? outcome.there : added;
    became.push(id);
  }
  const values = added.map((ideaId) => ({ id: newId(), organisationId, ideaId, addedBy, addedAt: now() }));
  if (values.length > 0) await tx.insert(shortlistings).values(values);
  outcome.added.push(...added);
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
