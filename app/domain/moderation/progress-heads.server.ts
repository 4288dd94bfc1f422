import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { FlagReason } from '~/domain/discussion/comment';
import { isPublic } from '~/domain/ideas/idea';
import { type Reader, tables } from '~db/index.server';
import { type Decidable, ideaColumns } from './idea-columns.server';
import type { QueueHead } from './queue-heads.server';

const columns = () => ({ ...ideaColumns(), writerId: tables.progressReports.writtenBy });

/** Reported progress reports that this moderator may decide on, each once; never their own words. */
export async function reportedProgress(reader: Reader, mayDecide: Decidable, personId: string): Promise<QueueHead[]> {
  const { flags, ideas, progressReports } = tables;
  const rows = await reader
    .select({ ...columns(), id: flags.subjectId, since: flags.createdAt, reason: flags.reason })
    .from(flags)
    .innerJoin(progressReports, eq(progressReports.id, flags.subjectId))
    .innerJoin(ideas, eq(ideas.id, progressReports.ideaId))
    .where(isNull(flags.resolvedAt));
  const heads = new Map<string, QueueHead>();
  for (const { id, ideaId, since, reason, writerId, ...idea } of rows) {
    if (!isPublic(idea.publication) || !mayDecide(idea) || writerId === personId) continue;
    const reasons = new Map<FlagReason, number>();
    const about = 'progress_report' as const;
    const head = heads.get(id) ?? { kind: 'report', about, id, ideaId, hearingId: null, since, reasons };
    head.reasons.set(reason, (head.reasons.get(reason) ?? 0) + 1);
    if (since < head.since) head.since = since;
    heads.set(id, head);
  }
  return [...heads.values()];
}

/** Objections to the hiding of progress reports that this moderator may decide on: never where they hid it. */
export async function objectedProgress(reader: Reader, mayDecide: Decidable, personId: string): Promise<QueueHead[]> {
  const { hidings, ideas, progressReports } = tables;
  const rows = await reader
    .select({ ...columns(), id: hidings.id, since: hidings.objectedAt, hiddenBy: hidings.hiddenBy })
    .from(hidings)
    .innerJoin(progressReports, eq(progressReports.id, hidings.subjectId))
    .innerJoin(ideas, eq(ideas.id, progressReports.ideaId))
    .where(and(isNotNull(hidings.objectedAt), isNull(hidings.outcome)));
  return rows
    .filter((row) => mayDecide(row) && row.hiddenBy !== personId && row.writerId !== personId)
    .map(({ id, ideaId, since }) => {
      const head = { kind: 'objection', about: 'progress_report', id, ideaId, hearingId: null } as const;
      return { ...head, since: since ?? new Date(0), reasons: new Map() };
    });
}
