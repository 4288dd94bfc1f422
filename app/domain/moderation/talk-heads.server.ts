import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { isMemberOf, type SignedIn } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import { type Reader, tables } from '~db/index.server';
import { type Decidable, ideaColumns } from './idea-columns.server';
import type { QueueHead } from './queue-heads.server';

const columns = () => ({
  ...ideaColumns(),
  writerId: tables.contactMessages.personId,
  funderId: tables.contactThreads.organisationId,
});

/** Never on what they wrote themselves, and never on a talk of a funder that they belong to. */
const isOutside = (actor: SignedIn, { writerId, funderId }: { writerId: string | null; funderId: string }) =>
  writerId !== actor.person.id && !isMemberOf(actor, funderId);

/** Reported messages of talks that this moderator may decide on, each once. */
export async function reportedMessages(reader: Reader, mayDecide: Decidable, actor: SignedIn): Promise<QueueHead[]> {
  const { contactMessages, contactThreads, flags, ideas } = tables;
  const rows = await reader
    .select({ ...columns(), id: flags.subjectId, since: flags.createdAt, reason: flags.reason })
    .from(flags)
    .innerJoin(contactMessages, eq(contactMessages.id, flags.subjectId))
    .innerJoin(contactThreads, eq(contactThreads.id, contactMessages.threadId))
    .innerJoin(ideas, eq(ideas.id, contactThreads.ideaId))
    .where(isNull(flags.resolvedAt));
  const heads = new Map<string, QueueHead>();
  for (const { id, since, reason, ...row } of rows) {
    if (!mayDecide(row) || !isOutside(actor, row)) continue;
    const reasons = new Map<FlagReason, number>();
    const about = 'contact_message' as const;
    const head = heads.get(id) ?? { kind: 'report', about, id, ideaId: row.ideaId, hearingId: null, since, reasons };
    head.reasons.set(reason, (head.reasons.get(reason) ?? 0) + 1);
    if (since < head.since) head.since = since;
    heads.set(id, head);
  }
  return [...heads.values()];
}

/** Objections to the hiding of messages that this moderator may decide on: never where they hid it. */
export async function objectedMessages(reader: Reader, mayDecide: Decidable, actor: SignedIn): Promise<QueueHead[]> {
  const { contactMessages, contactThreads, hidings, ideas } = tables;
  const rows = await reader
    .select({ ...columns(), id: hidings.id, since: hidings.objectedAt, hiddenBy: hidings.hiddenBy })
    .from(hidings)
    .innerJoin(contactMessages, eq(contactMessages.id, hidings.subjectId))
    .innerJoin(contactThreads, eq(contactThreads.id, contactMessages.threadId))
    .innerJoin(ideas, eq(ideas.id, contactThreads.ideaId))
    .where(and(isNotNull(hidings.objectedAt), isNull(hidings.outcome)));
  return rows
    .filter((row) => mayDecide(row) && row.hiddenBy !== actor.person.id && isOutside(actor, row))
    .map(({ id, ideaId, since }) => {
      const head = { kind: 'objection', about: 'contact_message', id, ideaId, hearingId: null } as const;
      return { ...head, since: since ?? new Date(0), reasons: new Map() };
    });
}
