import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';

/** A person's row. Throws `not_found` for an unknown or erased one. */
export async function personById(reader: Reader, id: string) {
  const { people } = tables;
  const [row] = await reader
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)));
  if (!row) throw new AppError('not_found');
  return row;
}
