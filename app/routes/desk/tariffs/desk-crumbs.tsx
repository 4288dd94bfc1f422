import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the tariffs that one keeps, and from a version to its tariff. */
export function DeskTariffCrumbs({ tariff }: { tariff?: { number: number; title: string } }) {
  const { lang, t } = useI18n();
  const all = { href: paths.deskTariffs(lang), label: t('tariffs.desk_title') };
  const crumbs = tariff ? [all, { href: paths.deskTariff(lang, tariff.number), label: tariff.title }] : [all];
  return <Breadcrumbs label={t('tariffs.crumbs')} crumbs={crumbs} />;
}
