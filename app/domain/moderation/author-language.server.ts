import { eq } from 'drizzle-orm';
import type { Idea } from '~/domain/ideas/idea';
import { isLang, type Lang } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';

/** The language in which the author of an idea is written to; that of the idea where nobody is known. */
export async function authorLanguage(reader: Reader, idea: Pick<Idea, 'authorId' | 'lang'>): Promise<Lang> {
  if (!idea.authorId) return idea.lang;
  const { people } = tables;
  const [row] = await reader.select({ lang: people.lang }).from(people).where(eq(people.id, idea.authorId));
  return isLang(row?.lang) ? row.lang : idea.lang;
}
