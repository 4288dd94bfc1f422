import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { grouped } from '~/platform/grouped';
import { db, tables } from '~db/index.server';
import type { BoardStage } from './boards/board';
import { readNotes } from './boards/notes.server';
import { stagesOf } from './boards/stages.server';
import type { NotedEntry, ShortlistEntry } from './shortlist';
import { funderOf } from './shortlist.server';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

/** What is stored of the entries of the funder that the actor acts for, on the board and off it. */
export function storedEntries(actor: Actor, where: SQL | undefined) {
  const { funder } = funderOf(actor);
  const { ideas, organisations, people, shortlistings } = tables;
  return db()
    .select({
      id: shortlistings.id,
      addedAt: shortlistings.addedAt,
      stageId: shortlistings.stageId,
      tags: shortlistings.tags,
      dueOn: shortlistings.dueOn,
      responsibleId: shortlistings.responsibleId,
      version: shortlistings.version,
      updatedAt: shortlistings.updatedAt,
      updatedBy: shortlistings.updatedBy,
      takenOffAt: shortlistings.takenOffAt,
      number: ideas.number,
      slug: ideas.slug,
      publication: ideas.publication,
      hidden: ideas.hidden,
      lang: ideas.lang,
      revisionId: ideas.publishedRevisionId,
      sectorId: ideas.sectorId,
      placeId: ideas.responsiblePlaceId,
      fundingStage: ideas.stage,
      total: ideas.total,
      requested: ideas.requested,
      gap: ideas.gap,
      currency: ideas.currency,
      beneficiaries: ideas.beneficiaries,
      seekingUntil: ideas.seekingUntil,
      person: people.name,
      organisation: organisations.names,
    })
    .from(shortlistings)
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .leftJoin(people, eq(people.id, ideas.authorId))
    .leftJoin(organisations, eq(organisations.id, ideas.organisationId))
    .where(and(eq(shortlistings.organisationId, funder.organisationId), where));
}

export type EntryRow = Awaited<ReturnType<typeof storedEntries>>[number];

/** Those that stand on the board, the newest first. */
export function entryRows(actor: Actor): Promise<EntryRow[]> {
  const { shortlistings } = tables;
  return storedEntries(actor, isNull(shortlistings.takenOffAt)).orderBy(
    desc(shortlistings.addedAt),
    desc(shortlistings.id),
  );
}

/** How the idea of an entry stands: only an open or an archived one is still told of. */
export function standingOf({ publication, hidden }: EntryRow): ShortlistEntry['standing'] {
  if (hidden || !isPublic(publication)) return 'gone';
  return publication === 'published' ? 'open' : 'archived';
}

/** The stage of the board that an entry stands in: the first one where none is stored. */
export function stageOf({ stageId }: Pick<EntryRow, 'stageId'>, stages: readonly BoardStage[]): BoardStage {
  const found = stages.find(({ id }) => id === stageId) ?? stages[0];
  if (!found) throw new Error('A board has at least two stages.');
  return found;
}

/** Names the sector of the first level and the place of each row. */
export async function placeWords(lang: Lang): Promise<(row: EntryRow) => { sector: string; place: string }> {
  const [sectors, places] = [await sectorRegister(), await placeRegister()];
  return ({ sectorId, placeId }) => {
    const sector = sectorId ? sectors.byId(sectorId) : undefined;
    const first = sector?.parentId ? sectors.byId(sector.parentId) : sector;
    const place = placeId ? places.byId(placeId) : undefined;
    return { sector: first?.names[lang] ?? '', place: place?.names[lang] ?? '' };
  };
}

interface Known {
  words: (row: EntryRow) => { sector: string; place: string };
  titles: Map<string, ViewText>;
  names: Map<string, string>;
  stages: BoardStage[];
}

function entryOf(row: EntryRow, { titles, names, stages, words }: Known, lang: Lang): ShortlistEntry {
  const { id, number, addedAt, dueOn, responsibleId, version } = row;
  const card = { stage: stageOf(row, stages), tags: row.tags ?? [], dueOn, version };
  const responsible = responsibleId ? { id: responsibleId, name: names.get(responsibleId) ?? '' } : null;
  const standing = standingOf(row);
  const title = titles.get(row.revisionId ?? '');
  const kept = { id, number, addedAt, standing, ...card, responsible };
  if (standing === 'gone' || !title) return { ...kept, idea: null };
  const { slug, fundingStage: stage, total, requested, gap, currency, beneficiaries, seekingUntil } = row;
  const facts = { slug, stage, total, requested, gap, currency, beneficiaries, seekingUntil };
  const author = row.organisation ? pickText(row.organisation, lang).text : (row.person ?? '');
  return { ...kept, idea: { ...facts, ...words(row), title, author } };
}

/** These entries of the actor's funder in the reader's language. */
export async function entriesOf(actor: Actor, rows: readonly EntryRow[], lang: Lang): Promise<ShortlistEntry[]> {
  const { funder } = funderOf(actor);
  const titles = await readTitles(
    db(),
    rows.map(({ revisionId, lang: original }) => ({ revisionId, original })),
    lang,
  );
  const names = await namesOf(
    db(),
    rows.map(({ responsibleId }) => responsibleId),
  );
  const stages = await stagesOf(db(), funder.organisationId);
  const words = await placeWords(lang);
  return rows.map((row) => entryOf(row, { titles, names, stages, words }, lang));
}

/** The entries with the notes that the actor may read. */
export async function withNotes(actor: Actor, entries: readonly ShortlistEntry[]): Promise<NotedEntry[]> {
  const notes = await readNotes(
    actor,
    entries.map(({ id }) => id),
  );
  const byEntry = grouped(notes, ({ shortlistingId }) => shortlistingId);
  return entries.map((entry) => ({ ...entry, notes: byEntry.get(entry.id) ?? [] }));
}
