import { and, asc, count, eq, gte, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import type { FundingStage, PublicationState } from '~/domain/ideas/idea';
import type { IdeaNews } from '~/domain/projects/news/idea-news';
import { workAndMoney } from '~/domain/projects/news/idea-news.queries.server';
import { grouped } from '~/platform/grouped';
import { type Reader, tables } from '~db/index.server';
import { type ClosingCall, closingCalls } from './digest-calls.server';
import type { Span } from './digest-period';

/** How an idea changed: a state of its publication, a stage of its money, or its content. */
export type Change = PublicationState | FundingStage | 'changed';

/** How many news of each kind a digest looks at: a mail is no register. */
const TOLD = 500;

export interface DigestNews {
  /** Ids of ideas, in the order in which they were published. */
  published: string[];
  /** The last change of each idea. */
  moved: Map<string, Change>;
  /** What happened with the money and the work of each idea, the newest first. */
  work: Map<string, IdeaNews[]>;
  /** How many comments others added to an idea that is followed itself. */
  comments: Map<string, number>;
  /** Calls that close before the next digest. */
  closing: ClosingCall[];
}

/** Whether there is nothing to write of. */
export function isEmpty({ published, moved, work, comments, closing }: DigestNews): boolean {
  return published.length + moved.size + work.size + comments.size + closing.length === 0;
}

/** What happened in the span to the ideas and in the places that a person follows, and which of their calls close soon. */
export async function newsFor(reader: Reader, personId: string, span: Span): Promise<DigestNews> {
  const followed = await followedBy(reader, personId);
  const local = await ideasIn(reader, followed.places, personId, span);
  const mine = [...new Set([...followed.ideas, ...local])];
  const published = await publishedIn(reader, mine, span);
  const moved = await movedIn(reader, mine, span);
  // What is new is told whole: its first days are no changes.
  for (const id of published) moved.delete(id);
  const work = grouped(await workAndMoney(reader, { ideaIds: mine, span, most: TOLD }), ({ ideaId }) => ideaId);
  const comments = await commentsIn(reader, followed.ideas, personId, span);
  return { published, moved, work, comments, closing: await closingCalls(reader, personId, span) };
}

async function followedBy(reader: Reader, personId: string) {
  const { follows, subjects } = tables;
  const rows = await reader
    .select({ id: subjects.id, kind: subjects.kind })
    .from(follows)
    .innerJoin(subjects, eq(subjects.id, follows.subjectId))
    .where(eq(follows.personId, personId));
  const ids = (kind: 'idea' | 'place') => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { ideas: ids('idea'), places: ids('place') };
}

/**
 * Ideas whose responsible or other place is one of these or lies in one, and with which something has happened since
 * the span began: all ideas of a city are more than a query takes. Not those that the person wrote.
 */
async function ideasIn(reader: Reader, placeIds: string[], personId: string, { from }: Span): Promise<string[]> {
  if (placeIds.length === 0) return [];
  const { ideaPlaces, ideas, placeAncestors } = tables;
  const isOthers = or(isNull(ideas.authorId), ne(ideas.authorId, personId));
  const inPlaces = inArray(placeAncestors.ancestorId, placeIds);
  const isMoved = gte(ideas.updatedAt, from);
  const responsible = await reader
    .selectDistinct({ id: ideas.id })
    .from(ideas)
    .innerJoin(placeAncestors, eq(placeAncestors.placeId, ideas.responsiblePlaceId))
    .where(and(inPlaces, isOthers, isMoved, ne(ideas.publication, 'draft')));
  const named = await reader
    .selectDistinct({ id: ideas.id })
    .from(ideaPlaces)
    .innerJoin(ideas, eq(ideas.id, ideaPlaces.ideaId))
    .innerJoin(placeAncestors, eq(placeAncestors.placeId, ideaPlaces.placeId))
    .where(and(inPlaces, isOthers, isMoved));
  return [...responsible, ...named].map(({ id }) => id);
}

const within = (column: Parameters<typeof gte>[0] & { _: { data: Date } }, { from, to }: Span) =>
  and(gte(column, from), lt(column, to));

/** Ideas published for the first time, which everybody may still read. */
async function publishedIn(reader: Reader, ids: string[], span: Span): Promise<string[]> {
  if (ids.length === 0) return [];
  const { ideas, publications } = tables;
  const rows = await reader
    .select({ id: ideas.id })
    .from(publications)
    .innerJoin(ideas, eq(ideas.id, publications.ideaId))
    .where(
      and(
        inArray(ideas.id, ids),
        eq(publications.toState, 'published'),
        eq(ideas.publication, 'published'),
        eq(ideas.hidden, false),
        within(publications.at, span),
      ),
    )
    .orderBy(asc(publications.at), asc(publications.id));
  return [...new Set(rows.map(({ id }) => id))];
}

/** The last change of each idea that was public before it: taken back, archived, merged, declared, or rewritten. */
async function movedIn(reader: Reader, ids: string[], span: Span): Promise<Map<string, Change>> {
  if (ids.length === 0) return new Map();
  const { ideaRevisions, ideas, publications, stageDeclarations } = tables;
  const shown = eq(ideas.hidden, false);
  const rewritten = await reader
    .select({ id: ideas.id, at: ideaRevisions.publishedAt })
    .from(ideaRevisions)
    .innerJoin(ideas, eq(ideas.publishedRevisionId, ideaRevisions.id))
    .where(
      and(inArray(ideas.id, ids), shown, eq(ideas.publication, 'published'), within(ideaRevisions.publishedAt, span)),
    );
  const declared = await reader
    .select({ id: ideas.id, at: stageDeclarations.declaredAt, change: stageDeclarations.stage })
    .from(stageDeclarations)
    .innerJoin(ideas, eq(ideas.id, stageDeclarations.ideaId))
    .where(and(inArray(ideas.id, ids), shown, within(stageDeclarations.declaredAt, span)));
  const retired = await reader
    .select({ id: ideas.id, at: publications.at, change: publications.toState })
    .from(publications)
    .innerJoin(ideas, eq(ideas.id, publications.ideaId))
    .where(and(inArray(ideas.id, ids), shown, eq(publications.fromState, 'published'), within(publications.at, span)));
  const changes = [...rewritten.map((row) => ({ ...row, change: 'changed' as Change })), ...declared, ...retired];
  changes.sort((a, b) => Number(a.at) - Number(b.at));
  return new Map(changes.map(({ id, change }) => [id, change]));
}

async function commentsIn(reader: Reader, ids: string[], personId: string, span: Span): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { comments, hidings, ideas } = tables;
  const standing = and(
    inArray(comments.subjectId, ids),
    isNull(comments.deletedAt),
    eq(ideas.hidden, false),
    eq(ideas.publication, 'published'),
    within(comments.createdAt, span),
    or(isNull(comments.authorId), ne(comments.authorId, personId)),
  );
  const rows = await reader
    .select({ id: comments.subjectId, n: count() })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(standing)
    .groupBy(comments.subjectId);
  const counts = new Map(rows.map(({ id, n }) => [id, n]));
  const hidden = await reader
    .select({ id: comments.id, ideaId: comments.subjectId, outcome: hidings.outcome })
    .from(comments)
    .innerJoin(hidings, eq(hidings.subjectId, comments.id))
    .innerJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(standing);
  const gone = new Map(hidden.filter(({ outcome }) => outcome !== 'lifted').map(({ id, ideaId }) => [id, ideaId]));
  for (const ideaId of gone.values()) counts.set(ideaId, (counts.get(ideaId) ?? 0) - 1);
  return new Map([...counts].filter(([, n]) => n > 0));
}
