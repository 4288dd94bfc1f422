import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Hearing } from '~/domain/hearings/hearing';
import type { Remark } from '~/domain/hearings/remarks/remark';
import { type Reader, tables } from '~db/index.server';

/** Whoever follows the place of the hearing, or a place above it. */
export async function followersOfPlace(reader: Reader, { scope }: Pick<Hearing, 'scope'>): Promise<string[]> {
  const { follows } = tables;
  const rows = await reader
    .selectDistinct({ personId: follows.personId })
    .from(follows)
    .where(inArray(follows.subjectId, [...scope]));
  return rows.map(({ personId }) => personId);
}

/** Whoever follows the hearing, said something there, or registered for its meeting. */
export async function participantsOf(reader: Reader, { id }: Pick<Hearing, 'id'>): Promise<string[]> {
  const { follows, registrations, remarks } = tables;
  const following = await reader.select({ personId: follows.personId }).from(follows).where(eq(follows.subjectId, id));
  const speaking = await reader
    .selectDistinct({ personId: remarks.authorId })
    .from(remarks)
    .where(and(eq(remarks.hearingId, id), isNotNull(remarks.authorId)));
  const coming = await reader
    .select({ personId: registrations.personId })
    .from(registrations)
    .where(and(eq(registrations.hearingId, id), isNotNull(registrations.personId), isNull(registrations.cancelledAt)));
  return [...new Set([...following, ...speaking, ...coming].flatMap(({ personId }) => personId ?? []))];
}

/** Who wrote the remarks, each with the first of theirs. */
export function authorsOfRemarks(remarks: readonly Remark[]): Map<string, Remark> {
  const authors = new Map<string, Remark>();
  for (const remark of remarks) {
    if (remark.authorId && !authors.has(remark.authorId)) authors.set(remark.authorId, remark);
  }
  return authors;
}
