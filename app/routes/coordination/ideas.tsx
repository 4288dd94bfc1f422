import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Column, DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { SummaryList } from '~/components/summary-list';
import type { Sums } from '~/domain/aid/coordination/coordination';
import {
  type CoordinationFilter,
  coordinationQuery,
  MEASURES,
  parseCoordination,
} from '~/domain/aid/coordination/coordination-filter';
import {
  type CoordinationIdea,
  type CoordinationIdeas,
  coordinationIdeas,
} from '~/domain/aid/coordination/coordination-ideas.queries.server';
import { StageTag } from '~/domain/ideas/components/idea-tags';
import { isGapOpen } from '~/domain/ideas/idea-card';
import { type I18n, useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import coordinationCss from '~/styles/coordination.css?url';
import { CoordinationCrumbs } from './coordination-crumbs';
import { narrowingOf, noteTopics } from './narrowing.server';

/** The ideas that a cell of the view stands for, or all of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const filter = parseCoordination(new URL(request.url).searchParams);
  const narrowing = await narrowingOf(filter, lang);
  const page = await coordinationIdeas(filter, pageWanted(request.url), lang);
  noteTopics(context);
  for (const { card } of page.rows) context.cacheTopics.add(`idea:${card.number}`);
  return { title: i18nFor(lang).t('aid.ideas_title'), indexed: false, filter, narrowing, page };
}

/** Left out on a phone. */
const NOTHING = <span className="nothing">–</span>;

/** The figures of an idea; committed and paid of the funder or year that was asked for. */
function moneyColumns({ t, money, number }: I18n): Column<CoordinationIdea>[] {
  return [
    {
      key: 'asked',
      title: t('aid.measure_asked'),
      numeric: true,
      cell: ({ card }) => money(card.requested, card.currency),
    },
    {
      key: 'committed',
      title: t('aid.measure_committed'),
      numeric: true,
      cell: ({ card, committed }) => money(committed, card.currency),
    },
    {
      key: 'disbursed',
      title: t('aid.measure_disbursed'),
      numeric: true,
      cell: ({ card, disbursed }) => money(disbursed, card.currency),
    },
    {
      key: 'gap',
      title: t('aid.measure_gap'),
      numeric: true,
      cell: ({ card }) => (isGapOpen(card.stage) ? money(card.gap, card.currency) : NOTHING),
    },
    {
      key: 'people',
      title: t('aid.measure_people'),
      numeric: true,
      cell: ({ card }) => number(card.beneficiaries),
    },
  ];
}

function IdeaTable({ rows }: { rows: CoordinationIdea[] }) {
  const i18n = useI18n();
  const { lang, t, list } = i18n;
  const columns: Column<CoordinationIdea>[] = [
    {
      key: 'idea',
      title: t('aid.idea'),
      cell: ({ card }) => (
        <div className="wide-cell">
          <a href={paths.idea(lang, card.number, card.slug)} lang={card.textLang === lang ? undefined : card.textLang}>
            {card.title}
          </a>{' '}
          <span className="meta">{[card.place, card.sector?.name].filter(Boolean).join(' · ')}</span>
        </div>
      ),
    },
    { key: 'stage', title: t('aid.stage'), cell: ({ card }) => <StageTag stage={card.stage} /> },
    { key: 'funders', title: t('aid.funders'), cell: ({ funders }) => (funders.length > 0 ? list(funders) : NOTHING) },
    ...moneyColumns(i18n),
  ];
  return (
    <DataTable
      caption={t('aid.ideas_title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ card }) => String(card.number)}
      stacked
    />
  );
}

/** What all ideas of the list come to: the figures of the cell that led here. */
function SumsList({ sums }: { sums: Sums }) {
  const { t, money, number } = useI18n();
  return (
    <SummaryList
      rows={MEASURES.map((measure) => ({
        label: t(`aid.measure_${measure}`),
        value: measure === 'ideas' || measure === 'people' ? number(sums[measure]) : money(sums[measure], 'KGS'),
      }))}
    />
  );
}

/** In words, what the list is narrowed to. */
function useNarrowedTo(filter: CoordinationFilter, names: (string | undefined)[]): string {
  const { t } = useI18n();
  const year = filter.year === null ? [] : [`${t(`aid.year_of_${filter.yearOf}`)}: ${filter.year}`];
  const stage = filter.stage === null ? [] : [t(`common.stage_${filter.stage}`)];
  return [...names.filter(Boolean), ...year, ...stage].join(' · ');
}

function Pages({ page, filter }: { page: CoordinationIdeas; filter: CoordinationFilter }) {
  const { lang, t } = useI18n();
  const at = (cursor: { before?: string; after?: string }) =>
    paths.coordinationIdeas(lang, { ...coordinationQuery(filter), ...cursor });
  const { before, rows, total, previous, next } = page;
  return (
    <Pagination
      label={t('aid.ideas_title')}
      position={t('aid.position', { from: Math.min(total, before + 1), to: before + rows.length, n: total })}
      previous={previous ? { href: at({ before: previous }), label: t('aid.previous') } : undefined}
      next={next ? { href: at({ after: next }), label: t('aid.next') } : undefined}
    />
  );
}

export default function CoordinationIdeasPage() {
  const { title, filter, narrowing, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { place, sector, funder, above } = narrowing;
  const query = coordinationQuery(filter);
  const lead = useNarrowedTo(filter, [place?.name, sector?.name, funder?.name]);
  return (
    <>
      <link rel="stylesheet" href={coordinationCss} />
      <PageHeader
        title={title}
        lead={lead}
        above={<CoordinationCrumbs filter={filter} above={place ? [...above, place] : above} />}
      />
      {page.total === 0 ? (
        <EmptyState title={t('aid.none')}>
          <p>{t('aid.none_hint')}</p>
          <p>
            <a href={paths.coordination(lang)}>{t('aid.whole_view')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <SumsList sums={page.sums} />
          <IdeaTable rows={page.rows} />
        </>
      )}
      <Pages page={page} filter={filter} />
      <p>
        <a href={paths.coordinationProjects(lang, query)}>{t('aid.projects_here')}</a>
      </p>
    </>
  );
}
