import { Chart } from '~/components/charts/chart';
import { WaterfallChart } from '~/components/charts/waterfall';
import { DataTable } from '~/components/data-table';
import { useI18n } from '~/i18n/i18n';
import type { WaterfallView } from '../tariff-view';
import { useTariffWords } from './tariff-words';

interface PriceChangeProps {
  id: string;
  change: WaterfallView;
  /** What the two ends are. */
  labels: { from: string; to: string };
}

/** How the population's price goes from one version to the other, item by item. */
export function PriceChange({ id, change: { from, to, steps }, labels }: PriceChangeProps) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  const [largest] = [...steps].sort((a, b) => Math.abs(b.tyiyn) - Math.abs(a.tyiyn));
  const rows = steps.map(({ id: step, name, tyiyn }) => {
    return { key: step, label: words.step(step, name, tyiyn), amount: tyiyn, text: words.change(tyiyn) };
  });
  const finding = largest
    ? t('tariffs.change_finding', {
        change: words.change(to - from),
        item: words.step(largest.id, largest.name, largest.tyiyn),
        amount: words.change(largest.tyiyn),
      })
    : t('tariffs.change_none');
  return (
    <Chart
      id={id}
      finding={finding}
      table={{
        label: t('tariffs.as_table'),
        content: (
          <DataTable
            caption={t('tariffs.change_caption')}
            columns={[
              { key: 'item', title: t('tariffs.item'), cell: (row) => row.label },
              { key: 'change', title: t('tariffs.change_m3'), cell: (row) => row.text, numeric: true },
            ]}
            rows={[
              { key: 'from', label: labels.from, text: money(from) },
              ...rows,
              { key: 'to', label: labels.to, text: money(to) },
            ]}
            rowKey={({ key }) => key}
          />
        ),
      }}
    >
      <WaterfallChart
        bars={[
          { key: 'from', label: labels.from, amount: from, text: money(from), total: true },
          ...rows,
          { key: 'to', label: labels.to, amount: to, text: money(to), total: true },
        ]}
      />
      <p className="meta">{t('tariffs.change_order')}</p>
    </Chart>
  );
}
