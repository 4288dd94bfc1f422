import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import type { BillView, HouseholdView } from '../household-view';
import type { ChargeUnit, Service } from '../tariff';
import { useTariffWords } from './tariff-words';

interface ResultProps {
  view: HouseholdView;
  service: Service;
  /** The two versions, by name. */
  names: { now: string; before: string | null };
  /** The income that shares are of, and where it comes from; null where there is none. */
  income: { tyiyn: number; source: string | null } | null;
}

/** What the household pays: before and after, a month and a year, and how it is counted. */
export function HouseholdResult({ view, service, names, income }: ResultProps) {
  const { t } = useI18n();
  return (
    <Section id="result" title={t('tariffs.result')}>
      <Finding view={view} />
      <Bills view={view} names={names} hasIncome={income !== null} />
      <Formula bill={view.now} label={names.now} service={service} />
      {view.before && names.before && <Formula bill={view.before} label={names.before} service={service} />}
      <Income income={income} />
      <Buys view={view} />
    </Section>
  );
}

function Finding({ view: { now, difference } }: Pick<ResultProps, 'view'>) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  if (!now.ok) {
    return (
      <Notice tone="warning" title={t('tariffs.cannot_say')}>
        <p>{t(`tariffs.why_${now.why}`)}</p>
      </Notice>
    );
  }
  return (
    <p className="lead">
      {t('tariffs.pays', { month: money(now.month) })}{' '}
      {difference &&
        t('tariffs.pays_more', { month: words.change(difference.month), year: words.change(difference.year) })}
    </p>
  );
}

function Bills({
  view: { now, before, difference },
  names,
  hasIncome,
}: Omit<ResultProps, 'income' | 'service'> & { hasIncome: boolean }) {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  const rows = [
    ...(before && names.before ? [{ name: names.before, bill: before }] : []),
    { name: names.now, bill: now },
  ].flatMap(({ name, bill }) => (bill.ok ? [{ name, ...bill }] : []));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('tariffs.result_caption')}
      captionHidden
      columns={[
        { key: 'name', title: t('tariffs.version'), cell: (row) => row.name },
        { key: 'month', title: t('tariffs.a_month'), cell: (row) => money(row.month), numeric: true },
        { key: 'year', title: t('tariffs.a_year'), cell: (row) => money(row.year), numeric: true },
        ...(hasIncome
          ? [
              {
                key: 'share',
                title: t('tariffs.of_income'),
                cell: ({ share }: { share: number | null }) =>
                  share === null ? '' : t('tariffs.percent', { n: number(share) }),
                numeric: true,
              },
            ]
          : []),
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      totals={
        difference
          ? {
              name: t('tariffs.difference'),
              month: words.change(difference.month),
              year: words.change(difference.year),
            }
          : undefined
      }
    />
  );
}

/** The formula with the numbers in it, so that anybody can count it again. */
function Formula({ bill, label, service }: { bill: BillView; label: string; service: Service }) {
  const { t, money, number } = useI18n();
  if (!bill.ok) return null;
  const wordOf = (what: string) =>
    what === 'persons' && service === 'irrigation'
      ? t('tariffs.factor_hectares')
      : t(`tariffs.factor_${what}` as 'tariffs.factor_norm');
  const parts = bill.factors.map(({ sign, what, value }) => {
    const shown =
      what === 'price'
        ? `${money(Math.round(value * 100))} ${perUnit(bill.unit, t)}`
        : `${number(value)} ${wordOf(what)}`;
    return `${sign} ${shown}`.trim();
  });
  return (
    <p>
      {label}: {parts.join(' ')} = <strong>{money(bill.month)}</strong>
      {bill.byNorm && bill.volume !== null && <> ({t('tariffs.norm_used', { n: number(bill.volume) })})</>}
    </p>
  );
}

const perUnit = (unit: ChargeUnit, t: ReturnType<typeof useI18n>['t']) => `(${t(`tariffs.unit_${unit}`)})`;

function Income({ income }: Pick<ResultProps, 'income'>) {
  const { t, money } = useI18n();
  if (!income) return <p className="meta no-print">{t('tariffs.no_income')}</p>;
  return (
    <p className="meta">
      {t('tariffs.income_used', { amount: money(income.tyiyn), source: income.source ?? t('tariffs.income_own') })}
    </p>
  );
}

function Buys({ view: { buys, difference, before } }: Pick<ResultProps, 'view'>) {
  const { t } = useI18n();
  const words = useTariffWords();
  if (!before || !difference || difference.month === 0) return null;
  if (buys.length === 0) return <p>{t('tariffs.buys_unknown')}</p>;
  return (
    <>
      <h3>{t('tariffs.buys')}</h3>
      <ul>
        {buys.map(({ id, name, tyiyn }) => (
          <li key={id}>
            {words.step(id, name, tyiyn)}: {words.change(tyiyn)}
          </li>
        ))}
      </ul>
    </>
  );
}
