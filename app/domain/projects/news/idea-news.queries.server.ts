import type { Reader } from '~db/index.server';
import { type IdeaNews, type NewsScope, newestFirst } from './idea-news';
import { committedNews, firstPaymentNews } from './money-news.queries.server';
import { checkedNews, declaredNews, delayedNews, judgedNews, reportedNews } from './work-news.queries.server';

/**
 * What happened with the money and the work of ideas, the newest first; but not how their authors said that the work
 * stands, which is a change of the idea itself.
 */
export async function workAndMoney(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  if (scope.ideaIds?.length === 0) return [];
  const kinds = [committedNews, firstPaymentNews, reportedNews, delayedNews, judgedNews, checkedNews];
  const news = await Promise.all(kinds.map((read) => read(reader, scope)));
  return newestFirst(news.flat());
}

/** The same with how authors said that the work stands. */
export async function allNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const [declared, others] = await Promise.all([declaredNews(reader, scope), workAndMoney(reader, scope)]);
  return newestFirst([...declared, ...others]);
}
