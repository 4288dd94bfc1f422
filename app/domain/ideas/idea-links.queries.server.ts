import { asc, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { hasRole } from '~/domain/accounts/actor';
import { scopeOf } from '~/domain/places/scope.server';
import type { Lang, LocalText } from '~/i18n/languages';
import { pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import { type FundingStage, isPublic, type PublicationState } from './idea';
import { isAuthor } from './idea.policy';
import type { IdeaContent } from './idea-content';

/** An idea as lists name it: its address, its state and, if this reader may see it, its title. */
export interface IdeaLink {
  id: string;
  number: number;
  slug: string;
  publication: PublicationState;
  stage: FundingStage;
  hidden: boolean;
  placeId: string | null;
  supportCount: number;
  commentCount: number;
  updatedAt: Date;
  /** Null where the reader may not see it any more. */
  title: { text: string; lang: Lang } | null;
}

/** The ideas of these ids by id, each with as much as this actor may see. */
export async function ideaLinks(
  reader: Reader,
  actor: Actor,
  ids: readonly string[],
  lang: Lang,
): Promise<Map<string, IdeaLink>> {
  if (ids.length === 0) return new Map();
  const { ideas } = tables;
  const rows = await reader
    .select()
    .from(ideas)
    .where(inArray(ideas.id, [...new Set(ids)]));
  const open: string[] = [];
  for (const row of rows) if (await isOpenTo(reader, actor, row)) open.push(row.id);
  const titles = await titlesOf(
    reader,
    rows.filter(({ id }) => open.includes(id)),
  );
  return new Map(rows.map((row): [string, IdeaLink] => [row.id, linkOf(row, titles.get(row.id), lang)]));
}

function linkOf(row: Row, texts: LocalText | undefined, lang: Lang): IdeaLink {
  const { id, number, slug, publication, stage, hidden, supportCount, commentCount, updatedAt } = row;
  const title = texts ? pickText(texts, lang, row.lang as Lang) : null;
  const placeId = row.responsiblePlaceId;
  return { id, number, slug, publication, stage, hidden, placeId, supportCount, commentCount, updatedAt, title };
}

type Row = typeof tables.ideas.$inferSelect;

async function isOpenTo(reader: Reader, actor: Actor, idea: Row): Promise<boolean> {
  if (isPublic(idea.publication) && !idea.hidden) return true;
  if (isAuthor(actor, idea)) return true;
  if (actor.kind === 'visitor' || idea.publication === 'draft' || actor.roles.length === 0) return false;
  return hasRole(actor, 'moderator', await scopeOf(reader, idea.responsiblePlaceId));
}

type Told = Pick<Row, 'id' | 'publishedRevisionId'>;

/** Titles in all languages by idea: of the published revision, else of the newest, else of the working copy. */
export async function titlesOf(reader: Reader, ideas: readonly Told[]): Promise<Map<string, LocalText>> {
  const titles = new Map<string, LocalText>();
  const ideaOf = await revisionsOf(reader, ideas);
  if (ideaOf.size > 0) {
    const { ideaTexts } = tables;
    const texts = await reader
      .select({ revisionId: ideaTexts.revisionId, lang: ideaTexts.lang, title: ideaTexts.title })
      .from(ideaTexts)
      .where(inArray(ideaTexts.revisionId, [...ideaOf.keys()]));
    for (const { revisionId, lang, title } of texts) {
      const ideaId = ideaOf.get(revisionId) ?? '';
      titles.set(ideaId, { ...titles.get(ideaId), [lang]: title });
    }
  }
  const untold = ideas.filter(({ id }) => !titles.has(id)).map(({ id }) => id);
  if (untold.length === 0) return titles;
  const { ideaDrafts } = tables;
  const drafts = await reader.select().from(ideaDrafts).where(inArray(ideaDrafts.ideaId, untold));
  for (const { ideaId, content } of drafts) titles.set(ideaId, draftTitles(content as IdeaContent));
  return titles;
}

/** The revision that tells each idea, by the revision's id; none for an idea that was never submitted. */
async function revisionsOf(reader: Reader, ideas: readonly Told[]): Promise<Map<string, string>> {
  const ideaOf = new Map<string, string>();
  for (const { id, publishedRevisionId } of ideas) if (publishedRevisionId) ideaOf.set(publishedRevisionId, id);
  const unpublished = ideas.filter((idea) => !idea.publishedRevisionId).map(({ id }) => id);
  if (unpublished.length === 0) return ideaOf;
  const { ideaRevisions } = tables;
  const revisions = await reader
    .select({ id: ideaRevisions.id, ideaId: ideaRevisions.ideaId })
    .from(ideaRevisions)
    .where(inArray(ideaRevisions.ideaId, unpublished))
    .orderBy(asc(ideaRevisions.ordinal));
  const newest = new Map(revisions.map(({ id, ideaId }) => [ideaId, id]));
  for (const [ideaId, id] of newest) ideaOf.set(id, ideaId);
  return ideaOf;
}

function draftTitles({ texts }: IdeaContent): LocalText {
  const titles = Object.entries(texts).map(([lang, text]) => [lang, text?.title]);
  return Object.fromEntries(titles.filter(([, title]) => title));
}
