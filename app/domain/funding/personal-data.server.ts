import { and, asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { grouped } from '~/platform/grouped';
import { type Reader, tables, transaction } from '~db/index.server';

/** What a person wrote on the shortlists of funders to which they still belong, with what they had written before. */
export const exportedNotes: ExportPart = async (reader, personId) => {
  const { ideas, memberships, shortlistings, shortlistNotes } = tables;
  const notes = await reader
    .select({
      id: shortlistNotes.id,
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
  const earlier = await earlierWordings(reader, personId);
  return notes.map(({ id, ...note }) => ({
    ...note,
    earlier: (earlier.get(id) ?? []).map(({ body, until }) => ({ body, until })),
  }));
};

async function earlierWordings(reader: Reader, personId: string) {
  const { shortlistNotes, shortlistNoteVersions: versions } = tables;
  const rows = await reader
    .select({ noteId: versions.noteId, body: versions.body, until: versions.until })
    .from(versions)
    .innerJoin(shortlistNotes, eq(shortlistNotes.id, versions.noteId))
    .where(eq(shortlistNotes.authorId, personId))
    .orderBy(asc(versions.noteId), asc(versions.version));
  return grouped(rows, ({ noteId }) => noteId);
}

/**
 * Deletes the notes that only their author could read, when the author leaves for good; those for the organisation
 * stay, without a name, and so do the moves of cards. Nobody waits for them any more. Part of the erasure's transaction.
 */
export async function forgetNotesOf({ personId }: { personId: string }): Promise<void> {
  const { shortlistings, shortlistNotes } = tables;
  await transaction(async (tx) => {
    await tx
      .delete(shortlistNotes)
      .where(and(eq(shortlistNotes.authorId, personId), eq(shortlistNotes.visibleTo, 'me')));
    await tx.update(shortlistings).set({ responsibleId: null }).where(eq(shortlistings.responsibleId, personId));
  });
}
