import { DataTable } from '~/components/data-table';
import { useI18n } from '~/i18n/i18n';
import type { ContentView } from '../tariff-view';
import { useTariffWords } from './tariff-words';

type Charge = ContentView['charges'][number];

const keyOf = ({ group, unit, connection, benefit, basis }: Charge) => [group, unit, connection, benefit, basis].join();

/** The prices of two versions side by side; one that only the other has is a dash. */
export function ComparedPrices({
  from,
  to,
  labels,
}: {
  from: ContentView;
  to: ContentView;
  labels: { from: string; to: string };
}) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  const charges = new Map([...to.charges, ...from.charges].map((charge) => [keyOf(charge), charge]));
  const rows = [...charges].map(([key, charge]) => ({
    ...{ key, charge },
    before: from.charges.find((one) => keyOf(one) === key)?.tyiyn,
    now: to.charges.find((one) => keyOf(one) === key)?.tyiyn,
  }));
  const som = (tyiyn: number | undefined) => (tyiyn === undefined ? '–' : money(tyiyn));
  return (
    <DataTable
      caption={t('tariffs.compare_caption')}
      columns={[
        {
          key: 'who',
          title: t('tariffs.for_whom'),
          cell: ({ charge }) => `${words.payers(charge)}: ${words.unit(charge.unit)}`,
        },
        { key: 'before', title: labels.from, cell: ({ before }) => som(before), numeric: true },
        { key: 'now', title: labels.to, cell: ({ now }) => som(now), numeric: true },
        {
          key: 'change',
          title: t('tariffs.change'),
          cell: ({ before, now }) => (before === undefined || now === undefined ? '' : words.change(now - before)),
          numeric: true,
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
