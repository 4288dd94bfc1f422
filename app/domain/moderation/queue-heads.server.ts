import { and, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import { isPublic } from '~/domain/ideas/idea';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { placesWithin } from '~/domain/places/scope.server';
import { type Reader, tables } from '~db/index.server';
import { type Decidable, ideaColumns } from './idea-columns.server';
import { objectedProgress, reportedProgress } from './progress-heads.server';
import type { QueueKind } from './queue';
import { type InCharge, objectedRemarks, reportedRemarks } from './remark-heads.server';
import { objectedMessages, reportedMessages } from './talk-heads.server';

/** What waits and since when: enough to count, to sort and to find a page. */
export interface QueueHead {
  kind: QueueKind;
  id: string;
  since: Date;
  /** The idea or the hearing that it belongs to. */
  ideaId: string | null;
  hearingId: string | null;
  about: ReportedSubject['kind'] | null;
  reasons: Map<FlagReason, number>;
}

// What waits in the whole country is little, so it is read by its own small indexes and sorted out here: with the
// places in the query, the databases prefer to walk through all ideas of a city.

/** Tells the places that this moderator decides for: those of their roles with all below. */
async function inChargeOf(reader: Reader, actor: SignedIn): Promise<InCharge> {
  const held = actor.roles.filter(({ role }) => role === 'moderator').map(({ placeId }) => placeId);
  const everywhere = held.includes(null);
  const within = new Set(
    await placesWithin(
      reader,
      held.filter((id): id is string => id !== null),
    ),
  );
  return (placeId) => everywhere || (placeId !== null && within.has(placeId));
}

async function waitingIdeas(reader: Reader, mayDecide: Decidable): Promise<QueueHead[]> {
  const { ideaRevisions, ideas } = tables;
  const rows = await reader
    .select({ ...ideaColumns(), revisionId: ideas.pendingRevisionId })
    .from(ideas)
    // Greater than nothing rather than not null: so that SQLite takes the index.
    .where(gt(ideas.pendingRevisionId, ''));
  const waiting = rows.filter(
    (idea) => (idea.publication === 'submitted' || idea.publication === 'published') && mayDecide(idea),
  );
  if (waiting.length === 0) return [];
  const revisions = await reader
    .select({ id: ideaRevisions.id, createdAt: ideaRevisions.createdAt })
    .from(ideaRevisions)
    .where(
      inArray(
        ideaRevisions.id,
        waiting.flatMap(({ revisionId }) => revisionId ?? []),
      ),
    );
  const since = new Map(revisions.map(({ id, createdAt }) => [id, createdAt]));
  return waiting.map(({ ideaId, publication, revisionId }) => ({
    kind: publication === 'submitted' ? 'idea' : 'change',
    id: ideaId,
    since: since.get(revisionId ?? '') ?? new Date(0),
    ideaId,
    hearingId: null,
    about: null,
    reasons: new Map(),
  }));
}

type About = 'idea' | 'comment';

interface Found {
  id: string;
  ideaId: string;
  since: Date | null;
}

async function reports(reader: Reader, mayDecide: Decidable, personId: string): Promise<QueueHead[]> {
  const { comments, flags, ideas } = tables;
  const columns = { ...ideaColumns(), id: flags.subjectId, since: flags.createdAt, reason: flags.reason };
  const ofIdeas = await reader
    .select(columns)
    .from(flags)
    .innerJoin(ideas, eq(ideas.id, flags.subjectId))
    .where(isNull(flags.resolvedAt));
  const ofComments = await reader
    .select({ ...columns, writerId: comments.authorId })
    .from(flags)
    .innerJoin(comments, eq(comments.id, flags.subjectId))
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(and(isNull(flags.resolvedAt), isNull(comments.deletedAt)));
  const heads = new Map<string, QueueHead>();
  const add = (about: About, { id, ideaId, since, reason }: (typeof ofIdeas)[number]) => {
    const head = heads.get(id) ?? { kind: 'report', about, id, ideaId, hearingId: null, since, reasons: new Map() };
    head.reasons.set(reason, (head.reasons.get(reason) ?? 0) + 1);
    if (since < head.since) head.since = since;
    heads.set(id, head);
  };
  const open = (row: (typeof ofIdeas)[number]) => isPublic(row.publication) && mayDecide(row);
  for (const row of ofIdeas) if (open(row)) add('idea', row);
  for (const row of ofComments) if (open(row) && row.writerId !== personId) add('comment', row);
  return [...heads.values()];
}

async function objections(reader: Reader, mayDecide: Decidable, personId: string): Promise<QueueHead[]> {
  const { comments, hidings, ideas } = tables;
  const columns = { ...ideaColumns(), id: hidings.id, since: hidings.objectedAt, hiddenBy: hidings.hiddenBy };
  const undecided = and(isNotNull(hidings.objectedAt), isNull(hidings.outcome));
  const ofIdeas = await reader
    .select(columns)
    .from(hidings)
    .innerJoin(ideas, eq(ideas.id, hidings.subjectId))
    .where(undecided);
  const ofComments = await reader
    .select({ ...columns, writerId: comments.authorId })
    .from(hidings)
    .innerJoin(comments, eq(comments.id, hidings.subjectId))
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(undecided);
  const open = (row: (typeof ofIdeas)[number]) => row.hiddenBy !== personId && mayDecide(row);
  const headsOf = (about: About, rows: Found[]): QueueHead[] =>
    rows.map(({ id, ideaId, since }) => {
      return { kind: 'objection', about, id, ideaId, hearingId: null, since: since ?? new Date(0), reasons: new Map() };
    });
  return [
    ...headsOf('idea', ofIdeas.filter(open)),
    ...headsOf(
      'comment',
      ofComments.filter((row) => open(row) && row.writerId !== personId),
    ),
  ];
}

/** Everything that this moderator may decide now, the longest waiting first. */
export async function queueHeads(reader: Reader, actor: SignedIn): Promise<QueueHead[]> {
  const inCharge = await inChargeOf(reader, actor);
  // Never on their own ideas.
  const mayDecide: Decidable = (idea) => inCharge(idea.placeId) && !isAuthor(actor, idea);
  const { id } = actor.person;
  const heads = [
    ...(await waitingIdeas(reader, mayDecide)),
    ...(await reports(reader, mayDecide, id)),
    ...(await objections(reader, mayDecide, id)),
    ...(await reportedProgress(reader, mayDecide, id)),
    ...(await objectedProgress(reader, mayDecide, id)),
    ...(await reportedMessages(reader, mayDecide, actor)),
    ...(await objectedMessages(reader, mayDecide, actor)),
    ...(await reportedRemarks(reader, actor, inCharge)),
    ...(await objectedRemarks(reader, actor, inCharge)),
  ];
  return heads.sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
}
