import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Select } from '~/components/fields/select';
import { Actions } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { SERVICES, type Service } from '~/domain/tariffs/tariff';
import { compareTariffs, tariffYears } from '~/domain/tariffs/tariff-list.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';

/** Tariffs of one service side by side: place by place, in force at the end of a year or today. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const { searchParams } = new URL(request.url);
  const service = SERVICES.find((one) => one === searchParams.get('service')) ?? 'drinking_water';
  const typed = searchParams.get('year') ?? '';
  const year = /^(19|20)\d\d$/.test(typed) ? Number(typed) : null;
  context.cacheTopics.add('tariffs');
  context.cacheTopics.add('places');
  return {
    title: t('tariffs.list_title'),
    description: t('tariffs.list_lead'),
    service,
    year,
    years: await tariffYears(service),
    page: await compareTariffs({ service, year }, pageWanted(request.url), lang),
  };
}

type ListData = ReturnType<typeof useLoaderData<typeof loader>>;

function Filters({ service, year, years }: Pick<ListData, 'service' | 'year' | 'years'>) {
  const { lang, t } = useI18n();
  return (
    <search>
      <form action={paths.tariffs(lang)} className="measure">
        <Select
          name="service"
          label={t('tariffs.service')}
          value={service}
          options={SERVICES.map((value) => ({ value, label: t(`tariffs.service_${value}`) }))}
        />
        <Select
          name="year"
          label={t('tariffs.year')}
          value={year === null ? '' : String(year)}
          empty={t('tariffs.today')}
          options={years.map((value) => ({ value: String(value), label: String(value) }))}
        />
        <Actions>
          <Button look="secondary" icon="funnel">
            {t('tariffs.show')}
          </Button>
        </Actions>
      </form>
    </search>
  );
}

function Compared({ page }: Pick<ListData, 'page'>) {
  const { lang, t, date, money, number } = useI18n();
  const som = (value: string | null) => (value === null ? '–' : money(Math.round(Number(value) * 100)));
  const percent = (value: string | null) => (value === null ? '–' : t('tariffs.percent', { n: number(Number(value)) }));
  return (
    <DataTable
      caption={t('tariffs.list_caption')}
      columns={[
        {
          key: 'place',
          title: t('common.place'),
          cell: (row) => (
            <>
              <a href={paths.tariff(lang, row.number)}>{row.place}</a>
              {row.isDemo && <span className="meta"> ({t('tariffs.demo')})</span>}
            </>
          ),
        },
        {
          key: 'population',
          title: t('tariffs.population_m3'),
          cell: (row) => som(row.prices.population),
          numeric: true,
        },
        { key: 'other', title: t('tariffs.group_other'), cell: (row) => som(row.prices.other), numeric: true },
        {
          key: 'fixed',
          title: t('tariffs.fixed'),
          cell: ({ fixed }) => (fixed ? `${som(fixed.amount)} ${t(`tariffs.unit_${fixed.unit}`)}` : '–'),
        },
        { key: 'recovery', title: t('tariffs.recovery'), cell: (row) => percent(row.recovery), numeric: true },
        { key: 'collection', title: t('tariffs.collection'), cell: (row) => percent(row.collection), numeric: true },
        { key: 'coverage', title: t('tariffs.coverage'), cell: (row) => percent(row.coverage), numeric: true },
        { key: 'from', title: t('tariffs.valid_from'), cell: (row) => date(row.validFrom) },
      ]}
      rows={page.rows}
      rowKey={({ slug }) => slug}
    />
  );
}

export default function TariffList() {
  const { title, description, service, year, years, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const query = (more: { after?: string; before?: string }) =>
    paths.tariffs(lang, { service, year: year ?? undefined, ...more });
  return (
    <>
      <PageHeader title={title} lead={description} />
      <Filters service={service} year={year} years={years} />
      {page.total === 0 ? (
        <EmptyState title={t('tariffs.list_none')}>
          <p>{t('tariffs.list_none_hint')}</p>
        </EmptyState>
      ) : (
        <>
          <Compared page={page} />
          <p className="meta">{t('tariffs.list_dash')}</p>
          <Pagination
            label={t('tariffs.list_title')}
            position={t('tariffs.position', {
              from: page.before + 1,
              to: page.before + page.rows.length,
              n: page.total,
            })}
            previous={
              page.previous ? { href: query({ before: page.previous }), label: t('tariffs.previous') } : undefined
            }
            next={page.next ? { href: query({ after: page.next }), label: t('tariffs.next') } : undefined}
          />
        </>
      )}
      <Files service={service} />
    </>
  );
}

function Files({ service }: { service: Service }) {
  const { lang, t } = useI18n();
  return (
    <Actions>
      <a href={paths.tariffsCsv(lang)}>{t('tariffs.open_data')}</a>
      <a href={paths.tariffTemplate(lang, service, 'xlsx')}>{t('tariffs.template_xlsx')}</a>
      <a href={paths.tariffTemplate(lang, service, 'csv')}>{t('tariffs.template_csv')}</a>
    </Actions>
  );
}
