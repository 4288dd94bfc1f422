import { asc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findPicture } from '~/domain/files/attachments.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { changedParts } from './changed-parts';
import { findVisibleIdea } from './find-idea.server';
import { type Idea, isUnpublished, type PublicationState } from './idea';
import { isAuthor, isModeratorOf } from './idea.policy';
import type { IdeaContent } from './idea-content';
import type { HistoryRevision, HistoryStep, IdeaHistory } from './idea-history';
import { ideaNames } from './idea-names.server';
import type { IdeaView } from './idea-view';
import { ideaView } from './idea-view.server';
import { readRevision, shownRevision } from './shown-revision.server';

/** Only these acts are the author's; all others are the moderator's: the policies allow nobody else. */
const BY_AUTHOR: readonly PublicationState[] = ['submitted', 'withdrawn'];
/** What a moderator and an author write to one another is theirs; why something left the market is everybody's. */
const NOTES_FOR_ALL: readonly PublicationState[] = ['withdrawn', 'archived', 'merged'];

const isInsider = (actor: Actor, idea: Idea) => isAuthor(actor, idea) || isModeratorOf(actor, idea);

/**
 * How an idea came to be what it is: each change of its state, and its wordings with what changed. Others than its
 * author and moderator see the published wordings only, and no remarks. Throws not_found, gone.
 */
export async function ideaHistory(actor: Actor, number: number, lang: Lang): Promise<IdeaHistory> {
  const idea = await findVisibleIdea(db(), actor, number);
  const inside = isInsider(actor, idea);
  const { content } = await shownRevision(idea);
  const { title, markedLang } = ideaView({ content, lang, names: await ideaNames(content, lang) });
  return {
    number,
    slug: idea.slug,
    title: { text: title, lang: markedLang },
    steps: await stepsOf(idea, inside),
    revisions: (await revisionsOf(idea, inside)).map(({ content: _content, ...revision }) => revision),
  };
}

async function stepsOf(idea: Idea, inside: boolean): Promise<HistoryStep[]> {
  const { publications } = tables;
  const rows = await db()
    .select()
    .from(publications)
    .where(eq(publications.ideaId, idea.id))
    .orderBy(asc(publications.at), asc(publications.id));
  // That a change of a published idea was sent back is between its author and the moderator.
  const told = rows.filter(({ fromState, toState }) => inside || fromState !== 'published' || toState !== 'returned');
  return told.map(({ id, toState: to, at, byPersonId, reason, note }) => ({
    id,
    to,
    at,
    by: byPersonId === null ? 'system' : BY_AUTHOR.includes(to) ? 'author' : 'moderator',
    reason: inside || NOTES_FOR_ALL.includes(to) ? reason : null,
    note: inside || NOTES_FOR_ALL.includes(to) ? note : null,
  }));
}

async function revisionsOf(idea: Idea, inside: boolean): Promise<(HistoryRevision & { content: IdeaContent })[]> {
  const { ideaRevisions } = tables;
  const all = await db()
    .select()
    .from(ideaRevisions)
    .where(eq(ideaRevisions.ideaId, idea.id))
    .orderBy(asc(ideaRevisions.ordinal));
  const readable = all.filter(({ publishedAt }) => inside || publishedAt !== null);
  return readable.map(({ id, ordinal, publishedAt, createdAt, content }, index) => {
    const before = readable[index - 1];
    return {
      ordinal,
      at: publishedAt ?? createdAt,
      isPublished: publishedAt !== null,
      isCurrent: id === idea.publishedRevisionId,
      changed: before ? changedParts(before.content as IdeaContent, content as IdeaContent) : [],
      content: content as IdeaContent,
    };
  });
}

/** An earlier wording as its page told it. One that this reader may not open is the same not_found as none. */
export async function revisionView(
  actor: Actor,
  number: number,
  ordinal: number,
  lang: Lang,
): Promise<{ slug: string; at: Date; view: IdeaView }> {
  const idea = await findVisibleIdea(db(), actor, number);
  const { ideaRevisions } = tables;
  const rows = await db()
    .select({ id: ideaRevisions.id, ordinal: ideaRevisions.ordinal, publishedAt: ideaRevisions.publishedAt })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.ideaId, idea.id));
  const found = rows.find((row) => row.ordinal === ordinal);
  const open = found?.publishedAt !== null && !isUnpublished(idea.publication);
  if (!found || !(open || isInsider(actor, idea))) throw new AppError('not_found');
  const { content, rendered, at } = await readRevision(found.id);
  const picture = await findPicture(db(), idea.id, content.pictureId);
  const names = await ideaNames(content, lang);
  // Contacts belong to the present: consent may have been taken back since.
  const contact = { ...content.contact, publish: false };
  return { slug: idea.slug, at, view: ideaView({ content: { ...content, contact }, lang, names, picture, rendered }) };
}
