import { eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';

/**
 * Where a role must be held to act on what lies in a place: the place, all above it, and, where it was merged into
 * another, its successor with all above that: a successor inherits what its predecessor was responsible for.
 */
export async function scopeOf(reader: Reader, placeId: string | null): Promise<string[]> {
  if (!placeId) return [];
  const { placeAncestors, places } = tables;
  const successors = await reader.select({ id: places.successorId }).from(places).where(eq(places.id, placeId));
  const starts = [placeId, ...successors.flatMap(({ id }) => (id ? [id] : []))];
  const rows = await reader
    .select({ id: placeAncestors.ancestorId })
    .from(placeAncestors)
    .where(inArray(placeAncestors.placeId, starts));
  return [...new Set([...starts, ...rows.map(({ id }) => id)])];
}

/**
 * The places for which a role held at one of `placeIds` counts: these, all below them, and those that were merged into
 * one of them. The inverse of `scopeOf`.
 */
export async function placesWithin(reader: Reader, placeIds: readonly string[]): Promise<string[]> {
  if (placeIds.length === 0) return [];
  const { placeAncestors, places } = tables;
  const below = await reader
    .select({ id: placeAncestors.placeId })
    .from(placeAncestors)
    .where(inArray(placeAncestors.ancestorId, [...placeIds]));
  const ids = [...new Set([...placeIds, ...below.map(({ id }) => id)])];
  const merged = await reader.select({ id: places.id }).from(places).where(inArray(places.successorId, ids));
  return [...new Set([...ids, ...merged.map(({ id }) => id)])];
}
