import { createHash } from 'node:crypto';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { IdeaCardData } from './idea-card';
import { firstIdeas } from './market.queries.server';
import type { MarketFilter } from './market-filter';

export interface FeedFrame {
  lang: Lang;
  /** Scheme and host of this site. */
  origin: string;
  title: string;
  /** Whose feed this is. */
  author: string;
  /** Paths of the feed itself and of the page with the same list. */
  self: string;
  page: string;
}

export interface IdeaFeed {
  xml: string;
  etag: string;
  updatedAt: Date;
}

/** Characters that XML 1.0 cannot hold at all, halves of characters included. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML holds it, in elements and in attributes. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** One piece of news. Ids and paths begin with the site's own root. */
export interface FeedEntry {
  /** The same for ever. */
  id: string;
  title: string;
  lang: Lang;
  path: string;
  at: Date;
  category: string | null;
  summary: string;
  /** Where it is in another language than the title. */
  summaryLang: Lang | null;
}

function xmlEntry(entry: FeedEntry, origin: string): string {
  const { id, title, lang, path, category, summary, summaryLang } = entry;
  const at = entry.at.toISOString();
  return [
    `<entry xml:lang="${lang}">`,
    `<id>${xmlText(origin + id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + path)}"/>`,
    `<published>${at}</published><updated>${at}</updated>`,
    category ? `<category term="${xmlText(category)}"/>` : '',
    `<summary${summaryLang ? ` xml:lang="${summaryLang}"` : ''}>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('');
}

/** An Atom feed (RFC 4287) of news, in its order. */
export function atomOf(entries: readonly FeedEntry[], frame: FeedFrame): IdeaFeed {
  const { author, lang, origin, page, self, title } = frame;
  const updatedAt = new Date(Math.max(0, ...entries.map(({ at }) => at.getTime())));
  const link = (rel: string, type: string, path: string) =>
    `<link rel="${rel}" type="${type}" href="${xmlText(origin + path)}"/>`;
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${xmlText(origin + self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updatedAt.toISOString()}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    ...entries.map((entry) => xmlEntry(entry, origin)),
    '</feed>\n',
  ].join('');
  return { xml, etag: `"${createHash('sha256').update(xml).digest('base64url').slice(0, 22)}"`, updatedAt };
}

/** The newest ideas that a filter finds. The order of the list makes no difference to it. */
export async function ideaEntries(filter: MarketFilter, most: number, lang: Lang): Promise<FeedEntry[]> {
  const { cards } = await firstIdeas({ ...filter, sort: 'newest' }, most, lang);
  return cards.map((card) => entryOf(card, lang));
}

/** A published idea as a piece of news. */
export function entryOf(idea: IdeaCardData, lang: Lang): FeedEntry {
  const { number, slug, title, textLang, summary, sector, publishedAt } = idea;
  return {
    id: paths.ideaShort(number),
    title,
    lang: textLang,
    path: paths.idea(lang, number, slug),
    at: publishedAt ?? new Date(0),
    category: sector?.name ?? null,
    summary,
    summaryLang: null,
  };
}
