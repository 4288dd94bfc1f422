import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Column, DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';

import { NO_COORDINATION_FILTER } from '~/domain/aid/coordination/coordination-filter';
import { iatiFiles, type ListedFile } from '~/domain/aid/iati/iati-files.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { CoordinationCrumbs } from './coordination-crumbs';
import { noteTopics } from './narrowing.server';

/** The IATI files of all funders that have one. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  noteTopics(context);
  return { title: t('aid.iati_title'), description: t('aid.iati_lead'), files: await iatiFiles(lang) };
}

export default function IatiFiles() {
  const { title, description, files } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const columns: Column<ListedFile>[] = [
    {
      key: 'funder',
      title: t('aid.funder'),
      cell: ({ slug, name, isDemo }) => (
        <>
          <a href={paths.organisation(lang, slug)}>{name}</a>
          {isDemo && <span className="meta"> ({t('aid.demo')})</span>}
        </>
      ),
    },
    { key: 'ref', title: t('aid.iati_ref'), cell: ({ ref }) => ref },
    {
      key: 'file',
      title: t('aid.iati_file'),
      cell: ({ slug }) => <a href={paths.iatiFile(slug)}>{paths.iatiFile(slug)}</a>,
    },
  ];
  return (
    <>
      <PageHeader
        title={title}
        lead={description}
        above={<CoordinationCrumbs filter={NO_COORDINATION_FILTER} above={[]} />}
      />
      {files.length === 0 ? (
        <EmptyState title={t('aid.iati_none')}>
          <p>{t('aid.iati_none_hint')}</p>
        </EmptyState>
      ) : (
        <DataTable caption={title} captionHidden columns={columns} rows={files} rowKey={({ slug }) => slug} />
      )}
      <p className="measure">{t('aid.iati_about')}</p>
    </>
  );
}
