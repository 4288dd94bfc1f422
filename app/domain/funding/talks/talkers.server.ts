import { and, eq, isNotNull, or } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';

/** Who of the funder is told what the author wrote: its members who took part, else its owners. */
export async function talkersOfFunder(reader: Reader, talkId: string): Promise<string[]> {
  const { contactMessages: messages, contactThreads: talks, memberships } = tables;
  const members = await reader
    .selectDistinct({ personId: memberships.personId, role: memberships.role, wrote: messages.personId })
    .from(talks)
    .innerJoin(memberships, eq(memberships.organisationId, talks.organisationId))
    .leftJoin(
      messages,
      and(eq(messages.threadId, talks.id), eq(messages.side, 'funder'), eq(messages.personId, memberships.personId)),
    )
    .where(and(eq(talks.id, talkId), or(eq(memberships.role, 'owner'), isNotNull(messages.personId))));
  const writers = members.filter(({ wrote }) => wrote !== null);
  return (writers.length > 0 ? writers : members).map(({ personId }) => personId);
}
