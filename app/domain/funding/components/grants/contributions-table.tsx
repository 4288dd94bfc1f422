import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { ContributionView } from '../../grants/grant-view';

interface ContributionsTableProps {
  contributions: ContributionView[];
  currency: string;
  act?: (contribution: ContributionView) => ReactNode;
}

/** What the author's side has brought, with its sum. */
export function ContributionsTable({ contributions, currency, act }: ContributionsTableProps) {
  const { t, date, money } = useI18n();
  if (contributions.length === 0) return <p className="meta">{t('grants.own_none')}</p>;
  const sum = contributions.reduce((total, { amount }) => total + amount, 0);
  return (
    <DataTable
      caption={t('grants.own_table')}
      captionHidden
      columns={[
        { key: 'title', title: t('grants.own_what'), cell: ({ title }) => title },
        { key: 'kind', title: t('grants.own_kind'), cell: ({ kind }) => t(`grants.own_${kind}`) },
        { key: 'day', title: t('grants.day'), cell: ({ broughtOn }) => <Time at={broughtOn} text={date(broughtOn)} /> },
        { key: 'amount', title: t('grants.amount'), cell: ({ amount }) => money(amount, currency), numeric: true },
        { key: 'valued', title: t('grants.valued_how'), cell: ({ valuedHow }) => valuedHow },
        ...(act ? [{ key: 'act', title: t('grants.what_to_do'), cell: act }] : []),
      ]}
      rows={contributions}
      rowKey={({ id }) => id}
      totals={{ title: t('grants.sum'), amount: money(sum, currency) }}
    />
  );
}
