import { type BarItem, BarList } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IndicatorView } from '../progress-page';

/** The newest values that are drawn; the table has them all. */
const DRAWN = 8;

/** What was measured, from the baseline to the target. */
export function IndicatorCharts({ number, indicators }: { number: number; indicators: IndicatorView[] }) {
  const { t } = useI18n();
  return (
    <Section id="indicators" title={t('projects.indicators')}>
      {indicators.length === 0 && <p>{t('projects.indicators_none')}</p>}
      {indicators.map((indicator) => (
        <IndicatorChart key={indicator.id} number={number} indicator={indicator} />
      ))}
    </Section>
  );
}

/** One sentence that says how far an indicator has come. */
export function useIndicatorFinding() {
  const { t, number, date } = useI18n();
  return ({ title, unit, target, targetOn, values, gone }: IndicatorView): string => {
    const last = values.at(-1);
    const of = (value: string) => `${number(Number(value))} ${unit}`;
    if (!last || gone === null) return t('projects.finding_none', { title, target: of(target), date: date(targetOn) });
    const words = { title, value: of(last.value), date: date(last.measuredOn), percent: number(gone) };
    if (gone >= 100) return t('projects.finding_reached', words);
    return t(gone < 0 ? 'projects.finding_back' : 'projects.finding', words);
  };
}

/** One indicator: how far it has come in a sentence, its values as bars, the same as a table and a file. */
export function IndicatorChart({ number, indicator }: { number: number; indicator: IndicatorView }) {
  const { lang, t } = useI18n();
  const findingOf = useIndicatorFinding();
  const rows = useRows(indicator);
  const removed = useRemovedRows(indicator);
  const [baseline, ...others] = rows;
  const drawn = [...(baseline ? [baseline] : []), ...others.slice(-DRAWN - 1)];
  return (
    <Chart
      id={`indicator-${indicator.id}`}
      finding={findingOf(indicator)}
      table={{
        label: t('projects.table'),
        content: <ValuesTable indicator={indicator} rows={[...rows, ...removed]} />,
      }}
      csv={{ href: paths.indicatorsCsv(lang, number), label: t('projects.csv') }}
    >
      {indicator.gone !== null && <BarList items={drawn} />}
    </Chart>
  );
}

type ValueRow = BarItem & { on: string; remark: string; isRemoved?: boolean };

/** Baseline, everything measured, target. */
function useRows({ baseline, baselineOn, target, targetOn, unit, values }: IndicatorView): ValueRow[] {
  const { t, number, date } = useI18n();
  const row = (key: string, label: string, day: string, value: string, remark = ''): ValueRow => ({
    key,
    label,
    amount: Number(value),
    text: `${number(Number(value))} ${unit}`,
    note: date(day),
    on: date(day),
    remark,
  });
  return [
    row('baseline', t('projects.baseline'), baselineOn, baseline),
    ...values.map(({ id, measuredOn, value, note }) => row(id, t('projects.actual'), measuredOn, value, note)),
    row('target', t('projects.target'), targetOn, target),
  ];
}

/** What was taken out, and when. */
function useRemovedRows({ unit, removed }: IndicatorView): ValueRow[] {
  const { t, number, date } = useI18n();
  return removed.map(({ id, measuredOn, value, removedAt }) => ({
    key: id,
    label: t('projects.actual'),
    amount: 0,
    text: `${number(Number(value))} ${unit}`,
    on: date(measuredOn),
    remark: t('projects.taken_out', { date: date(removedAt) }),
    isRemoved: true,
  }));
}

function ValuesTable({ indicator, rows }: { indicator: IndicatorView; rows: ValueRow[] }) {
  const { t } = useI18n();
  return (
    <DataTable
      caption={indicator.title}
      columns={[
        { key: 'day', title: t('projects.day'), cell: ({ on }) => on },
        { key: 'kind', title: t('projects.csv_kind'), cell: ({ label }) => label },
        {
          key: 'value',
          title: t('projects.value'),
          numeric: true,
          cell: ({ text, isRemoved }) => (isRemoved ? <s>{text}</s> : text),
        },
        { key: 'note', title: t('projects.note'), cell: ({ remark }) => remark },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
