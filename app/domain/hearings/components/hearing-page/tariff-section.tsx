import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { type StatNumber, StatNumbers } from '~/components/stat-numbers';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HeardTariff } from '../../tariff/heard-tariff';

/** The price and how it changes, what the service costs, and how much of that the price covers. */
function useNumbers({ price, cost }: HeardTariff): StatNumber[] {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  const change = price?.before && price.before !== price.now ? price.now - price.before : null;
  return [
    ...(price
      ? [
          {
            value: money(price.now),
            label: [
              t('hearings.tariff_price', { unit: words.unit(price.unit) }),
              change && t('hearings.tariff_change', { change: words.change(change) }),
            ]
              .filter(Boolean)
              .join(' '),
          },
        ]
      : []),
    ...(cost
      ? [
          { value: money(cost.full), label: t('tariffs.full_cost') },
          { value: t('tariffs.percent', { n: number(cost.recovery) }), label: t('tariffs.recovery') },
        ]
      : []),
  ];
}

/** The tariff in three numbers, the way to one's own bill, and to all of it. */
export function TariffSection({ tariff }: { tariff: HeardTariff }) {
  const { lang, t } = useI18n();
  const words = useTariffWords();
  const { number, ordinal, compared, cost } = tariff;
  const query = { version: ordinal, with: compared ?? undefined };
  return (
    <Section id="tariff" title={t(`tariffs.service_${tariff.service}`)}>
      <p>{words.version(tariff)}</p>
      <StatNumbers numbers={useNumbers(tariff)} />
      <Actions>
        <ButtonLink href={paths.tariffHousehold(lang, number, query)} icon="house">
          {t('tariffs.to_household')}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.tariff(lang, number, query)} icon="chart-bar">
          {t('hearings.to_tariff')}
        </ButtonLink>
        {cost && (
          <ButtonLink look="secondary" href={paths.tariffWhatIf(lang, number, { version: ordinal })} icon="pencil">
            {t('tariffs.to_what_if')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  );
}
