import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Column, DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { projectColumns } from '~/domain/aid/components/project-columns';
import { coordinationQuery, parseCoordination } from '~/domain/aid/coordination/coordination-filter';
import {
  coordinationProjects,
  type ListedProject,
} from '~/domain/aid/coordination/coordination-projects.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import coordinationCss from '~/styles/coordination.css?url';
import { CoordinationCrumbs } from './coordination-crumbs';
import { narrowingOf, noteTopics } from './narrowing.server';

/** What funders tell of their own projects, by name. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const filter = parseCoordination(new URL(request.url).searchParams);
  noteTopics(context);
  return {
    title: i18nFor(lang).t('aid.projects_title'),
    indexed: false,
    filter,
    narrowing: await narrowingOf(filter, lang),
    page: await coordinationProjects(filter, pageWanted(request.url), lang),
  };
}

function ProjectTable({ rows }: { rows: ListedProject[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { title, place, status, dates, money } = projectColumns<ListedProject>(i18n);
  const columns: Column<ListedProject>[] = [
    title,
    { key: 'funder', title: t('aid.funder'), cell: ({ funder }) => funder },
    { key: 'sector', title: t('aid.sector'), cell: ({ sectors }) => sectors.join(', ') || '–' },
    ...[place, status, dates, ...money],
  ];
  return (
    <DataTable
      caption={t('aid.projects_title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ slug }) => slug}
      stacked
    />
  );
}

export default function CoordinationProjects() {
  const { title, filter, narrowing, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { place, sector, funder, above } = narrowing;
  const query = coordinationQuery(filter);
  return (
    <>
      <link rel="stylesheet" href={coordinationCss} />
      <PageHeader
        title={title}
        lead={[funder?.name, place?.name, sector?.name, filter.year].filter(Boolean).join(' · ') || undefined}
        above={<CoordinationCrumbs filter={filter} above={place ? [...above, place] : above} />}
      >
        <p className="measure">{t('aid.projects_lead')}</p>
      </PageHeader>
      {page.total === 0 ? (
        <EmptyState title={t('aid.projects_none')}>
          <p>
            <a href={paths.coordination(lang)}>{t('aid.whole_view')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <ProjectTable rows={page.rows} />
          <Pagination
            label={title}
            position={t('aid.position', { from: page.before + 1, to: page.before + page.rows.length, n: page.total })}
            previous={
              page.previous
                ? {
                    href: paths.coordinationProjects(lang, { ...query, before: page.previous }),
                    label: t('aid.previous'),
                  }
                : undefined
            }
            next={
              page.next
                ? { href: paths.coordinationProjects(lang, { ...query, after: page.next }), label: t('aid.next') }
                : undefined
            }
          />
        </>
      )}
    </>
  );
}
