import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { type Actor, actingFunder, type Membership, type SignedIn } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { shortlistPolicy } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import type { Note, NoteReaders } from './shortlist';

// A shortlist and its notes are the funder's own: nothing of them goes into the audit, the log, a notice or an export
// of anybody else. Each function here starts from the funder that the actor acts for.

/** The funder that the actor acts for. Throws sign_in, forbidden. */
export function funderOf(actor: Actor): { actor: SignedIn; funder: Membership } {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const funder = actingFunder(actor);
  if (!funder) throw new AppError('forbidden');
  return { actor, funder };
}

/** Puts a published idea on the funder's shortlist, or takes it off with its notes. Asking twice changes nothing. */
export async function setShortlisted(actor: Actor, number: number, wanted: boolean): Promise<void> {
  const { shortlistings } = tables;
  await transaction(async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    if (wanted) assertMay(shortlistPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    if (wanted) {
      await tx
        .insert(shortlistings)
        .values({
          id: newId(),
          organisationId: funder.organisationId,
          ideaId: idea.id,
          addedBy: member.person.id,
          addedAt: now(),
        })
        .onConflictDoNothing();
      return;
    }
    await tx
      .delete(shortlistings)
      .where(and(eq(shortlistings.organisationId, funder.organisationId), eq(shortlistings.ideaId, idea.id)));
  });
}

/** Takes an entry off the shortlist by its id: also one whose idea is no longer public. */
export async function removeFromShortlist(actor: Actor, id: string): Promise<void> {
  await transaction(async (tx) => {
    const entry = await findEntry(tx, actor, id);
    await tx.delete(tables.shortlistings).where(eq(tables.shortlistings.id, entry.id));
  });
}

/** The entry of that id on the funder's own shortlist. Throws sign_in, forbidden, not_found. */
export async function findEntry(reader: Reader, actor: Actor, id: string) {
  const { funder } = funderOf(actor);
  const { shortlistings } = tables;
  const [entry] = await reader
    .select()
    .from(shortlistings)
    .where(and(eq(shortlistings.id, id), eq(shortlistings.organisationId, funder.organisationId)));
  if (!entry) throw new AppError('not_found');
  return entry;
}

/**
 * Adds a note to an entry, for oneself or for one's organisation. `key` is the form's idempotency key: sent twice, it
 * makes one note. Throws sign_in, forbidden, not_found, conflict.
 */
export async function addNote(
  actor: Actor,
  entryId: string,
  body: string,
  visibleTo: NoteReaders,
  key?: string,
): Promise<void> {
  const { person } = funderOf(actor).actor;
  await transaction(async (tx) => {
    const entry = await findEntry(tx, actor, entryId);
    await once(tx, person.id, key, `${entry.id} ${visibleTo} ${body}`, async () => {
      const id = newId();
      await tx
        .insert(tables.shortlistNotes)
        .values({ id, shortlistingId: entry.id, authorId: person.id, visibleTo, body, createdAt: now() });
      return id;
    });
  });
}

/** Deletes a note; only its author may. Throws sign_in, forbidden, and not_found for every other. */
export async function deleteNote(actor: Actor, noteId: string): Promise<void> {
  const { shortlistNotes } = tables;
  // Asked before the note is looked for: whether there is one is the funder's own as well.
  const { person } = funderOf(actor).actor;
  await transaction(async (tx) => {
    const [note] = await tx.select().from(shortlistNotes).where(eq(shortlistNotes.id, noteId));
    if (!note) throw new AppError('not_found');
    await findEntry(tx, actor, note.shortlistingId);
    if (note.authorId !== person.id) throw new AppError('not_found');
    await tx.delete(shortlistNotes).where(eq(shortlistNotes.id, noteId));
  });
}

/** The notes of these entries that the actor may read: the organisation's, and their own. Oldest first. */
export async function readNotes(actor: Actor, entryIds: string[]): Promise<Note[]> {
  const { actor: member, funder } = funderOf(actor);
  const { shortlistNotes, shortlistings, people } = tables;
  if (entryIds.length === 0) return [];
  const rows = await db()
    .select({
      id: shortlistNotes.id,
      shortlistingId: shortlistNotes.shortlistingId,
      body: shortlistNotes.body,
      visibleTo: shortlistNotes.visibleTo,
      authorId: shortlistNotes.authorId,
      author: people.name,
      createdAt: shortlistNotes.createdAt,
    })
    .from(shortlistNotes)
    .innerJoin(shortlistings, eq(shortlistings.id, shortlistNotes.shortlistingId))
    .innerJoin(people, eq(people.id, shortlistNotes.authorId))
    .where(
      and(
        inArray(shortlistNotes.shortlistingId, entryIds),
        eq(shortlistings.organisationId, funder.organisationId),
        or(eq(shortlistNotes.visibleTo, 'organisation'), eq(shortlistNotes.authorId, member.person.id)),
      ),
    )
    .orderBy(asc(shortlistNotes.createdAt), asc(shortlistNotes.id));
  return rows.map(({ authorId, ...note }) => ({ ...note, isOwn: authorId === member.person.id }));
}
