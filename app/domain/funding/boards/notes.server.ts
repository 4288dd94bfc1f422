import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { hashOf } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { grouped } from '~/platform/grouped';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { db, type Reader, type Tx, tables } from '~db/index.server';
import { scoreVersions } from '../scores/scoring-state.server';
import type { Note, NoteReaders } from '../shortlist';
import { findEntry, funderOf, onOwnBoard } from '../shortlist.server';
import { changeNotePolicy, readNotePolicy } from './board.policy';

/** A note as its form showed it. */
export interface SeenNote {
  id: string;
  version: number;
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
  await onOwnBoard(actor, async (tx, { personId }) => {
    const entry = await findEntry(tx, actor, entryId);
    await once(tx, personId, key, `${entry.id} ${visibleTo} ${body}`, async () => {
      const id = newId();
      await tx
        .insert(tables.shortlistNotes)
        .values({ id, shortlistingId: entry.id, authorId: personId, visibleTo, body, createdAt: now() });
      return id;
    });
  });
}

/** The note, if the actor may change it as the form showed it. Throws not_found, and conflict where it changed since. */
async function findOwnNote(tx: Tx, actor: Actor, { id, version }: SeenNote) {
  const { shortlistings, shortlistNotes } = tables;
  const [found] = await tx
    .select({ note: shortlistNotes, organisationId: shortlistings.organisationId })
    .from(shortlistNotes)
    .innerJoin(shortlistings, eq(shortlistings.id, shortlistNotes.shortlistingId))
    .where(eq(shortlistNotes.id, id));
  if (!found) throw new AppError('not_found');
  const { note, organisationId } = found;
  assertMay(changeNotePolicy(actor, { ...note, organisationId }));
  if (note.version !== version) throw new AppError('conflict');
  return note;
}

/** Changes the words of one's own note; what it said before stays readable to its readers. Throws not_found, conflict. */
export async function editNote(actor: Actor, seen: SeenNote, body: string): Promise<void> {
  const { shortlistNotes, shortlistNoteVersions } = tables;
  await onOwnBoard(actor, async (tx) => {
    const note = await findOwnNote(tx, actor, seen);
    if (note.body === body) return;
    await tx
      .insert(shortlistNoteVersions)
      .values({ noteId: note.id, version: note.version, body: note.body, until: now() });
    await tx
      .update(shortlistNotes)
      .set({ body, version: note.version + 1 })
      .where(eq(shortlistNotes.id, note.id));
  });
}

/** Deletes one's own note with its earlier wordings. Throws sign_in, forbidden, not_found, conflict. */
export async function deleteNote(actor: Actor, seen: SeenNote): Promise<void> {
  await onOwnBoard(actor, async (tx) => {
    const note = await findOwnNote(tx, actor, seen);
    await tx.delete(tables.shortlistNotes).where(eq(tables.shortlistNotes.id, note.id));
  });
}

/** Notes on these entries of the actor's own funder, oldest first. Whose they are is asked of each. */
function notesOn(reader: Reader, actor: Actor, entryIds: string[]) {
  const { funder } = funderOf(actor);
  const { people, shortlistings, shortlistNotes } = tables;
  return reader
    .select({
      id: shortlistNotes.id,
      shortlistingId: shortlistNotes.shortlistingId,
      organisationId: shortlistings.organisationId,
      body: shortlistNotes.body,
      visibleTo: shortlistNotes.visibleTo,
      version: shortlistNotes.version,
      authorId: shortlistNotes.authorId,
      author: people.name,
      createdAt: shortlistNotes.createdAt,
    })
    .from(shortlistNotes)
    .innerJoin(shortlistings, eq(shortlistings.id, shortlistNotes.shortlistingId))
    .innerJoin(people, eq(people.id, shortlistNotes.authorId))
    .where(
      and(inArray(shortlistNotes.shortlistingId, entryIds), eq(shortlistings.organisationId, funder.organisationId)),
    )
    .orderBy(asc(shortlistNotes.createdAt), asc(shortlistNotes.id));
}

async function readableNotes(reader: Reader, actor: Actor, entryIds: string[]) {
  if (entryIds.length === 0) return [];
  const notes = await notesOn(reader, actor, entryIds);
  return notes.filter((note) => readNotePolicy(actor, note).allowed);
}

/** The notes of these entries that the actor may read, with what they said before. Oldest first. */
export async function readNotes(actor: Actor, entryIds: string[]): Promise<Note[]> {
  const { person } = funderOf(actor).actor;
  const rows = await readableNotes(db(), actor, entryIds);
  const changed = rows.filter(({ version }) => version > 1).map(({ id }) => id);
  const earlier = await earlierWordings(changed);
  return rows.map(({ authorId, organisationId: _own, ...note }) => ({
    ...note,
    isOwn: authorId === person.id,
    earlier: earlier.filter(({ noteId }) => noteId === note.id),
  }));
}

/** What these notes said before, the first wording first. The caller has asked who may read them. */
async function earlierWordings(noteIds: string[]) {
  const { shortlistNoteVersions: versions } = tables;
  if (noteIds.length === 0) return [];
  return db().select().from(versions).where(inArray(versions.noteId, noteIds)).orderBy(asc(versions.version));
}

export interface NoteMark {
  count: number;
  /** Another one as soon as a note is added, changed or deleted, or a colleague scores. */
  mark: string;
}

/**
 * How many notes the actor may read on each of these entries, and a mark of their wordings and of the scores given.
 * Entries with neither are left out.
 */
export async function noteMarks(reader: Reader, actor: Actor, entryIds: string[]): Promise<Map<string, NoteMark>> {
  const entryOf = ({ shortlistingId }: { shortlistingId: string }) => shortlistingId;
  const notes = grouped(await readableNotes(reader, actor, entryIds), entryOf);
  const scores = grouped(await scoreVersions(reader, entryIds), entryOf);
  return new Map(
    [...new Set([...notes.keys(), ...scores.keys()])].map((entry) => {
      const written = notes.get(entry) ?? [];
      const versions = [...written, ...(scores.get(entry) ?? [])].map(({ id, version }) => [id, version]);
      return [entry, { count: written.length, mark: hashOf(versions).slice(0, 12) }];
    }),
  );
}
