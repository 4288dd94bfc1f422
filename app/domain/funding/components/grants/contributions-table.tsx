import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Details } from '~/components/details';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { ContributionView } from '../../grants/grant-view';

interface ContributionsTableProps {
  contributions: readonly ContributionView[];
  /** What the budget of the idea says that the author's side will bring. */
  planned: number;
  currency: string;
  act?: (contribution: ContributionView) => ReactNode;
}

const sumOf = (contributions: readonly ContributionView[], kind: ContributionView['kind']) =>
  contributions.reduce((sum, row) => sum + (row.kind === kind ? row.amount : 0), 0);

/** What the author's side has brought against what it planned, and what it took off its list again. */
export function ContributionsTable({ contributions, planned, currency, act }: ContributionsTableProps) {
  const { t, money } = useI18n();
  const brought = contributions.filter(({ removedAt }) => !removedAt);
  const removed = contributions.filter(({ removedAt }) => removedAt);
  const [cash, inKind] = [sumOf(brought, 'cash'), sumOf(brought, 'in_kind')];
  const missing = Math.max(0, planned - cash - inKind);
  return (
    <>
      <SummaryList
        rows={[
          { label: t('grants.own_planned'), value: money(planned, currency) },
          { label: t('grants.own_brought'), value: money(cash + inKind, currency) },
          { label: t('grants.own_brought_cash'), value: money(cash, currency) },
          { label: t('grants.own_brought_in_kind'), value: money(inKind, currency) },
          ...(missing > 0 ? [{ label: t('grants.own_missing'), value: money(missing, currency) }] : []),
        ]}
      />
      {brought.length === 0 ? (
        <p className="meta">{t('grants.own_none')}</p>
      ) : (
        <Brought contributions={brought} currency={currency} act={act} />
      )}
      {removed.length > 0 && (
        <Details summary={t('grants.own_removed', { n: removed.length })}>
          <ul>
            {removed.map((row) => (
              <li key={row.id}>
                <Removed contribution={row} currency={currency} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Brought({ contributions, currency, act }: Omit<ContributionsTableProps, 'planned'>) {
  const { t, money } = useI18n();
  return (
    <DataTable
      caption={t('grants.own_table')}
      captionHidden
      columns={[
        { key: 'what', title: t('grants.own_what'), cell: (row) => <WhatCell contribution={row} act={act?.(row)} /> },
        { key: 'amount', title: t('grants.amount'), cell: ({ amount }) => money(amount, currency), numeric: true },
      ]}
      rows={[...contributions]}
      rowKey={({ id }) => id}
      totals={{
        what: t('grants.sum'),
        amount: money(sumOf(contributions, 'cash') + sumOf(contributions, 'in_kind'), currency),
      }}
    />
  );
}

/** All of it but the sum in one cell: on a phone the sum stands beside it. */
function WhatCell({ contribution, act }: { contribution: ContributionView; act: ReactNode }) {
  const { t, date } = useI18n();
  const { title, kind, broughtOn, valuedHow } = contribution;
  return (
    <>
      {title}
      <div className="meta">
        {t(`grants.own_${kind}`)} · <Time at={broughtOn} text={date(broughtOn)} />
      </div>
      {valuedHow && <div className="meta">{t('grants.valued_how_is', { how: valuedHow })}</div>}
      {act}
    </>
  );
}

function Removed({ contribution: { title, amount, broughtOn, removedAt }, currency }: RemovedProps) {
  const { t, date, money } = useI18n();
  return (
    <>
      {title}: {money(amount, currency)}, <Time at={broughtOn} text={date(broughtOn)} />
      {removedAt && (
        <div className="meta">
          {t('grants.own_removed_on')}: <Time at={removedAt} text={date(removedAt)} />
        </div>
      )}
    </>
  );
}

interface RemovedProps {
  contribution: ContributionView;
  currency: string;
}
