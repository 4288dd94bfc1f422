import { and, desc, eq } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { placeName } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { Shortlist, ShortlistEntry, ShortlistSort } from './shortlist';
import { funderOf, readNotes } from './shortlist.server';
import { shortlistTotals } from './shortlist-totals';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

async function rowsOf(organisationId: string, entryId?: string) {
  const { ideas, organisations, people, shortlistings } = tables;
  return db()
    .select({
      id: shortlistings.id,
      addedAt: shortlistings.addedAt,
      number: ideas.number,
      slug: ideas.slug,
      publication: ideas.publication,
      hidden: ideas.hidden,
      lang: ideas.lang,
      revisionId: ideas.publishedRevisionId,
      sectorId: ideas.sectorId,
      placeId: ideas.responsiblePlaceId,
      stage: ideas.stage,
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
    .where(and(eq(shortlistings.organisationId, organisationId), entryId ? eq(shortlistings.id, entryId) : undefined))
    .orderBy(desc(shortlistings.addedAt), desc(shortlistings.id));
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function standingOf({ publication, hidden }: Row): ShortlistEntry['standing'] {
  if (hidden || !isPublic(publication)) return 'gone';
  return publication === 'published' ? 'open' : 'archived';
}

async function entryOf(row: Row, title: ViewText | undefined, lang: Lang): Promise<Omit<ShortlistEntry, 'notes'>> {
  const { id, number, addedAt, slug, stage, total, requested, gap, currency, beneficiaries, seekingUntil } = row;
  const standing = standingOf(row);
  const facts = { slug, stage, total, requested, gap, currency, beneficiaries, seekingUntil };
  const idea =
    standing === 'gone' || !title
      ? null
      : {
          ...facts,
          title,
          sector: await sectorOf(row.sectorId, lang),
          place: await placeName(row.placeId, lang),
          author: row.organisation ? pickText(row.organisation, lang).text : (row.person ?? ''),
        };
  return { id, number, addedAt, standing, idea };
}

/** The sector of the first level that a sector belongs to. */
async function sectorOf(id: string | null, lang: Lang): Promise<string> {
  const register = await sectorRegister();
  const sector = id ? register.byId(id) : undefined;
  const first = sector?.parentId ? register.byId(sector.parentId) : sector;
  return first?.names[lang] ?? '';
}

async function entriesOf(actor: Actor, rows: readonly Row[], lang: Lang): Promise<ShortlistEntry[]> {
  const titles = await readTitles(
    db(),
    rows.map(({ revisionId, lang: original }) => ({ revisionId, original })),
    lang,
  );
  const notes = await readNotes(
    actor,
    rows.map(({ id }) => id),
  );
  return Promise.all(
    rows.map(async (row) => ({
      ...(await entryOf(row, titles.get(row.revisionId ?? ''), lang)),
      notes: notes.filter(({ shortlistingId }) => shortlistingId === row.id),
    })),
  );
}

const LAST = Number.POSITIVE_INFINITY;

/** What each order compares, smallest first; entries that have no such value come last. */
const ORDERS: Record<ShortlistSort, (entry: ShortlistEntry) => number> = {
  added: ({ addedAt }) => -addedAt.getTime(),
  gap: ({ idea }) => idea?.gap ?? LAST,
  requested: ({ idea }) => (idea ? -idea.requested : LAST),
  beneficiaries: ({ idea }) => (idea ? -idea.beneficiaries : LAST),
  closing: ({ idea }) => (idea?.seekingUntil ? Date.parse(idea.seekingUntil) : LAST),
};

function inOrder(entries: readonly ShortlistEntry[], sort: ShortlistSort): ShortlistEntry[] {
  const value = ORDERS[sort];
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return [...entries].sort((a, b) => compare(value(a), value(b)) || b.number - a.number);
}

/** The shortlist of the funder that the actor acts for, with their notes and the totals. Throws sign_in, forbidden. */
export async function shortlistOf(actor: Actor, lang: Lang, sort: ShortlistSort): Promise<Shortlist> {
  const { funder } = funderOf(actor);
  const entries = await entriesOf(actor, await rowsOf(funder.organisationId), lang);
  const summed = entries.flatMap((entry) =>
    entry.standing === 'open' && entry.idea ? [{ entry, sector: entry.idea.sector, place: entry.idea.place }] : [],
  );
  return {
    funder: funder.name,
    sort,
    entries: inOrder(entries, sort),
    totals: shortlistTotals(summed, i18nFor(lang).compare),
  };
}

/** One entry of the funder's own shortlist. Throws sign_in, forbidden, not_found. */
export async function shortlistEntry(actor: Actor, id: string, lang: Lang): Promise<ShortlistEntry> {
  const { funder } = funderOf(actor);
  const [entry] = await entriesOf(actor, await rowsOf(funder.organisationId, id), lang);
  if (!entry) throw new AppError('not_found');
  return entry;
}

/** The entry of an idea on the shortlist of the funder that the actor acts for; null for everybody else. */
export async function shortlistEntryOf(actor: Actor, ideaId: string): Promise<string | null> {
  if (actor.kind === 'visitor' || !actingFunder(actor)) return null;
  const { shortlistings } = tables;
  const { funder } = funderOf(actor);
  const [row] = await db()
    .select({ id: shortlistings.id })
    .from(shortlistings)
    .where(and(eq(shortlistings.organisationId, funder.organisationId), eq(shortlistings.ideaId, ideaId)));
  return row?.id ?? null;
}
