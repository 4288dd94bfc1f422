import { DivergingBars } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { SensitivityView } from '../tariff-view';
import { useTariffWords } from './tariff-words';

/** Below these the bars are too short to tell one from another. */
const SHOWN = 12;

/** What ten per cent more of each number does to the price, the strongest first. */
export function SensitivitySection({ sensitivity }: { sensitivity: SensitivityView[] }) {
  const { t } = useI18n();
  const words = useTariffWords();
  const labelOf = ({ id, name, group, what, connection }: SensitivityView) => {
    if (!group || !what) return words.item(id, name);
    const parts = [t(`tariffs.sensitive_${what}`), words.group(group), connection && words.connection(connection)];
    return parts.filter(Boolean).join(', ');
  };
  const rows = sensitivity.map((one) => {
    return { key: one.id, label: labelOf(one), amount: one.tyiyn, text: words.change(one.tyiyn) };
  });
  const [first] = rows;
  if (!first) return null;
  return (
    <Section id="sensitivity" title={t('tariffs.sensitivity')}>
      <Chart
        id="sensitivity-chart"
        finding={t('tariffs.sensitivity_finding', { item: first.label, change: first.text })}
        table={{
          label: t('tariffs.as_table'),
          content: (
            <DataTable
              caption={t('tariffs.sensitivity_caption')}
              columns={[
                { key: 'item', title: t('tariffs.item'), cell: (row) => row.label },
                { key: 'change', title: t('tariffs.change_m3'), cell: (row) => row.text, numeric: true },
              ]}
              rows={rows}
              rowKey={({ key }) => key}
            />
          ),
        }}
      >
        <DivergingBars items={rows.slice(0, SHOWN)} />
        {rows.length > SHOWN && <p className="meta">{t('tariffs.sensitivity_more')}</p>}
      </Chart>
    </Section>
  );
}
