import { inArray } from 'drizzle-orm';
import { isLang, type Lang, type LocalText, pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { ViewText } from './idea-view';

export interface TitleWanted {
  revisionId: string | null;
  /** The language in which the idea was first written. */
  original: string;
}

/** The title of each revision in the reader's language, or in its own; by revision. */
export async function readTitles(
  reader: Reader,
  wanted: readonly TitleWanted[],
  lang: Lang,
): Promise<Map<string, ViewText>> {
  const { ideaTexts } = tables;
  const ids = wanted.flatMap(({ revisionId }) => revisionId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ revisionId: ideaTexts.revisionId, lang: ideaTexts.lang, title: ideaTexts.title })
    .from(ideaTexts)
    .where(inArray(ideaTexts.revisionId, ids));
  const texts = new Map<string, LocalText>();
  for (const row of rows) texts.set(row.revisionId, { ...texts.get(row.revisionId), [row.lang]: row.title });
  return new Map(
    wanted.flatMap(({ revisionId, original }) => {
      const found = revisionId ? texts.get(revisionId) : undefined;
      if (!revisionId || !found) return [];
      return [[revisionId, pickText(found, lang, isLang(original) ? original : undefined)] as const];
    }),
  );
}
