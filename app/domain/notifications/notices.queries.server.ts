import { and, count, eq, isNull } from 'drizzle-orm';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';

const unread = prepared((reader: Reader) =>
  reader
    .select({ n: count() })
    .from(tables.notices)
    .where(and(eq(tables.notices.personId, placeholder('personId')), isNull(tables.notices.readAt))),
);

/** How many notices wait for the person. */
export async function countUnreadNotices(personId: string): Promise<number> {
  const [row] = await unread(db(), { personId });
  return row?.n ?? 0;
}
