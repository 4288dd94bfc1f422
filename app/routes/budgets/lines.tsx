import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { budgetData } from '~/domain/budgets/budget-overview.queries.server';
import { BudgetHead } from '~/domain/budgets/components/budget-head';
import { LineChips, LineFilters } from '~/domain/budgets/components/line-filters';
import { LineTable } from '~/domain/budgets/components/line-table';
import { parseLineFilter } from '~/domain/budgets/line-filter';
import { LINES_AT_ONCE, lineList } from '~/domain/budgets/line-list.queries.server';
import { hearingsOnBudget } from '~/domain/hearings/notice/hearings-about.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { budgetNumber } from './budget-number';

/** Every line of a budget: sought, narrowed, linked to, and spoken about while a hearing is open. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, actor } = context;
  const { t } = i18nFor(lang);
  const { budget, head } = await budgetHead(actor, budgetNumber(params.number), lang);
  const filter = parseLineFilter(new URL(request.url).searchParams);
  const hearings = await hearingsOnBudget(budget.id, lang);
  for (const topic of [`budget:${budget.number}`, 'budgets', 'hearings', 'places']) context.cacheTopics.add(topic);
  const name = t('budgets.title', { place: head.place.name, year: String(head.year) });
  return {
    title: `${t('budgets.tab_lines')}: ${name}`,
    indexed: filter.page === 1 && filter.line === null && !filter.q,
    canonical: paths.budgetLines(lang, head.number),
    head,
    filter,
    list: lineList(await budgetData(budget, head), filter, lang),
    hearing: hearings.find(({ takesRemarks }) => takesRemarks)?.number ?? null,
    perPage: LINES_AT_ONCE,
  };
}

export default function BudgetLines() {
  const { head, filter, list, hearing, perPage } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { number } = head;
  return (
    <>
      <BudgetHead head={head} current="lines" />
      <h2>{t('budgets.lines_found', { n: list.total })}</h2>
      <LineFilters number={number} filter={filter} list={list} />
      <LineChips number={number} filter={filter} list={list} />
      {list.total === 0 ? (
        <EmptyState title={t('budgets.lines_none')}>
          <p>{t('budgets.lines_none_hint')}</p>
          <a href={paths.budgetLines(lang, number)}>{t('budgets.lines_reset')}</a>
        </EmptyState>
      ) : (
        <LineTable {...{ number, list, filter, hearing, perPage }} />
      )}
      <a className="tap no-print" href={paths.budgetCsv(lang, number, 'lines')}>
        {t('budgets.csv')}
      </a>
    </>
  );
}
