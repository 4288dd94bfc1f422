import { and, inArray, ne } from 'drizzle-orm';
import { type Lang, pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';

/** A call as lists name it. */
export interface CallLink {
  number: number;
  slug: string;
  title: string;
  lang: Lang;
}

/** The calls of these ids by id, as lists name them; drafts are left out. */
export async function callLinks(reader: Reader, ids: readonly string[], lang: Lang): Promise<Map<string, CallLink>> {
  if (ids.length === 0) return new Map();
  const { calls } = tables;
  const rows = await reader
    .select({ id: calls.id, number: calls.number, slug: calls.slug, titles: calls.titles })
    .from(calls)
    .where(and(inArray(calls.id, [...new Set(ids)]), ne(calls.stage, 'draft')));
  return new Map(
    rows.map(({ id, number, slug, titles }): [string, CallLink] => {
      const { text, lang: titleLang } = pickText(titles, lang);
      return [id, { number, slug, title: text, lang: titleLang }];
    }),
  );
}
