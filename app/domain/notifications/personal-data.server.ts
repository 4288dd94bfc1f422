import { asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** What a person follows. */
export const exportedFollows: ExportPart = (reader, personId) => {
  const { calls, follows, hearings, ideas, places } = tables;
  return reader
    .select({
      idea: ideas.number,
      place: places.slug,
      hearing: hearings.number,
      call: calls.number,
      createdAt: follows.createdAt,
    })
    .from(follows)
    .leftJoin(ideas, eq(ideas.id, follows.subjectId))
    .leftJoin(places, eq(places.id, follows.subjectId))
    .leftJoin(hearings, eq(hearings.id, follows.subjectId))
    .leftJoin(calls, eq(calls.id, follows.subjectId))
    .where(eq(follows.personId, personId))
    .orderBy(asc(follows.createdAt));
};

/** What a person was told. */
export const exportedNotices: ExportPart = (reader, personId) => {
  const { notices } = tables;
  return reader
    .select({ kind: notices.kind, data: notices.data, createdAt: notices.createdAt, readAt: notices.readAt })
    .from(notices)
    .where(eq(notices.personId, personId))
    .orderBy(asc(notices.createdAt));
};

/** Deletes what a person follows and was told, when they leave for good. Part of the erasure's transaction. */
export async function forgetFollowsOf({ personId }: { personId: string }): Promise<void> {
  const { follows, notices } = tables;
  await transaction(async (tx) => {
    await tx.delete(follows).where(eq(follows.personId, personId));
    await tx.delete(notices).where(eq(notices.personId, personId));
  });
}
