import { type Column, DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { Time } from '~/components/time';
import { type CoordinationFilter, coordinationQuery } from '~/domain/aid/coordination/coordination-filter';
import type { FunderPortfolio } from '~/domain/aid/coordination/coordination-projects.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** What funders tell of their own projects: beside the table above, never added to it. */
export function FunderPortfolios({
  portfolios,
  filter,
}: {
  portfolios: FunderPortfolio[];
  filter: CoordinationFilter;
}) {
  const { lang, t, money, number, date } = useI18n();
  const columns: Column<FunderPortfolio>[] = [
    {
      key: 'funder',
      title: t('aid.funder'),
      cell: ({ slug, name, isDemo }) => (
        <>
          <a href={paths.coordinationProjects(lang, coordinationQuery({ ...filter, funder: slug }))}>{name}</a>
          {isDemo && <span className="meta"> ({t('aid.demo')})</span>}
        </>
      ),
    },
    { key: 'projects', title: t('aid.projects'), numeric: true, cell: ({ projects }) => number(projects) },
    ...(['budget', 'committed', 'disbursed'] as const).map(
      (key): Column<FunderPortfolio> => ({
        key,
        title: t(`aid.project_${key}`),
        numeric: true,
        cell: (row) => money(row[key], row.currency),
      }),
    ),
    {
      key: 'brought',
      title: t('aid.as_of'),
      cell: ({ broughtAt }) => <Time at={broughtAt} text={date(broughtAt)} />,
    },
  ];
  return (
    <Section id="projects" title={t('aid.projects_title')}>
      <p className="measure">{t('aid.projects_lead')}</p>
      {portfolios.length === 0 ? (
        <p>{t('aid.projects_none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('aid.caption', { measure: t('aid.projects') })}
            captionHidden
            columns={columns}
            rows={portfolios}
            rowKey={({ slug, currency }) => `${slug} ${currency}`}
            stacked
          />
          <p className="meta">{t('aid.projects_currencies')}</p>
        </>
      )}
    </Section>
  );
}
