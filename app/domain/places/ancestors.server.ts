import { inArray } from 'drizzle-orm';
import { type Tx, tables } from '~db/index.server';

const BATCH = 500;

/**
 * Writes anew what stands above `ids` and above all within them, from the parents in the register. Throws an Error where
 * the parents close a circle: then nobody could say what lies in what.
 */
export async function refreshAncestors(tx: Tx, ids: readonly string[]): Promise<void> {
  const { placeAncestors, places } = tables;
  const rows = await tx.select({ id: places.id, parentId: places.parentId }).from(places);
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const sought = new Set(ids);
  const changed = rows
    .map(({ id }) => ({ id, line: lineOf(id, parents) }))
    .filter(({ line }) => line.some((placeId) => sought.has(placeId)));
  const pairs = changed.flatMap(({ id, line }) => line.map((ancestorId) => ({ placeId: id, ancestorId })));
  for (let from = 0; from < changed.length; from += BATCH) {
    const batch = changed.slice(from, from + BATCH).map(({ id }) => id);
    await tx.delete(placeAncestors).where(inArray(placeAncestors.placeId, batch));
  }
  for (let from = 0; from < pairs.length; from += BATCH) {
    await tx.insert(placeAncestors).values(pairs.slice(from, from + BATCH));
  }
}

/** A place and all that stand above it. */
function lineOf(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const line = [id];
  for (let next = parents.get(id); next; next = parents.get(next)) {
    if (line.includes(next)) throw new Error(`The place ${next} would lie within itself.`);
    line.push(next);
  }
  return line;
}
