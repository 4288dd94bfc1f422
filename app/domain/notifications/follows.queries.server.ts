import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';

const following = prepared((reader: Reader) =>
  reader
    .select({ subjectId: tables.follows.subjectId })
    .from(tables.follows)
    .where(
      and(eq(tables.follows.subjectId, placeholder('subjectId')), eq(tables.follows.personId, placeholder('personId'))),
    ),
);

/** Whether the actor follows the subject. */
export async function isFollowing(actor: Actor, subjectId: string): Promise<boolean> {
  if (actor.kind === 'visitor') return false;
  return (await following(db(), { subjectId, personId: actor.person.id })).length > 0;
}
