import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { StatNumbers } from '~/components/stat-numbers';
import type { MoneySum, ShortlistSum, ShortlistTotals } from '~/domain/funding/shortlist';
import { useI18n } from '~/i18n/i18n';

type Sum = 'requested' | 'gap';

/** Sums of one kind in each currency, which are never added together. */
function useMoneyList() {
  const { money } = useI18n();
  return (sums: MoneySum[], which: Sum) => sums.map((sum) => money(sum[which], sum.currency)).join(' + ') || '–';
}

/** What the open ideas of the shortlist add up to: all, by sector, by place. */
export function Totals({ totals }: { totals: ShortlistTotals }) {
  const { t, number } = useI18n();
  const list = useMoneyList();
  const { all } = totals;
  return (
    <Section id="totals" title={t('funding.totals')}>
      <StatNumbers
        numbers={[
          { value: number(all.count), label: t('funding.total_ideas') },
          { value: list(all.money, 'requested'), label: t('funding.total_requested') },
          { value: list(all.money, 'gap'), label: t('funding.total_gap') },
          { value: number(all.beneficiaries), label: t('funding.total_people') },
        ]}
      />
      <p className="meta">{t('funding.totals_hint')}</p>
      <SumTable caption={t('funding.by_sector')} first={t('common.sector')} rows={totals.bySector} />
      <SumTable caption={t('funding.by_place')} first={t('common.place')} rows={totals.byPlace} />
    </Section>
  );
}

function SumTable({ caption, first, rows }: { caption: string; first: string; rows: ShortlistSum[] }) {
  const { t, number } = useI18n();
  const list = useMoneyList();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', title: first, cell: ({ name }) => name },
        { key: 'count', title: t('funding.ideas'), cell: ({ count }) => number(count), numeric: true },
        {
          key: 'requested',
          title: t('funding.requested'),
          cell: ({ money }) => list(money, 'requested'),
          numeric: true,
        },
        { key: 'gap', title: t('funding.gap'), cell: ({ money }) => list(money, 'gap'), numeric: true },
        {
          key: 'people',
          title: t('funding.beneficiaries'),
          cell: ({ beneficiaries }) => number(beneficiaries),
          numeric: true,
        },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
    />
  );
}
