import { Chart } from '~/components/charts/chart';
import { FlowChart } from '~/components/charts/flow-chart';
import type { FlowItem } from '~/components/charts/sankey-layout';
import { MOST_FLOWS } from '~/components/charts/sankey-layout';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { BudgetLink } from '../budget';
import type { BudgetOverview, PartsView } from '../budget-view';
import { partHref } from './part-address';
import { PartTable } from './part-table';

interface FlowSectionProps {
  number: number;
  overview: BudgetOverview;
  revenue: PartsView;
  expenditure: PartsView;
  before: BudgetLink | null;
}

function flowsOf({ lang, t, thousands }: I18n, number: number, view: PartsView): FlowItem[] {
  const shown = view.parts.slice(0, MOST_FLOWS - 2);
  const rest = view.parts.slice(MOST_FLOWS - 2).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const flows = shown.map((part) => ({
    key: part.key,
    label: part.label,
    lang: part.lang === lang ? undefined : part.lang,
    href: partHref(lang, number, view.kind, part),
    amount: part.amount ?? 0,
    text: thousands(part.amount ?? 0),
  }));
  return rest > 0 ? [...flows, { key: 'rest', label: t('budgets.other'), amount: rest, text: thousands(rest) }] : flows;
}

/** Money from its sources through the budget to its uses. What does not balance is a stream of its own. */
export function FlowSection({ number, overview, revenue, expenditure, before }: FlowSectionProps) {
  const words = useI18n();
  const { lang, t, thousands } = words;
  const balance = overview.balance ?? 0;
  const gap = { amount: Math.abs(balance), text: thousands(Math.abs(balance)) };
  const sources = flowsOf(words, number, revenue);
  const uses = flowsOf(words, number, expenditure);
  if (balance < 0) sources.push({ key: 'deficit', label: t('budgets.flow_deficit'), ...gap });
  if (balance > 0) uses.push({ key: 'surplus', label: t('budgets.flow_surplus'), ...gap });
  const table = { number, before, population: overview.population };
  return (
    <Chart
      id="flow"
      finding={t('budgets.finding_flow', {
        source: revenue.parts[0]?.label ?? '',
        use: expenditure.parts[0]?.label ?? '',
      })}
      table={{
        label: t('budgets.table'),
        content: (
          <>
            <PartTable {...table} view={revenue} title={t('budgets.revenue_title')} />
            <PartTable {...table} view={expenditure} title={t('budgets.expenditure_title')} />
          </>
        ),
      }}
      csv={{ href: paths.budgetCsv(lang, number, 'lines'), label: t('budgets.csv') }}
    >
      <p className="meta">{t('budgets.unit')}</p>
      <FlowChart
        id="streams"
        sources={sources}
        whole={{ key: 'whole', label: t('budgets.flow_whole'), amount: 1, text: '' }}
        uses={uses}
        words={{ sources: t('budgets.revenue_title'), uses: t('budgets.expenditure_title') }}
      />
    </Chart>
  );
}
