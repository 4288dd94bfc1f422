import { type NamedVersion, publishedVersions, publishedVersionsOfPlace } from '~/domain/tariffs/named-versions.server';
import { standingOf } from '~/domain/tariffs/tariff';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { db } from '~db/index.server';
import type { TariffOption, TariffOptions } from './tariff-options';

/** "Drinking water: proposed, from 1 January 2027 (No. 3)": `all` are the versions of the same tariffs. */
function optionOf(version: NamedVersion, all: readonly NamedVersion[], lang: Lang): TariffOption {
  const { t, date } = i18nFor(lang);
  const own = all.filter(({ tariffId }) => tariffId === version.tariffId);
  const standing = t(`tariffs.standing_${standingOf(version, own, today())}`);
  return {
    value: version.id,
    label: t('hearings.tariff_option', {
      service: t(`tariffs.service_${version.service}`),
      version: t('tariffs.version_name', { standing, date: date(version.validFrom) }),
      ordinal: version.ordinal,
    }),
  };
}

/** The published versions of a place for the officers' selects: of what was approved no hearing is held any more. */
export async function tariffOptions(placeId: string, lang: Lang): Promise<TariffOptions> {
  const all = await publishedVersionsOfPlace(db(), placeId);
  const optionsOf = (versions: typeof all) => versions.map((version) => optionOf(version, all, lang));
  return { heard: optionsOf(all.filter(({ kind }) => kind !== 'approved')), compared: optionsOf(all) };
}

/** What the kenesh may have approved of a tariff: the proposals that were published for it. */
export async function approvableOptions(tariffId: string, lang: Lang): Promise<TariffOption[]> {
  const all = await publishedVersions(db(), tariffId);
  return all.filter(({ kind }) => kind !== 'approved').map((version) => optionOf(version, all, lang));
}
