import { and, eq, isNull } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import type { PublicationState } from './idea';
import type { IdeaContent } from './idea-content';

/** What nobody but its author and a moderator has seen: it goes with its author. */
const UNSEEN: PublicationState[] = ['draft', 'submitted', 'returned', 'declined'];

/**
 * Deletes the unpublished ideas that a person wrote for themselves, and takes their contact data out of the published
 * ones, which stay without a name. Ideas of an organisation are the organisation's. Part of the erasure's transaction.
 */
export async function forgetAuthor({ personId }: { personId: string }): Promise<void> {
  const { ideas, subjects } = tables;
  await transaction(async (tx) => {
    const own = and(eq(ideas.authorId, personId), isNull(ideas.organisationId));
    const rows = await tx
      .select({ id: ideas.id, number: ideas.number, publication: ideas.publication })
      .from(ideas)
      .where(own);
    for (const { id, number, publication } of rows) {
      if (UNSEEN.includes(publication)) {
        await recordAct(tx, { kind: 'system' }, 'idea.discarded', { kind: 'idea', id });
        await tx.delete(subjects).where(eq(subjects.id, id));
      } else {
        await forgetContact(tx, id);
      }
      touch(tx, `idea:${number}`, 'ideas');
    }
  });
}

const withoutContact = (content: unknown): IdeaContent => ({
  ...(content as IdeaContent),
  contact: { name: '', phone: '', email: '', publish: false },
});

/** The one change that a kept revision allows: what its author may ask to be forgotten. */
async function forgetContact(tx: Tx, ideaId: string): Promise<void> {
  const { ideaDrafts, ideaRevisions } = tables;
  const [draft] = await tx.select().from(ideaDrafts).where(eq(ideaDrafts.ideaId, ideaId));
  if (draft) {
    await tx
      .update(ideaDrafts)
      .set({ content: withoutContact(draft.content) })
      .where(eq(ideaDrafts.ideaId, ideaId));
  }
  const revisions = await tx.select().from(ideaRevisions).where(eq(ideaRevisions.ideaId, ideaId));
  for (const { id, content } of revisions) {
    await tx
      .update(ideaRevisions)
      .set({ content: withoutContact(content) })
      .where(eq(ideaRevisions.id, id));
  }
}
