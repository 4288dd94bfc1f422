import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Section } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { Tabs } from '~/components/tabs';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { versionLabel } from '~/domain/budgets/budget-words';
import { budgetComparison, FATES, ROWS_AT_ONCE } from '~/domain/budgets/comparison.queries.server';
import { BudgetHead } from '~/domain/budgets/components/budget-head';
import { ComparedLines } from '~/domain/budgets/components/compared-lines';
import { ComparedFunctions, ComparedSides } from '~/domain/budgets/components/compared-sections';
import { VersionList } from '~/domain/budgets/components/version-list';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import chartsCss from '~/styles/charts.css?url';
import { budgetNumber } from './budget-number';

function pageOf(params: URLSearchParams, pages: number): number {
  const asked = /^[1-9]\d{0,5}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1;
  return Math.min(asked, pages);
}

/** Two versions of a place's budget: by side, by purpose, and line by line, the biggest changes first. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, actor } = context;
  const words = i18nFor(lang);
  const { t } = words;
  const { searchParams } = new URL(request.url);
  const { budget, head } = await budgetHead(actor, budgetNumber(params.number), lang);
  const { rows, ...comparison } = await budgetComparison(budget, head, budgetNumber(params.other), lang);
  const show = FATES.find((fate) => fate === searchParams.get('show')) ?? null;
  const shown = show ? rows.filter(({ fate }) => fate === show) : rows;
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_AT_ONCE));
  const page = pageOf(searchParams, pages);
  for (const topic of [`budget:${budget.number}`, 'budgets', 'places']) context.cacheTopics.add(topic);
  return {
    title: `${t('budgets.tab_compare')}: ${t('budgets.title', { place: head.place.name, year: String(head.year) })}`,
    indexed: page === 1 && show === null,
    head,
    comparison,
    names: { before: versionLabel(words, comparison.other), now: versionLabel(words, head) },
    counts: FATES.map((fate) => ({ fate, n: rows.filter((row) => row.fate === fate).length })),
    rows: shown.slice((page - 1) * ROWS_AT_ONCE, page * ROWS_AT_ONCE),
    total: shown.length,
    ...{ all: rows.length, show, page, pages, perPage: ROWS_AT_ONCE },
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function FateTabs({
  head,
  comparison,
  counts,
  all,
  show,
}: Pick<Data, 'head' | 'comparison' | 'counts' | 'all' | 'show'>) {
  const { lang, t } = useI18n();
  const href = (fate: string | undefined) =>
    `${paths.budgetComparison(lang, head.number, comparison.other.number, { show: fate })}#lines`;
  const tabs = counts
    .filter(({ n }) => n > 0)
    .map(({ fate, n }) => ({ href: href(fate), label: t(`budgets.show_${fate}`, { n }), current: fate === show }));
  const whole = { href: href(undefined), label: t('budgets.show_all', { n: all }), current: show === null };
  return <Tabs label={t('budgets.show_label')} tabs={[whole, ...tabs]} />;
}

function Pages({ head, comparison, rows, total, show, page, pages, perPage }: Data) {
  const { lang, t } = useI18n();
  const first = (page - 1) * perPage;
  const stepTo = (to: number, label: string) => {
    const query = { show: show ?? undefined, page: to === 1 ? undefined : to };
    return { href: `${paths.budgetComparison(lang, head.number, comparison.other.number, query)}#lines`, label };
  };
  return (
    <Pagination
      label={t('budgets.lines_pages')}
      position={t('budgets.lines_position', { from: first + 1, to: first + rows.length, total })}
      previous={page > 1 ? stepTo(page - 1, t('common.previous')) : undefined}
      next={page < pages ? stepTo(page + 1, t('common.next')) : undefined}
    />
  );
}

export default function BudgetComparisonPage() {
  const data = useLoaderData<typeof loader>();
  const { head, comparison, names, rows } = data;
  const { lang, t } = useI18n();
  const { number, others } = head;
  const other = comparison.other.number;
  const compared = { number, names, comparison: { ...comparison, rows } };
  const rest = others.filter((version) => version.number !== other);
  return (
    <>
      <link rel="stylesheet" href={chartsCss} />
      <BudgetHead head={head} current="compare" />
      <h2>{t('budgets.compared_title', names)}</h2>
      <p className="meta">
        {t('budgets.compared_figures', {
          ...names,
          was: t(`budgets.figure_${comparison.other.figure}`),
          is: t(`budgets.figure_${comparison.figure}`),
        })}
      </p>
      <p>
        <a href={paths.budget(lang, other)}>{t('budgets.compared_open', { version: names.before })}</a>
      </p>
      <ComparedSides {...compared} />
      <ComparedFunctions {...compared} />
      <Section id="lines" title={t('budgets.compared_lines')}>
        <FateTabs {...data} />
        <ComparedLines number={number} other={other} names={names} rows={rows} />
        <Pages {...data} />
        <a className="tap no-print" href={paths.budgetCsv(lang, number, `compare-${other}`)}>
          {t('budgets.csv')}
        </a>
      </Section>
      {rest.length > 0 && (
        <Section id="versions" title={t('budgets.compare_others')}>
          <VersionList versions={rest} compareWith={number} />
        </Section>
      )}
    </>
  );
}
