import { createHash } from 'node:crypto';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { IdeaCardData } from './idea-card';
import { firstIdeas } from './market.queries.server';
import type { MarketFilter } from './market-filter';

const ENTRIES = 30;

interface FeedFrame {
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

function entryOf(idea: IdeaCardData, { lang, origin }: FeedFrame): string {
  const { number, slug, title, textLang, summary, sector, publishedAt } = idea;
  const at = (publishedAt ?? new Date(0)).toISOString();
  return [
    `<entry xml:lang="${textLang}">`,
    `<id>${xmlText(origin + paths.ideaShort(number))}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + paths.idea(lang, number, slug))}"/>`,
    `<published>${at}</published><updated>${at}</updated>`,
    sector ? `<category term="${xmlText(sector.name)}"/>` : '',
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('');
}

/** An Atom feed (RFC 4287) of ideas, the newest first. */
export function atomOf(ideas: readonly IdeaCardData[], frame: FeedFrame): IdeaFeed {
  const { author, lang, origin, page, self, title } = frame;
  const updatedAt = new Date(Math.max(0, ...ideas.map(({ publishedAt }) => publishedAt?.getTime() ?? 0)));
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
    ...ideas.map((idea) => entryOf(idea, frame)),
    '</feed>\n',
  ].join('');
  return { xml, etag: `"${createHash('sha256').update(xml).digest('base64url').slice(0, 22)}"`, updatedAt };
}

/** The newest ideas that a filter finds, as a feed. The order of the list makes no difference to it. */
export async function ideaFeed(filter: MarketFilter, frame: FeedFrame): Promise<IdeaFeed> {
  const { cards } = await firstIdeas({ ...filter, sort: 'newest' }, ENTRIES, frame.lang);
  return atomOf(cards, frame);
}
