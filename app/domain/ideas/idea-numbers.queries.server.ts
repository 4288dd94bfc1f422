import { inArray } from 'drizzle-orm';
import { db, tables } from '~db/index.server';

const OPEN: ReadonlySet<string> = new Set(['published', 'archived', 'merged']);

/** The public numbers of ideas by their id, and whether everybody may open them. */
export async function ideaNumbers(ids: readonly string[]): Promise<Map<string, { number: number; isOpen: boolean }>> {
  if (ids.length === 0) return new Map();
  const { ideas } = tables;
  const rows = await db()
    .select({ id: ideas.id, number: ideas.number, publication: ideas.publication, hidden: ideas.hidden })
    .from(ideas)
    .where(inArray(ideas.id, [...new Set(ids)]));
  return new Map(
    rows.map(({ id, number, publication, hidden }) => [id, { number, isOpen: !hidden && OPEN.has(publication) }]),
  );
}
