import { and, eq } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { listPage } from '~/platform/list-page';
import { db, tables } from '~db/index.server';
import type { Shortlist, ShortlistSort } from './shortlist';
import { funderOf } from './shortlist.server';
import {
  type EntryRow,
  entriesOf,
  entryRows,
  placeWords,
  standingOf,
  withNotes,
} from './shortlist-entries.queries.server';
import { shortlistTotals } from './shortlist-totals';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

const PAGE_SIZE = 30;
const LAST = Number.POSITIVE_INFINITY;

/** What each order compares, smallest first; entries that have no such value, or whose idea is gone, come last. */
const ORDERS: Record<ShortlistSort, (row: EntryRow) => number> = {
  added: ({ addedAt }) => -addedAt.getTime(),
  gap: ({ gap }) => gap,
  requested: ({ requested }) => -requested,
  beneficiaries: ({ beneficiaries }) => -beneficiaries,
  closing: ({ seekingUntil }) => (seekingUntil ? Date.parse(seekingUntil) : LAST),
};

function inOrder(rows: readonly EntryRow[], sort: ShortlistSort): EntryRow[] {
  const isOrdered = (row: EntryRow) => sort === 'added' || standingOf(row) !== 'gone';
  const value = (row: EntryRow) => (isOrdered(row) ? ORDERS[sort](row) : LAST);
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return [...rows].sort((a, b) => compare(value(a), value(b)) || b.number - a.number);
}

/**
 * A page of the shortlist of the funder that the actor acts for, with their notes, and the totals of all of it.
 * Throws sign_in, forbidden.
 */
export async function shortlistOf(
  actor: Actor,
  lang: Lang,
  sort: ShortlistSort,
  wanted: { after?: string; before?: string } = {},
): Promise<Shortlist> {
  const { funder } = funderOf(actor);
  const rows = await entryRows(actor);
  const open = rows.filter((row) => standingOf(row) === 'open');
  const words = await placeWords(lang);
  const summed = open.map((row) => ({ ...row, ...words(row) }));
  const keyed = inOrder(rows, sort).map((row) => ({ slug: row.id, row }));
  const page = listPage(keyed, wanted, PAGE_SIZE);
  const shown = page.rows.map(({ row }) => row);
  return {
    funder: funder.name,
    sort,
    entries: await withNotes(actor, await entriesOf(actor, shown, lang)),
    totals: shortlistTotals(summed, i18nFor(lang).compare),
    page: { before: page.before, total: page.total, previous: page.previous, next: page.next },
  };
}

/** The card of an idea of the funder that the actor acts for, on its board or taken off it; null for everybody else. */
export async function cardOfIdea(actor: Actor, ideaId: string): Promise<{ id: string; isOff: boolean } | null> {
  if (actor.kind === 'visitor' || !actingFunder(actor)) return null;
  const { shortlistings } = tables;
  const { funder } = funderOf(actor);
  const [row] = await db()
    .select({ id: shortlistings.id, takenOffAt: shortlistings.takenOffAt })
    .from(shortlistings)
    .where(and(eq(shortlistings.organisationId, funder.organisationId), eq(shortlistings.ideaId, ideaId)));
  return row ? { id: row.id, isOff: row.takenOffAt !== null } : null;
}
