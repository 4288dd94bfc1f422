import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import { isAuthorOf } from '~/domain/hearings/remarks/remark.policy';
import { type Reader, tables } from '~db/index.server';
import type { QueueHead } from './queue-heads.server';

/** Tells the places whose moderator this reader is. */
export type InCharge = (placeId: string | null) => boolean;

const columns = () => {
  const { hearings, remarks } = tables;
  return {
    hearingId: hearings.id,
    placeId: hearings.placeId,
    authorId: remarks.authorId,
    organisationId: remarks.organisationId,
  };
};

/** Reported remarks that this moderator may decide on, each once. */
export async function reportedRemarks(reader: Reader, actor: SignedIn, inCharge: InCharge): Promise<QueueHead[]> {
  const { flags, hearings, remarks } = tables;
  const rows = await reader
    .select({ ...columns(), id: flags.subjectId, since: flags.createdAt, reason: flags.reason })
    .from(flags)
    .innerJoin(remarks, eq(remarks.id, flags.subjectId))
    .innerJoin(hearings, eq(hearings.id, remarks.hearingId))
    .where(isNull(flags.resolvedAt));
  const heads = new Map<string, QueueHead>();
  for (const { id, hearingId, placeId, since, reason, ...remark } of rows) {
    if (!inCharge(placeId) || isAuthorOf(actor, remark)) continue;
    const reasons = new Map<FlagReason, number>();
    const head = heads.get(id) ?? { kind: 'report', about: 'remark', id, ideaId: null, hearingId, since, reasons };
    head.reasons.set(reason, (head.reasons.get(reason) ?? 0) + 1);
    if (since < head.since) head.since = since;
    heads.set(id, head);
  }
  return [...heads.values()];
}

/** Objections to the hiding of remarks that this moderator may decide on: never where they hid it. */
export async function objectedRemarks(reader: Reader, actor: SignedIn, inCharge: InCharge): Promise<QueueHead[]> {
  const { hearings, hidings, remarks } = tables;
  const rows = await reader
    .select({ ...columns(), id: hidings.id, since: hidings.objectedAt, hiddenBy: hidings.hiddenBy })
    .from(hidings)
    .innerJoin(remarks, eq(remarks.id, hidings.subjectId))
    .innerJoin(hearings, eq(hearings.id, remarks.hearingId))
    .where(and(isNotNull(hidings.objectedAt), isNull(hidings.outcome)));
  return rows
    .filter((row) => inCharge(row.placeId) && row.hiddenBy !== actor.person.id && !isAuthorOf(actor, row))
    .map(({ id, hearingId, since }) => {
      const head = { kind: 'objection', about: 'remark', id, ideaId: null, hearingId } as const;
      return { ...head, since: since ?? new Date(0), reasons: new Map() };
    });
}
