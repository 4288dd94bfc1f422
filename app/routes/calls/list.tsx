import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { callList } from '~/domain/calls/call-cards.queries.server';
import { CALL_GROUPS, type CallFilter, callQuery } from '~/domain/calls/call-view';
import { CallCards } from '~/domain/calls/components/call-cards';
import { CallFilters } from '~/domain/calls/components/call-filters';
import { ListPages } from '~/domain/calls/components/list-pages';
import { OwnApplications } from '~/domain/calls/components/own-applications';
import { ownApplications } from '~/domain/calls/own-applications.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';

/** Calls for ideas: what is open now comes first; below, the reader's own applications. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { t } = i18nFor(lang);
  const { searchParams } = new URL(request.url);
  const sectors = (await sectorRegister()).partsOf(null);
  const filter: CallFilter = {
    group: CALL_GROUPS.find((group) => group === searchParams.get('state')) ?? null,
    sector: sectors.find(({ slug }) => slug === searchParams.get('sector'))?.slug ?? null,
    funder: searchParams.get('funder'),
  };
  const list = await callList(filter, pageWanted(request.url), lang);
  context.cacheTopics.add('calls');
  context.cacheTopics.add('sectors');
  return {
    title: t('calls.list_title'),
    description: t('calls.list_lead'),
    filter,
    sectors: sectors.map(({ slug, names }) => ({ value: slug, label: names[lang] })),
    list,
    own: await ownApplications(actor, lang),
  };
}

export default function CallListPage() {
  const { title, description, filter, sectors, list, own } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { rows } = list.page;
  const isFiltered = filter.group !== null || filter.sector !== null || filter.funder !== null;
  return (
    <>
      <PageHeader title={title} lead={description} />
      <CallFilters filter={filter} sectors={sectors} counts={list.counts} funder={list.funder} />
      {rows.length === 0 ? (
        <EmptyState title={t('calls.none')}>
          <p>{t('calls.none_text')}</p>
          <p>
            <a href={isFiltered ? paths.calls(lang) : paths.ideas(lang)}>
              {t(isFiltered ? 'calls.none_all' : 'calls.none_ideas')}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <CallCards calls={rows.map(({ path, ...call }) => ({ ...call, slug: path }))} />
          <ListPages page={list.page} href={(query) => paths.calls(lang, { ...callQuery(filter), ...query })} />
        </>
      )}
      <OwnApplications applications={own} by="both" />
    </>
  );
}
