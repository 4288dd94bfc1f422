import { eq, inArray } from 'drizzle-orm';
import { moderatorsNear } from '~/domain/accounts/moderators.queries.server';
import { administrators } from '~/domain/accounts/roles.server';
import type { Matter, ReportedSubject } from '~/domain/discussion/report-events.server';
import { findMessageById } from '~/domain/funding/talks/reported-messages.server';
import { talkersOfFunder } from '~/domain/funding/talks/talkers.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { findReportById } from '~/domain/projects/progress-flags.server';
import { type Reader, tables } from '~db/index.server';

type Authored = Pick<Idea, 'authorId' | 'organisationId' | 'enteredBy'>;

/**
 * Who is told as the author of an idea: the owners of its organisation and the member who wrote it, else the person
 * who wrote it, else whoever entered it at the desk.
 */
export async function authorsOf(reader: Reader, { authorId, organisationId, enteredBy }: Authored): Promise<string[]> {
  if (!organisationId) return [authorId ?? enteredBy].filter((id): id is string => id !== null);
  const { memberships } = tables;
  const members = await reader
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, organisationId));
  const writers = [authorId, enteredBy];
  return members.filter(({ personId, role }) => role === 'owner' || writers.includes(personId)).map((m) => m.personId);
}

/** Who is told for a funder: whoever began it while they belong to it, else its owners. */
export async function membersOf(reader: Reader, organisationId: string, begunBy: string | null): Promise<string[]> {
  const { memberships } = tables;
  const members = await reader
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, organisationId));
  const own = members.filter(({ personId }) => personId === begunBy);
  const told = own.length > 0 ? own : members.filter(({ role }) => role === 'owner');
  return told.map(({ personId }) => personId);
}

/** Who is told as the author of something reported or hidden. */
export async function writersOf(reader: Reader, { kind, id }: ReportedSubject): Promise<string[]> {
  if (kind === 'idea') return authorsOf(reader, await findIdeaById(reader, id));
  if (kind === 'progress_report') return authorsOf(reader, (await findReportById(reader, id)).idea);
  if (kind === 'contact_message') return sideOfMessage(reader, id);
  const { comments, remarks } = tables;
  const [row] =
    kind === 'comment'
      ? await reader.select({ authorId: comments.authorId }).from(comments).where(eq(comments.id, id))
      : await reader.select({ authorId: remarks.authorId }).from(remarks).where(eq(remarks.id, id));
  return row?.authorId ? [row.authorId] : [];
}

/** Who is told on the side of a talk that wrote a message. */
async function sideOfMessage(reader: Reader, id: string): Promise<string[]> {
  const { idea, talk, message } = await findMessageById(reader, id);
  return message.side === 'author' ? authorsOf(reader, idea) : talkersOfFunder(reader, talk.id);
}

/** Who may not decide on something reported: whoever wrote it, and of a talk everybody of both sides. */
export async function partiesOf(reader: Reader, subject: ReportedSubject): Promise<string[]> {
  const writers = await writersOf(reader, subject);
  if (subject.kind !== 'contact_message') return writers;
  const { idea, talk } = await findMessageById(reader, subject.id);
  const sides = [talk.organisationId, idea.organisationId].filter((id): id is string => id !== null);
  const { memberships } = tables;
  const members = await reader
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(inArray(memberships.organisationId, sides));
  return [...writers, ...(await authorsOf(reader, idea)), ...members.map(({ personId }) => personId)];
}

/**
 * The moderators who are told what waits: those nearest to its place, else those of the whole platform, else
 * the administrators, so that nothing waits unseen. `except` may not decide on it: its authors, or who hid it.
 */
export async function moderatorsOf(
  reader: Reader,
  { placeId }: Pick<Matter, 'placeId'>,
  except: readonly (string | null)[],
): Promise<string[]> {
  const near = await moderatorsNear(reader, placeId, except);
  if (near.length > 0) return near;
  return (await administrators(reader)).filter((id) => !except.includes(id));
}
