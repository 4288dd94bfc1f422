import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Chip } from '~/components/chip';
import { EmptyState } from '~/components/empty-state';
import { Actions, Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { CoordinationFilters } from '~/domain/aid/components/coordination/coordination-filters';
import { CoordinationNotes } from '~/domain/aid/components/coordination/coordination-notes';
import { FunderPortfolios } from '~/domain/aid/components/coordination/funder-portfolios';
import { SumsTable } from '~/domain/aid/components/coordination/sums-table';
import { coordinationChoices, coordinationTable } from '~/domain/aid/coordination/coordination.queries.server';
import {
  type CoordinationFilter,
  coordinationQuery,
  MEASURES,
  parseCoordination,
} from '~/domain/aid/coordination/coordination-filter';
import {
  funderIdsWithProjects,
  funderPortfolios,
} from '~/domain/aid/coordination/coordination-projects.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { today } from '~/platform/today.server';
import coordinationCss from '~/styles/coordination.css?url';
import { CoordinationCrumbs } from './coordination-crumbs';
import { type Narrowing, narrowingOf, noteTopics } from './narrowing.server';

/** Who funds what, where: sectors × places, from public data only. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const { searchParams } = new URL(request.url);
  const filter = parseCoordination(searchParams);
  const narrowing = await narrowingOf(filter, lang);
  noteTopics(context);
  return {
    title: narrowing.place ? t('aid.title_place', { place: narrowing.place.name }) : t('aid.title'),
    description: t('aid.lead'),
    // The view of the whole country is the page worth finding.
    indexed: searchParams.size === 0,
    filter,
    narrowing,
    table: await coordinationTable(filter, lang),
    choices: await coordinationChoices(await funderIdsWithProjects(), lang),
    portfolios: await funderPortfolios(filter, lang),
    asOf: today(),
  };
}

function Measures({ filter }: { filter: CoordinationFilter }) {
  const { lang, t } = useI18n();
  return (
    <Tabs
      label={t('aid.measure')}
      tabs={MEASURES.map((measure) => ({
        href: paths.coordination(lang, coordinationQuery({ ...filter, measure })),
        label: t(`aid.measure_${measure}`),
        current: measure === filter.measure,
      }))}
    />
  );
}

function Chips({ filter, narrowing }: { filter: CoordinationFilter; narrowing: Narrowing }) {
  const { lang, t } = useI18n();
  const { sector, funder } = narrowing;
  if (!sector && !funder) return null;
  const without = (axis: 'sector' | 'funder') =>
    paths.coordination(lang, coordinationQuery({ ...filter, [axis]: null }));
  return (
    <Row>
      {sector && (
        <Chip href={without('sector')} label={t('aid.chip_sector', { name: sector.name })} remove={t('aid.remove')} />
      )}
      {funder && (
        <Chip href={without('funder')} label={t('aid.chip_funder', { name: funder.name })} remove={t('aid.remove')} />
      )}
    </Row>
  );
}

export default function Coordination() {
  const { title, description, filter, narrowing, table, choices, portfolios, asOf } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <link rel="stylesheet" href={coordinationCss} />
      <PageHeader
        title={title}
        lead={description}
        above={narrowing.place && <CoordinationCrumbs filter={filter} above={narrowing.above} />}
      />
      <CoordinationFilters filter={filter} choices={choices} />
      <Chips filter={filter} narrowing={narrowing} />
      <Measures filter={filter} />
      {table.total.ideas === 0 ? (
        <EmptyState title={t('aid.none')}>
          <p>{t('aid.none_hint')}</p>
          <p>
            <a href={paths.coordination(lang)}>{t('aid.whole_view')}</a>
          </p>
        </EmptyState>
      ) : (
        <SumsTable table={table} filter={filter} />
      )}
      <Files filter={filter} />
      <FunderPortfolios portfolios={portfolios} filter={filter} />
      <CoordinationNotes asOf={asOf} />
    </>
  );
}

function Files({ filter }: { filter: CoordinationFilter }) {
  const { lang, t } = useI18n();
  return (
    <Actions>
      {(['csv', 'xlsx', 'json'] as const).map((format) => (
        <a key={format} href={paths.coordinationFile(lang, format, coordinationQuery(filter))} download="">
          {t(`aid.file_${format}`)}
        </a>
      ))}
      <a href={paths.iatiFiles(lang)}>{t('aid.iati_title')}</a>
    </Actions>
  );
}
