import { and, asc, eq, isNull } from 'drizzle-orm';
import type { LocalText } from '~/i18n/languages';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';

const named = prepared((reader: Reader) => {
  const { interests, organisations } = tables;
  return reader
    .select({ names: organisations.names, namePublic: interests.namePublic })
    .from(interests)
    .innerJoin(organisations, eq(organisations.id, interests.organisationId))
    .where(and(eq(interests.ideaId, placeholder('ideaId')), isNull(interests.withdrawnAt)))
    .orderBy(asc(interests.declaredAt));
});

/** The names of interested funders that agreed to be named. */
export async function publicInterests(ideaId: string): Promise<LocalText[]> {
  return (await named(db(), { ideaId })).flatMap(({ names, namePublic }) => (namePublic ? [names] : []));
}
