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
