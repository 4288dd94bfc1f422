import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import type { Service } from '../tariff';
import { normUnit } from '../tariff';
import type { ContentView } from '../tariff-view';
import { useTariffWords } from './tariff-words';

/** The prices of a version: for whom, for what, how much. */
export function PricesSection({ view, service }: { view: ContentView; service: Service }) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  return (
    <Section id="prices" title={t('tariffs.prices')}>
      <DataTable
        caption={t('tariffs.prices_caption')}
        captionHidden
        columns={[
          { key: 'who', title: t('tariffs.for_whom'), cell: (charge) => words.payers(charge) },
          { key: 'unit', title: t('tariffs.for_what'), cell: ({ unit }) => words.unit(unit) },
          { key: 'price', title: t('tariffs.price'), cell: ({ tyiyn }) => money(tyiyn), numeric: true },
        ]}
        rows={view.charges}
        rowKey={(charge) => Object.values(charge).join()}
      />
      <Norms view={view} service={service} />
      <Checks checks={view.checks} />
      {!view.calculation && (
        <Notice tone="info" title={t('tariffs.only_prices')}>
          <p>{t('tariffs.only_prices_hint')}</p>
        </Notice>
      )}
    </Section>
  );
}

function Norms({ view, service }: { view: ContentView; service: Service }) {
  const { t, number } = useI18n();
  const words = useTariffWords();
  if (view.norms.length === 0) return <p className="meta">{t('tariffs.no_norms')}</p>;
  return (
    <p>
      {t('tariffs.norms')}:{' '}
      {view.norms.map(({ connection, amount }) => `${words.connection(connection)} – ${number(amount)}`).join('; ')}{' '}
      {t(`tariffs.norm_unit_${normUnit(service)}`)}.
    </p>
  );
}

/** Prices a person beside what norm and price for a cubic metre give: the difference to the tyiyn. */
function Checks({ checks }: Pick<ContentView, 'checks'>) {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{t('tariffs.checks')}</h3>
      <p>{t('tariffs.checks_hint')}</p>
      <DataTable
        caption={t('tariffs.checks_caption')}
        captionHidden
        columns={[
          { key: 'who', title: t('tariffs.connection'), cell: (row) => words.connection(row.connection) },
          {
            key: 'formula',
            title: t('tariffs.formula'),
            cell: ({ norm, price }) => `${number(norm)} × 365 ÷ 12 ÷ 1000 × ${money(price)}`,
          },
          { key: 'computed', title: t('tariffs.by_norm'), cell: (row) => money(row.computed), numeric: true },
          { key: 'published', title: t('tariffs.published_price'), cell: (row) => money(row.published), numeric: true },
          {
            key: 'difference',
            title: t('tariffs.difference'),
            cell: (row) => words.change(row.published - row.computed),
            numeric: true,
          },
        ]}
        rows={checks}
        rowKey={({ connection }) => connection}
      />
    </>
  );
}
