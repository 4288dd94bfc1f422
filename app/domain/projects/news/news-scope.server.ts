import { and, type Column, eq, gte, inArray, lt } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { NewsScope } from './idea-news';

type Instant = Parameters<typeof gte>[0] & { _: { data: Date } };

/** The condition that an instant lies in the span that is read; none where all of time is. */
export function isWithin(at: Instant, { span }: NewsScope) {
  return span && and(gte(at, span.from), lt(at, span.to));
}

/** The condition that a row's idea is one of those that are read; none where all are. */
export function isOneOf(ideaId: Column, { ideaIds }: NewsScope) {
  return ideaIds && inArray(ideaId, [...ideaIds]);
}

/**
 * The rows whose idea everybody may read, with its number and currency. The ideas are read after the rows: in one query a
 * database may begin with a hundred thousand ideas instead of the newest rows.
 */
export async function ofOpenIdeas<T extends { ideaId: string }>(
  reader: Reader,
  rows: readonly T[],
): Promise<(T & { number: number; currency: string })[]> {
  if (rows.length === 0) return [];
  const { ideas } = tables;
  const ids = [...new Set(rows.map(({ ideaId }) => ideaId))];
  const open = await reader
    .select({ id: ideas.id, number: ideas.number, currency: ideas.currency })
    .from(ideas)
    .where(and(inArray(ideas.id, ids), eq(ideas.publication, 'published'), eq(ideas.hidden, false)));
  const byId = new Map(open.map(({ id, ...idea }) => [id, idea]));
  return rows.flatMap((row) => {
    const idea = byId.get(row.ideaId);
    return idea ? [{ ...row, ...idea }] : [];
  });
}
