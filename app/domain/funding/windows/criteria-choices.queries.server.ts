import { placeOptions, placeRegister } from '~/domain/places/places.queries.server';
import { sectorOptions, sectorRegister } from '~/domain/places/sectors.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import type { FundingCriteria } from './criteria';

interface ChoiceGroup {
  label: string;
  options: { value: string; label: string }[];
}

/** What may be chosen in a form of criteria. */
export interface CriteriaChoices {
  sectors: ChoiceGroup[];
  places: ChoiceGroup[];
}

/** What is chosen and no longer offered stands in a group of its own: saving must not drop it in silence. */
function withRetired(
  groups: ChoiceGroup[],
  chosen: readonly string[],
  nameOf: (id: string) => string | undefined,
  label: string,
): ChoiceGroup[] {
  const offered = new Set(groups.flatMap(({ options }) => options.map(({ value }) => value)));
  const options = chosen
    .filter((id) => !offered.has(id))
    .flatMap((value) => {
      const name = nameOf(value);
      return name ? [{ value, label: name }] : [];
    });
  return options.length > 0 ? [...groups, { label, options }] : groups;
}

/** Sectors and places that a form of criteria offers, with those that `criteria` names already: see `CriteriaFields`. */
export async function criteriaChoices(lang: Lang, criteria: FundingCriteria | null): Promise<CriteriaChoices> {
  const { t } = i18nFor(lang);
  const [sectors, places] = await Promise.all([sectorRegister(), placeRegister()]);
  const retired = t('windows.retired');
  return {
    sectors: withRetired(
      await sectorOptions(lang),
      criteria?.sectorIds ?? [],
      (id) => sectors.byId(id)?.names[lang],
      retired,
    ),
    places: withRetired(
      await placeOptions(lang),
      criteria?.placeIds ?? [],
      (id) => places.byId(id)?.names[lang],
      retired,
    ),
  };
}
