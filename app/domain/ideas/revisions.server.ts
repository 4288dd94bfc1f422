import { desc, eq, inArray } from 'drizzle-orm';
import { keepOnlyPicture } from '~/domain/files/attachments.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { RENDERER_VERSION, toHtml, toText } from '~/platform/rich-text/rich-text.server';
import { searchTokens } from '~/platform/search/stem.server';
import { slugOf } from '~/platform/slug';
import { type Tx, tables, writeSearch } from '~db/index.server';
import type { Idea } from './idea';
import { type IdeaContent, type IdeaText, LONG_TEXTS, markedLang, originalText, writtenLangs } from './idea-content';
import { sumBudget } from './idea-money';

/** Keeps `content` for ever as the next revision of the idea, with its texts rendered once. Returns its id. */
export async function addRevision(tx: Tx, idea: Idea, content: IdeaContent, personId: string | null): Promise<string> {
  const { ideaRevisions, ideaTexts } = tables;
  const [last] = await tx
    .select({ ordinal: ideaRevisions.ordinal })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.ideaId, idea.id))
    .orderBy(desc(ideaRevisions.ordinal))
    .limit(1);
  const id = newId();
  await tx.insert(ideaRevisions).values({
    id,
    ideaId: idea.id,
    ordinal: (last?.ordinal ?? 0) + 1,
    content,
    createdAt: now(),
    createdBy: personId,
  });
  const texts = writtenLangs(content).map((lang) => renderedText(id, lang, content.texts[lang] as IdeaText));
  if (texts.length > 0) await tx.insert(ideaTexts).values(texts);
  return id;
}

function renderedText(revisionId: string, lang: Lang, text: IdeaText) {
  const html = (name: (typeof LONG_TEXTS)[number]) => {
    const document = text[name];
    // Below the h2 of its section of the idea's page.
    return document ? toHtml(document, { headingOffset: 1 }) : '';
  };
  return {
    revisionId,
    lang,
    origin: text.origin,
    title: text.title,
    summary: text.summary,
    problemHtml: html('problem'),
    evidenceHtml: html('evidence'),
    goalHtml: html('goal'),
    sustainabilityHtml: html('sustainability'),
    risksHtml: html('risks'),
    rendererVersion: RENDERER_VERSION,
  };
}

/**
 * The columns of `ideas` that follow from a published content: what lists sort, filter and sum by. `committed` is what
 * funders have signed already.
 */
function listedColumns(content: IdeaContent, committed: number) {
  const money = sumBudget(content.budget);
  return {
    slug: slugOf(originalText(content).title, 'idea'),
    lang: content.lang,
    // An imported text in another language is in none of those that one can filter by.
    langs: `,${writtenLangs(content)
      .filter((lang) => markedLang(content, lang) === lang)
      .join(',')},`,
    responsiblePlaceId: content.placeId,
    sectorId: content.sectorId,
    currency: content.currency,
    ...money,
    gap: Math.max(0, money.requested - committed),
    beneficiaries: content.beneficiaries.total ?? 0,
    seekingUntil: content.seekingUntil,
  };
}

/** Makes a revision the one that everybody reads: points the idea at it, with its listed columns, places and words. */
export async function publishRevision(tx: Tx, idea: Idea, revisionId: string): Promise<void> {
  const { ideas, ideaPlaces, ideaRevisions } = tables;
  const [revision] = await tx.select().from(ideaRevisions).where(eq(ideaRevisions.id, revisionId));
  if (!revision) throw new Error(`No revision ${revisionId}`);
  const content = revision.content as IdeaContent;
  await tx.update(ideaRevisions).set({ publishedAt: now() }).where(eq(ideaRevisions.id, revisionId));
  const [money] = await tx.select({ committed: ideas.committed }).from(ideas).where(eq(ideas.id, idea.id));
  await tx
    .update(ideas)
    .set({
      ...listedColumns(content, money?.committed ?? 0),
      publishedRevisionId: revisionId,
      pendingRevisionId: null,
      updatedAt: now(),
    })
    .where(eq(ideas.id, idea.id));
  await tx.delete(ideaPlaces).where(eq(ideaPlaces.ideaId, idea.id));
  const others = [...new Set(content.otherPlaceIds)].filter((placeId) => placeId !== content.placeId);
  if (others.length > 0) {
    await tx.insert(ideaPlaces).values(others.map((placeId) => ({ ideaId: idea.id, placeId })));
  }
  // The draft is what is published now: a picture that it no longer shows is let go.
  await keepOnlyPicture(tx, idea.id, content.pictureId);
  await indexIdea(tx, idea.number, content);
}

/** Writes the words of an idea into the search, in all its languages, with the names of its sector and places. */
export async function indexIdea(tx: Tx, number: number, content: IdeaContent): Promise<void> {
  const texts = Object.values(content.texts);
  const words = (parts: string[]) => searchTokens(parts.join(' ')).join(' ');
  const names = await namesOf(tx, content);
  await writeSearch(tx, number, {
    a: words(texts.map(({ title }) => title)),
    b: words([...texts.map(({ summary }) => summary), ...names]),
    c: words([
      ...texts.flatMap((text) => LONG_TEXTS.map((name) => (text[name] ? toText(text[name]) : ''))),
      ...content.objectives.flatMap(({ text }) => Object.values(text)),
      ...content.activities.flatMap(({ title }) => Object.values(title)),
    ]),
  });
}

async function namesOf(tx: Tx, content: IdeaContent): Promise<string[]> {
  const { placeAliases, places, sectors } = tables;
  const placeIds = [content.placeId, ...content.otherPlaceIds].filter((id): id is string => id !== null);
  const names = { ky: places.nameKy, ru: places.nameRu, en: places.nameEn };
  const named = placeIds.length > 0 ? await tx.select(names).from(places).where(inArray(places.id, placeIds)) : [];
  const aliases =
    placeIds.length > 0
      ? await tx.select({ name: placeAliases.name }).from(placeAliases).where(inArray(placeAliases.placeId, placeIds))
      : [];
  const sector = content.sectorId
    ? await tx
        .select({ ky: sectors.nameKy, ru: sectors.nameRu, en: sectors.nameEn })
        .from(sectors)
        .where(eq(sectors.id, content.sectorId))
    : [];
  return [...named, ...sector].flatMap(({ ky, ru, en }) => [ky, ru, en]).concat(aliases.map(({ name }) => name));
}
