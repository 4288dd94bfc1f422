import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Authored } from '~/domain/ideas/idea';
import { type Reader, tables } from '~db/index.server';
import { type Application, type Colleague, judgesOf } from './application';
import type { Call } from './call';

async function colleaguesOf(reader: Reader, { organisationId }: Pick<Call, 'organisationId'>, idea: Authored) {
  const { memberships, people } = tables;
  const membersOf = (id: string) =>
    reader
      .select({ id: people.id, name: people.name, role: memberships.role })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(memberships.organisationId, id), isNull(people.erasedAt)))
      .orderBy(asc(memberships.since), asc(people.id));
  const authors = new Set([idea.authorId, idea.enteredBy]);
  if (idea.organisationId) for (const { id } of await membersOf(idea.organisationId)) authors.add(id);
  return (await membersOf(organisationId)).map(
    ({ id, name, role }): Colleague => ({ id, name, isOwner: role === 'owner', isOfAuthor: authors.has(id) }),
  );
}

/** Who of the funder may answer an appeal against the decision on an application; nobody is possible. */
export async function appealJudges(
  reader: Reader,
  call: Pick<Call, 'organisationId'>,
  { application, idea }: { application: Pick<Application, 'decidedBy'>; idea: Authored },
): Promise<readonly Colleague[]> {
  return judgesOf(await colleaguesOf(reader, call, idea), application);
}
