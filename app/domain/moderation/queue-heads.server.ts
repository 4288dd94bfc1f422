import { and, eq, gt, inArray, isNotNull, isNull, ne, notInArray, or } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import { placesWithin } from '~/domain/places/scope.server';
import { type Reader, tables } from '~db/index.server';
import type { QueueKind } from './queue';

/** What waits and since when: enough to count, to sort and to find a page. */
export interface QueueHead {
  kind: QueueKind;
  id: string;
  since: Date;
  ideaId: string;
  about: 'idea' | 'comment' | null;
  reasons: Map<FlagReason, number>;
}

type Condition = ReturnType<typeof and>;

/**
 * The ideas that this moderator may decide on: those of the places of their roles, and never their own. Undefined where
 * they moderate no place at all.
 */
async function mayDecideOn(reader: Reader, { person, memberships, roles }: SignedIn): Promise<Condition> {
  const { ideas } = tables;
  const held = roles.filter(({ role }) => role === 'moderator').map(({ placeId }) => placeId);
  const everywhere = held.includes(null);
  const placeIds = everywhere
    ? []
    : await placesWithin(
        reader,
        held.filter((id): id is string => id !== null),
      );
  if (!everywhere && placeIds.length === 0) return undefined;
  const own = memberships.map(({ organisationId }) => organisationId);
  return and(
    everywhere ? isNotNull(ideas.id) : inArray(ideas.responsiblePlaceId, placeIds),
    or(isNull(ideas.authorId), ne(ideas.authorId, person.id)),
    or(isNull(ideas.enteredBy), ne(ideas.enteredBy, person.id)),
    own.length > 0 ? or(isNull(ideas.organisationId), notInArray(ideas.organisationId, own)) : undefined,
  );
}

const stillPublic = () => inArray(tables.ideas.publication, ['published', 'archived']);
const writtenByOthers = (personId: string) =>
  or(isNull(tables.comments.authorId), ne(tables.comments.authorId, personId));

async function waitingIdeas(reader: Reader, mine: Condition): Promise<QueueHead[]> {
  const { ideaRevisions, ideas } = tables;
  const rows = await reader
    .select({ id: ideas.id, publication: ideas.publication, revisionId: ideas.pendingRevisionId })
    .from(ideas)
    // Greater than nothing rather than not null, without the state and without a join: so that the index is taken.
    .where(and(gt(ideas.pendingRevisionId, ''), mine));
  const waiting = rows.filter(({ publication }) => publication === 'submitted' || publication === 'published');
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
  return waiting.map(({ id, publication, revisionId }) => ({
    kind: publication === 'submitted' ? 'idea' : 'change',
    id,
    since: since.get(revisionId ?? '') ?? new Date(0),
    ideaId: id,
    about: null,
    reasons: new Map(),
  }));
}

async function reports(reader: Reader, mine: Condition, personId: string): Promise<QueueHead[]> {
  const { comments, flags, ideas } = tables;
  const columns = { id: flags.subjectId, since: flags.createdAt, reason: flags.reason, ideaId: ideas.id };
  const ofIdeas = await reader
    .select(columns)
    .from(flags)
    .innerJoin(ideas, eq(ideas.id, flags.subjectId))
    .where(and(isNull(flags.resolvedAt), stillPublic(), mine));
  const ofComments = await reader
    .select(columns)
    .from(flags)
    .innerJoin(comments, eq(comments.id, flags.subjectId))
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(and(isNull(flags.resolvedAt), isNull(comments.deletedAt), writtenByOthers(personId), stillPublic(), mine));
  const heads = new Map<string, QueueHead>();
  const add = (about: 'idea' | 'comment', { reason, ...row }: (typeof ofIdeas)[number]) => {
    const head = heads.get(row.id) ?? { kind: 'report', about, reasons: new Map(), ...row };
    head.reasons.set(reason, (head.reasons.get(reason) ?? 0) + 1);
    if (row.since < head.since) head.since = row.since;
    heads.set(row.id, head);
  };
  for (const row of ofIdeas) add('idea', row);
  for (const row of ofComments) add('comment', row);
  return [...heads.values()];
}

async function objections(reader: Reader, mine: Condition, personId: string): Promise<QueueHead[]> {
  const { comments, hidings, ideas } = tables;
  const columns = { id: hidings.id, since: hidings.objectedAt, ideaId: ideas.id };
  const undecided = and(
    isNotNull(hidings.objectedAt),
    isNull(hidings.outcome),
    or(isNull(hidings.hiddenBy), ne(hidings.hiddenBy, personId)),
    mine,
  );
  const ofIdeas = await reader
    .select(columns)
    .from(hidings)
    .innerJoin(ideas, eq(ideas.id, hidings.subjectId))
    .where(undecided);
  const ofComments = await reader
    .select(columns)
    .from(hidings)
    .innerJoin(comments, eq(comments.id, hidings.subjectId))
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(and(undecided, writtenByOthers(personId)));
  const headsOf = (about: 'idea' | 'comment', rows: typeof ofIdeas): QueueHead[] =>
    rows.map(({ since, ...row }) => ({
      kind: 'objection',
      about,
      since: since ?? new Date(0),
      reasons: new Map(),
      ...row,
    }));
  return [...headsOf('idea', ofIdeas), ...headsOf('comment', ofComments)];
}

/** Everything that this moderator may decide now, the longest waiting first. */
export async function queueHeads(reader: Reader, actor: SignedIn): Promise<QueueHead[]> {
  const mine = await mayDecideOn(reader, actor);
  if (!mine) return [];
  const { id } = actor.person;
  const heads = [
    ...(await waitingIdeas(reader, mine)),
    ...(await reports(reader, mine, id)),
    ...(await objections(reader, mine, id)),
  ];
  return heads.sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
}
