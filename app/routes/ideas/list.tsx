import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Actions, Columns } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { MarketChips, MarketFilters } from '~/domain/ideas/components/market-filters';
import { MarketResults } from '~/domain/ideas/components/market-results';
import { marketPage } from '~/domain/ideas/market.queries.server';
import { activeGroups, marketQuery, parseMarketFilter } from '~/domain/ideas/market-filter';
import { parseCursor } from '~/domain/ideas/market-order.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

/** The market: published ideas by filter, order and page, all of it in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const { searchParams } = new URL(request.url);
  const filter = parseMarketFilter(searchParams);
  const page = await marketPage(filter, parseCursor(searchParams), lang);
  context.cacheTopics.add('ideas');
  for (const { number } of page.cards) context.cacheTopics.add(`idea:${number}`);
  return {
    title: t('market.list_title'),
    description: t('market.list_lead'),
    feed: paths.ideasFeed(lang, marketQuery(filter)),
    // One filter is a page worth finding; their combinations are endless.
    indexed: activeGroups(filter).length <= 1 && page.before === 0,
    filter,
    page,
  };
}

export default function IdeaList() {
  const { title, description, feed, filter, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <Columns
        narrow="first"
        first={<MarketFilters filter={filter} facets={page.facets} />}
        second={
          <>
            <h2>{t('market.found', { n: page.total })}</h2>
            <MarketChips filter={filter} facets={page.facets} />
            <MarketResults filter={filter} page={page} />
            <Actions>
              <a href={paths.calls(lang)}>{t('calls.list_title')}</a>
              <a href={feed}>{t('market.feed_link')}</a>
              <a href={paths.coordination(lang)}>{t('aid.title')}</a>
            </Actions>
          </>
        }
      />
    </>
  );
}
