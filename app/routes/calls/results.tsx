import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { CallHead } from '~/domain/calls/components/call-head';
import { ListPages } from '~/domain/calls/components/list-pages';
import { ResultList } from '~/domain/calls/components/result-list';
import { callResults } from '~/domain/calls/results.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { callNumber } from './call-number';

/** The published decisions, each with its reason, and what appeals changed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const number = callNumber(params);
  const { call, page } = await callResults(number, pageWanted(request.url), lang);
  const { t } = i18nFor(lang);
  context.cacheTopics.add(`call:${number}`);
  for (const { idea } of page.rows) if (idea) context.cacheTopics.add(`idea:${idea.number}`);
  return {
    title: t('calls.results_of', { title: call.title.text }),
    description: t('calls.results_lead'),
    call,
    page,
  };
}

export default function CallResultsPage() {
  const { description, call, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { rows } = page;
  return (
    <>
      <CallHead call={call} title={t('calls.results')} lead={description} />
      {rows.length === 0 ? (
        <EmptyState title={t('calls.results_none')}>
          <p>
            <a href={paths.calls(lang)}>{t('calls.list_title')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <ResultList results={rows} />
          <ListPages page={page} href={(query) => paths.callResults(lang, call.number, query)} />
        </>
      )}
    </>
  );
}
