import { Breadcrumbs } from '~/components/breadcrumbs';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import type { TariffName } from '~/domain/tariffs/tariff-page';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to all tariffs, and from a part of a tariff to the tariff. */
export function TariffCrumbs({ tariff }: { tariff?: TariffName }) {
  const { lang, t } = useI18n();
  const words = useTariffWords();
  const all = { href: paths.tariffs(lang), label: t('tariffs.list_title') };
  const crumbs = tariff ? [all, { href: paths.tariff(lang, tariff.number), label: words.title(tariff) }] : [all];
  return <Breadcrumbs label={t('tariffs.crumbs')} crumbs={crumbs} />;
}
