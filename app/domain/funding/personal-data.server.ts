import { and, asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** The notes that a person wrote on the shortlists of funders to which they still belong. */
export const exportedNotes: ExportPart = (reader, personId) => {
  const { ideas, memberships, shortlistings, shortlistNotes } = tables;
  return reader
    .select({
      idea: ideas.number,
      body: shortlistNotes.body,
      visibleTo: shortlistNotes.visibleTo,
      createdAt: shortlistNotes.createdAt,
    })
    .from(shortlistNotes)
    .innerJoin(shortlistings, eq(shortlistings.id, shortlistNotes.shortlistingId))
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, shortlistings.organisationId),
        eq(memberships.personId, shortlistNotes.authorId),
      ),
    )
    .where(eq(shortlistNotes.authorId, personId))
    .orderBy(asc(shortlistNotes.createdAt));
};

/**
 * Deletes the notes that only their author could read, when the author leaves for good; those for the organisation
 * stay, without a name. Part of the erasure's transaction.
 */
export async function forgetNotesOf({ personId }: { personId: string }): Promise<void> {
  const { shortlistNotes } = tables;
  await transaction(async (tx) => {
    await tx
      .delete(shortlistNotes)
      .where(and(eq(shortlistNotes.authorId, personId), eq(shortlistNotes.visibleTo, 'me')));
  });
}
