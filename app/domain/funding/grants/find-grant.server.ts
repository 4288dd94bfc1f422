import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { AppError, assertMay } from '~/platform/errors';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { isOnEitherSide } from '../two-sides.server';
import type { GrantKind } from './grant';
import { readGrantPolicy } from './grant.policy';

type Rows = {
  pledge: typeof tables.pledges.$inferSelect;
  commitment: typeof tables.commitments.$inferSelect;
};

/** What a funder has promised, and the idea that it is for. */
export interface Found<K extends GrantKind> {
  grant: Rows[K];
  idea: Idea;
}

/**
 * The pledge or commitment of that id as one of its two sides sees it. To everybody else it does not exist: it is not
 * even read, so that the time of the answer does not tell either. What each side may do with it, a policy says. Throws
 * sign_in, not_found.
 */
export async function findGrant<K extends GrantKind>(
  reader: Reader,
  actor: Actor,
  kind: K,
  id: string,
): Promise<Found<K>> {
  const signedIn = assertSignedIn(actor);
  const { commitments, ideas, pledges } = tables;
  const table = kind === 'pledge' ? pledges : commitments;
  const [found] = await reader
    .select({ grant: table })
    .from(table)
    .innerJoin(ideas, eq(ideas.id, table.ideaId))
    .where(and(eq(table.id, id), isOnEitherSide(signedIn, table.organisationId)));
  if (!found) throw new AppError('not_found');
  const { grant } = found;
  const idea = await findIdeaById(reader, grant.ideaId);
  assertMay(readGrantPolicy(actor, grant, idea));
  return { grant: grant as Rows[K], idea };
}

/**
 * Acts on a pledge or a commitment under the key of its idea, with both as they are then. Throws sign_in, not_found.
 */
export async function withGrant<K extends GrantKind, T>(
  actor: Actor,
  kind: K,
  id: string,
  act: (tx: Tx, found: Found<K>) => Promise<T>,
): Promise<T> {
  const { idea } = await findGrant(db(), actor, kind, id);
  return transaction({ key: `idea:${idea.number}` }, async (tx) => act(tx, await findGrant(tx, actor, kind, id)));
}

/** The money of an idea in tyiyn of its currency. Read it under the key of the idea. */
export async function ideaMoney(reader: Reader, ideaId: string) {
  const { ideas } = tables;
  const [row] = await reader
    .select({
      currency: ideas.currency,
      requested: ideas.requested,
      committed: ideas.committed,
      sufficesAt: ideas.sufficesAt,
    })
    .from(ideas)
    .where(eq(ideas.id, ideaId));
  if (!row) throw new AppError('not_found');
  return row;
}
