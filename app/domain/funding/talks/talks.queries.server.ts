import { and, eq, inArray, isNull, lt, max, ne, or, type SQL } from 'drizzle-orm';
import { type Actor, actingFunder, type SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { isOwnIdea } from '~/domain/ideas/find-idea.server';
import { ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { type KeysetPage, keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import type { TalkLine } from './talk';

const TALKS_PER_PAGE = 20;

/** The condition that a talk is about an idea of this person; a subquery, so that each side is found by its index. */
function isAboutOwnIdea(actor: SignedIn) {
  const { contactThreads: talks, ideas } = tables;
  return inArray(talks.ideaId, db().select({ id: ideas.id }).from(ideas).where(isOwnIdea(actor)));
}

/** The condition that a talk is this person's: of the funder they act for, or about an idea of their own. */
function isOwnTalk(actor: SignedIn) {
  const { contactThreads: talks } = tables;
  const funder = actingFunder(actor);
  return or(isAboutOwnIdea(actor), funder ? eq(talks.organisationId, funder.organisationId) : undefined);
}

const sideOf = (actor: SignedIn, organisationId: string): TalkSide =>
  actingFunder(actor)?.organisationId === organisationId ? 'funder' : 'author';

/**
 * The talks of the signed-in person, the last moved first: those of the funder they act for, and those about their own
 * ideas; about one idea if asked. Throws sign_in.
 */
export async function talksOf(
  actor: Actor,
  lang: Lang,
  wanted: PageWanted,
  idea?: number,
): Promise<KeysetPage<TalkLine>> {
  const signedIn = assertSignedIn(actor);
  const { contactThreads: talks, ideas, organisations } = tables;
  const about = idea === undefined ? undefined : eq(ideas.number, idea);
  const page = await keysetPage({ at: talks.updatedAt, id: talks.id }, wanted, TALKS_PER_PAGE, (query) =>
    db()
      .select({
        id: talks.id,
        at: talks.updatedAt,
        ideaId: talks.ideaId,
        organisationId: talks.organisationId,
        revealedAt: talks.revealedAt,
        idea: { number: ideas.number, slug: ideas.slug },
        funder: { slug: organisations.slug, names: organisations.names },
      })
      .from(talks)
      .innerJoin(ideas, eq(ideas.id, talks.ideaId))
      .innerJoin(organisations, eq(organisations.id, talks.organisationId))
      .where(and(isOwnTalk(signedIn), about, query.where))
      .orderBy(...query.order)
      .limit(query.limit),
  );
  const ideaIds = page.rows.map(({ ideaId }) => ideaId);
  const links = await ideaLinks(db(), actor, ideaIds, lang);
  const ids = page.rows.map(({ id }) => id);
  const [last, read] = [await lastBySide(ids), await readTimes(signedIn.person.id, ids)];
  const lineOf = (row: (typeof page.rows)[number]): TalkLine => {
    const side = sideOf(signedIn, row.organisationId);
    const { funder = 0, author = 0 } = last.get(row.id) ?? {};
    const theirs = side === 'funder' ? author : funder;
    const { slug, names } = row.funder;
    return {
      id: row.id,
      at: row.at,
      idea: { ...row.idea, title: links.get(row.ideaId)?.title ?? null },
      side,
      funder: side === 'funder' || row.revealedAt ? { slug, name: pickText(names, lang).text } : null,
      isAnonymous: row.revealedAt === null,
      isNew: theirs > (read.get(row.id) ?? 0),
      lastSide: funder >= author ? 'funder' : 'author',
    };
  };
  return { ...page, rows: page.rows.map(lineOf) };
}

/** When each side wrote last, in milliseconds, by talk. */
async function lastBySide(ids: string[]): Promise<Map<string, Partial<Record<TalkSide, number>>>> {
  const { contactMessages: messages } = tables;
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: messages.threadId, side: messages.side, at: max(messages.at) })
    .from(messages)
    .where(inArray(messages.threadId, ids))
    .groupBy(messages.threadId, messages.side);
  const last = new Map<string, Partial<Record<TalkSide, number>>>();
  for (const { id, side, at } of rows) last.set(id, { ...last.get(id), [side]: at?.getTime() ?? 0 });
  return last;
}

async function readTimes(personId: string, ids: string[]): Promise<Map<string, number>> {
  const { contactReads: reads } = tables;
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: reads.threadId, at: reads.readAt })
    .from(reads)
    .where(and(eq(reads.personId, personId), inArray(reads.threadId, ids)));
  return new Map(rows.map(({ id, at }) => [id, at.getTime()]));
}

/** Talks within a condition in which a side wrote since this person last looked, with the number of the idea. */
function talksWithNews({ person }: SignedIn, within: SQL | undefined, from: TalkSide) {
  const { contactThreads: talks, contactMessages: messages, contactReads: reads, ideas } = tables;
  return db()
    .selectDistinct({ id: talks.id, number: ideas.number })
    .from(talks)
    .innerJoin(ideas, eq(ideas.id, talks.ideaId))
    .innerJoin(messages, eq(messages.threadId, talks.id))
    .leftJoin(reads, and(eq(reads.threadId, talks.id), eq(reads.personId, person.id)))
    .where(and(within, eq(messages.side, from), or(isNull(reads.readAt), lt(reads.readAt, messages.at))));
}

/** How many talks of the acting funder hold something new for this person. Throws sign_in. */
export async function countNewTalksOfFunder(actor: Actor): Promise<number> {
  const signedIn = assertSignedIn(actor);
  const funder = actingFunder(signedIn);
  if (!funder) return 0;
  const ofFunder = eq(tables.contactThreads.organisationId, funder.organisationId);
  return (await talksWithNews(signedIn, ofFunder, 'author')).length;
}

/** How many talks with funders hold something new for the author, by the number of the idea. Throws sign_in. */
export async function newTalksByIdea(actor: Actor): Promise<Map<number, number>> {
  const signedIn = assertSignedIn(actor);
  const funder = actingFunder(signedIn);
  const notTheirs = funder ? ne(tables.contactThreads.organisationId, funder.organisationId) : undefined;
  const rows = await talksWithNews(signedIn, and(isAboutOwnIdea(signedIn), notTheirs), 'funder');
  const counts = new Map<number, number>();
  for (const { number } of rows) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
