import { and, asc, type Column, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm';

/** Which page of a list is wanted: the one after a row (older), or the one before it (newer). Cursors of `keysetPage`. */
export interface PageWanted {
  after?: string;
  before?: string;
}

/** A page of a list, the newest row first, with the cursors of its neighbours where there are any. */
export interface KeysetPage<R> {
  rows: R[];
  newer: string | null;
  older: string | null;
}

interface Keyed {
  id: string;
  at: Date;
}

/** What a list asks the database for: rows within `where` in that order, at most `limit`. */
export interface KeysetQuery {
  where: SQL | undefined;
  order: SQL[];
  limit: number;
}

/** The wanted page as an address says it: `?after=…` or `?before=…`. */
export function pageWanted(url: string): PageWanted {
  const { searchParams } = new URL(url);
  return { after: searchParams.get('after') ?? undefined, before: searchParams.get('before') ?? undefined };
}

/**
 * One page of `size` rows by instant and id, newest first, stable while rows are added. `load` runs the query and gives
 * each row its `id` and `at`. A cursor that is none of ours means the first page.
 */
export async function keysetPage<R extends Keyed>(
  columns: { at: Column; id: Column },
  { after, before }: PageWanted,
  size: number,
  load: (query: KeysetQuery) => Promise<R[]>,
): Promise<KeysetPage<R>> {
  const from = cursorOf(before ?? after);
  const isBack = from !== null && before !== undefined;
  const beyond = isBack ? gt : lt;
  const where = from
    ? or(beyond(columns.at, from.at), and(eq(columns.at, from.at), beyond(columns.id, from.id)))
    : undefined;
  const order = isBack ? [asc(columns.at), asc(columns.id)] : [desc(columns.at), desc(columns.id)];
  const found = await load({ where, order, limit: size + 1 });
  const rows = found.slice(0, size);
  if (isBack) rows.reverse();
  const hasMore = found.length > size;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    newer: first && (isBack ? hasMore : from !== null) ? textOf(first) : null,
    older: last && (isBack || hasMore) ? textOf(last) : null,
  };
}

const textOf = ({ id, at }: Keyed) => `${at.getTime()}_${id}`;

function cursorOf(text: string | undefined): Keyed | null {
  const [, time, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return time && id ? { at: new Date(Number(time)), id } : null;
}
