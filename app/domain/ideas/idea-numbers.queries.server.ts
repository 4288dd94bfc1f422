import { inArray } from 'drizzle-orm';
import { db, tables } from '~db/index.server';

/** The public numbers of ideas by their id. */
export async function ideaNumbers(ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { ideas } = tables;
  const rows = await db()
    .select({ id: ideas.id, number: ideas.number })
    .from(ideas)
    .where(inArray(ideas.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
