import { eq } from 'drizzle-orm';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { AppError } from '~/platform/errors';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import type { GrantKind } from './grant';

type Rows = {
  pledge: typeof tables.pledges.$inferSelect;
  commitment: typeof tables.commitments.$inferSelect;
};

/** What a funder has promised, and the idea that it is for. */
export interface Found<K extends GrantKind> {
  grant: Rows[K];
  idea: Idea;
}

/** The pledge or commitment of that id whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findGrant<K extends GrantKind>(reader: Reader, kind: K, id: string): Promise<Found<K>> {
  const { commitments, pledges } = tables;
  const [grant] =
    kind === 'pledge'
      ? await reader.select().from(pledges).where(eq(pledges.id, id))
      : await reader.select().from(commitments).where(eq(commitments.id, id));
  if (!grant) throw new AppError('not_found');
  return { grant: grant as Rows[K], idea: await findIdeaById(reader, grant.ideaId) };
}

/** Acts on a pledge or a commitment under the key of its idea, with both as they are then. Throws not_found. */
export async function withGrant<K extends GrantKind, T>(
  kind: K,
  id: string,
  act: (tx: Tx, found: Found<K>) => Promise<T>,
): Promise<T> {
  const { idea } = await findGrant(db(), kind, id);
  return transaction({ key: `idea:${idea.number}` }, async (tx) => act(tx, await findGrant(tx, kind, id)));
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
