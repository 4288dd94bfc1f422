import { asc, gt, gte, inArray } from 'drizzle-orm';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { MarketRow } from './market-columns.server';

/** A row as the market needs it, and whether it is to be listed at all: nothing unpublished or hidden ever is. */
export type MarketCandidate = MarketRow & { isListed: boolean };

const columns = () => {
  const { ideas } = tables;
  return {
    id: ideas.id,
    number: ideas.number,
    publication: ideas.publication,
    hidden: ideas.hidden,
    publishedAt: ideas.publishedAt,
    sectorId: ideas.sectorId,
    placeId: ideas.responsiblePlaceId,
    stage: ideas.stage,
    authorKind: ideas.authorKind,
    currency: ideas.currency,
    total: ideas.total,
    own: ideas.own,
    requested: ideas.requested,
    committed: ideas.committed,
    disbursed: ideas.disbursed,
    gap: ideas.gap,
    beneficiaries: ideas.beneficiaries,
    supportCount: ideas.supportCount,
    seekingUntil: ideas.seekingUntil,
    langs: ideas.langs,
  };
};

/** How many ideas one query reads: a few milliseconds of SQLite, during which nothing else is answered. */
export const ROWS_AT_ONCE = 500;

// Without a condition on the state: the planners would sort all published ideas for each page of them.
const numbersAfter = prepared((reader: Reader) =>
  reader
    .select(columns())
    .from(tables.ideas)
    .where(gt(tables.ideas.number, placeholder('number')))
    .orderBy(asc(tables.ideas.number))
    .limit(ROWS_AT_ONCE),
);

type Row = Awaited<ReturnType<typeof numbersAfter>>[number];

async function withPlaces(rows: readonly Row[]): Promise<MarketCandidate[]> {
  const { ideaPlaces } = tables;
  if (rows.length === 0) return [];
  const named = await db()
    .select()
    .from(ideaPlaces)
    .where(
      inArray(
        ideaPlaces.ideaId,
        rows.map(({ id }) => id),
      ),
    );
  const others = new Map<string, string[]>();
  for (const { ideaId, placeId } of named) others.set(ideaId, [...(others.get(ideaId) ?? []), placeId]);
  return rows.map(({ id, publication, hidden, ...row }) => ({
    ...row,
    otherPlaceIds: others.get(id) ?? [],
    isListed: publication === 'published' && !hidden,
  }));
}

/** The next ideas after a number, listed or not, at most ROWS_AT_ONCE, in the order of their numbers. */
export async function readAfter(number: number): Promise<MarketCandidate[]> {
  return withPlaces(await numbersAfter(db(), { number }));
}

/** Ideas that were written since an instant, listed or not; ROWS_AT_ONCE of them when there are more. */
export async function readChangedSince(since: Date): Promise<MarketCandidate[]> {
  const { ideas } = tables;
  const rows = await db()
    .select(columns())
    .from(ideas)
    .where(gte(ideas.updatedAt, since))
    .orderBy(asc(ideas.updatedAt))
    .limit(ROWS_AT_ONCE);
  return withPlaces(rows);
}

/** Ideas by number, listed or not; at most ROWS_AT_ONCE are asked for. */
export async function readByNumber(numbers: readonly number[]): Promise<MarketCandidate[]> {
  const rows = await db()
    .select(columns())
    .from(tables.ideas)
    .where(inArray(tables.ideas.number, [...numbers]));
  return withPlaces(rows);
}
