import { inArray } from 'drizzle-orm';
import { type Lang, pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import { type HearingLink, isPublic } from './hearing';

/** The hearings of these ids by id, as lists name them; those that are not public are left out. */
export async function hearingLinks(
  reader: Reader,
  ids: readonly string[],
  lang: Lang,
): Promise<Map<string, HearingLink>> {
  if (ids.length === 0) return new Map();
  const { hearings } = tables;
  const rows = await reader
    .select({
      id: hearings.id,
      number: hearings.number,
      slug: hearings.slug,
      stage: hearings.stage,
      titles: hearings.titles,
    })
    .from(hearings)
    .where(inArray(hearings.id, [...new Set(ids)]));
  const open = rows.filter(({ stage }) => isPublic(stage));
  return new Map(
    open.map(({ id, number, slug, titles }): [string, HearingLink] => {
      const { text, lang: titleLang } = pickText(titles, lang);
      return [id, { number, slug, title: text, lang: titleLang }];
    }),
  );
}
