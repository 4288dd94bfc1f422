import { DivergingBars } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { useI18n } from '~/i18n/i18n';
import type { PartsView, PartView } from '../budget-view';
import { changeText, figureText, percentText } from '../budget-words';
import { partHref } from './part-address';

interface PlanAndActualProps {
  number: number;
  view: PartsView;
  plan: number;
  actual: number;
  /** Address of the file with the same figures. */
  csv: string;
}

const difference = ({ plan, actual }: Pick<PartView, 'plan' | 'actual'>) =>
  plan === null || actual === null ? null : actual - plan;

function WentTable({ view, plan, actual }: Pick<PlanAndActualProps, 'view' | 'plan' | 'actual'>) {
  const words = useI18n();
  const { lang, t } = words;
  return (
    <DataTable
      caption={t('budgets.table_caption', { title: t(`budgets.side_${view.side}`) })}
      columns={[
        {
          key: 'part',
          title: t('budgets.col_part'),
          cell: (part) => <LangMarked text={part.label} lang={part.lang} page={lang} />,
        },
        {
          key: 'plan',
          title: t('budgets.col_plan'),
          cell: (part) => figureText(words, part.plan),
          numeric: true,
        },
        {
          key: 'actual',
          title: t('budgets.col_actual'),
          cell: (part) => figureText(words, part.actual),
          numeric: true,
        },
        {
          key: 'change',
          title: t('budgets.col_change'),
          cell: (part) => changeText(words, difference(part)),
          numeric: true,
        },
        {
          key: 'percent',
          title: t('budgets.col_percent'),
          cell: (part) => percentText(words, part.actual, part.plan),
          numeric: true,
        },
      ]}
      rows={view.parts}
      rowKey={({ key }) => key}
      totals={{
        part: t('budgets.total'),
        plan: figureText(words, plan),
        actual: figureText(words, actual),
        change: changeText(words, actual - plan),
        percent: percentText(words, actual, plan),
      }}
    />
  );
}

/** How one side went: by how much each part came out above or below its plan. */
export function PlanAndActual({ number, view, plan, actual, csv }: PlanAndActualProps) {
  const words = useI18n();
  const { lang, t } = words;
  const side = t(`budgets.side_${view.side}`);
  const size = (part: PartView) => Math.abs(difference(part) ?? 0);
  const sorted = [...view.parts].sort((a, b) => size(b) - size(a));
  const bars = sorted.map((part) => ({
    key: part.key,
    label: part.label,
    lang: part.lang === lang ? undefined : part.lang,
    href: partHref(lang, number, view.kind, part),
    amount: difference(part),
    text: changeText(words, difference(part)),
    note: percentText(words, part.actual, part.plan),
  }));
  return (
    <Chart
      id={`went-${view.side}`}
      finding={t('budgets.finding_went', { side, percent: percentText(words, actual, plan) })}
      table={{
        label: t('budgets.table'),
        content: <WentTable view={view} plan={plan} actual={actual} />,
      }}
      csv={{ href: csv, label: t('budgets.csv') }}
    >
      <p className="meta">{t('budgets.went_unit')}</p>
      <DivergingBars items={bars} />
    </Chart>
  );
}
