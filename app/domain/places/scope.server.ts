import { eq, inArray, or } from 'drizzle-orm';
import { placeholder, prepared, type Reader, tables } from '~db/index.server';

const successorOf = prepared((reader: Reader) =>
  reader
    .select({ id: tables.places.successorId })
    .from(tables.places)
    .where(eq(tables.places.id, placeholder('placeId'))),
);

const ancestorsOfBoth = prepared((reader: Reader) =>
  reader
    .select({ id: tables.placeAncestors.ancestorId })
    .from(tables.placeAncestors)
    .where(
      or(
        eq(tables.placeAncestors.placeId, placeholder('placeId')),
        eq(tables.placeAncestors.placeId, placeholder('successorId')),
      ),
    ),
);

/**
 * Where a role must be held to act on what lies in a place: the place, all above it, and, where it was merged into
 * another, its successor with all above that: a successor inherits what its predecessor was responsible for.
 */
export async function scopeOf(reader: Reader, placeId: string | null): Promise<string[]> {
  if (!placeId) return [];
  const [place] = await successorOf(reader, { placeId });
  const successorId = place?.id ?? placeId;
  const above = await ancestorsOfBoth(reader, { placeId, successorId });
  return [...new Set([placeId, successorId, ...above.map(({ id }) => id)])];
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
