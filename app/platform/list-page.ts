/** A page of a list that is sorted in memory, such as names in the reader's language. */
export interface ListPage<T> {
  rows: T[];
  /** How many rows stand before the first of the page. */
  before: number;
  total: number;
  /** Cursors of the neighbours: the slug of the first or last row here; null where there is no such page. */
  previous: string | null;
  next: string | null;
}

/**
 * The page of `size` rows after or before the row with that slug. A slug that the list does not have (any more) means
 * the first page.
 */
export function listPage<T extends { slug: string }>(
  all: readonly T[],
  { after, before }: { after?: string; before?: string },
  size: number,
): ListPage<T> {
  const at = all.findIndex(({ slug }) => slug === (before ?? after));
  const start = at < 0 ? 0 : before === undefined ? at + 1 : Math.max(0, at - size);
  const rows = all.slice(start, start + size);
  return {
    rows,
    before: start,
    total: all.length,
    previous: start > 0 ? (rows[0]?.slug ?? null) : null,
    next: start + size < all.length ? (rows.at(-1)?.slug ?? null) : null,
  };
}
