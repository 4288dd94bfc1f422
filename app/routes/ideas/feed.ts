import type { LoaderFunctionArgs } from '@remix-run/node';
import { marketQuery, parseMarketFilter } from '~/domain/ideas/market-filter';
import { ideaFeed } from '~/domain/projects/news/idea-feed.server';
import { i18nFor } from '~/i18n/i18n.server';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';

/**
 * The Atom feed of any list of ideas, with the news of their money and work: the filter and the reader's language are in
 * the address.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('lang');
  const lang = isLang(asked) ? asked : context.lang;
  const filter = parseMarketFilter(searchParams);
  const { t } = i18nFor(lang);
  const { xml, etag, updatedAt } = await ideaFeed(filter, {
    lang,
    origin: env().ORIGIN,
    title: t('market.feed_title'),
    author: t('common.brand'),
    self: paths.ideasFeed(lang, marketQuery(filter)),
    page: paths.ideas(lang, marketQuery(filter)),
  });
  const headers = {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    // An address without a language answers in the reader's.
    Vary: 'Cookie, Accept-Language',
    ETag: etag,
    'Last-Modified': updatedAt.toUTCString(),
  };
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(xml, { headers });
}
