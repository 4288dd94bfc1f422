import { ideaCards } from '~/domain/ideas/idea-cards.queries.server';
import { atomOf, type FeedEntry, type FeedFrame, type IdeaFeed, ideaEntries } from '~/domain/ideas/idea-feed.server';
import { foundAmong } from '~/domain/ideas/market.queries.server';
import type { MarketFilter } from '~/domain/ideas/market-filter';
import { i18nFor } from '~/i18n/i18n.server';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import { db } from '~db/index.server';
import { type IdeaNews, newestFirst } from './idea-news';
import { allNews } from './idea-news.queries.server';
import { newsLine, newsPath } from './news-words';

const ENTRIES = 30;
/** How many of each kind are looked through for those that the filter finds: whoever reads along misses none. */
const LOOKED_THROUGH = 200;
const WORDS = 300;

/** The news of the ideas that a filter finds, as a feed: those just published, their money, their work. */
export async function ideaFeed(filter: MarketFilter, frame: FeedFrame): Promise<IdeaFeed> {
  const [published, news] = await Promise.all([ideaEntries(filter, ENTRIES, frame.lang), newsEntries(filter, frame)]);
  return atomOf(newestFirst([...published, ...news]).slice(0, ENTRIES), frame);
}

async function newsEntries(filter: MarketFilter, { lang }: FeedFrame): Promise<FeedEntry[]> {
  const all = await allNews(db(), { most: LOOKED_THROUGH });
  const found = await foundAmong(filter, new Set(all.map(({ number }) => number)));
  const news = all.filter(({ number }) => found.has(number)).slice(0, ENTRIES);
  const cards = await ideaCards([...new Set(news.map(({ number }) => number))], lang);
  const titles = new Map(cards.map(({ number, title }) => [number, title]));
  return news.flatMap((one) => {
    const title = titles.get(one.number);
    return title === undefined ? [] : [entryOf(one, title, lang)];
  });
}

function entryOf(news: IdeaNews, idea: string, lang: FeedFrame['lang']): FeedEntry {
  const i18n = i18nFor(lang);
  const words = 'words' in news ? news.words : '';
  return {
    id: `${paths.ideaShort(news.number)}#${news.kind}-${news.id}`,
    title: i18n.t('projects.news_title', { news: newsLine(i18n, news), idea }),
    lang,
    path: newsPath(lang, news),
    at: news.at,
    category: null,
    summary: words.length > WORDS ? `${words.slice(0, WORDS).trimEnd()}…` : words,
    summaryLang: 'lang' in news && isLang(news.lang) ? news.lang : null,
  };
}
