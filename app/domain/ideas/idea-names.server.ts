import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import type { Lang } from '~/i18n/languages';
import type { IdeaContent } from './idea-content';
import type { IdeaNames, ViewPlace } from './idea-view';

/** What the ids of a content stand for, from the registers in memory. Ids that are gone are left out. */
export async function ideaNames(content: IdeaContent, lang: Lang): Promise<IdeaNames> {
  const [places, sectors] = await Promise.all([placeRegister(), sectorRegister()]);
  const named = (id: string | null): ViewPlace | null => {
    const place = id ? places.byId(id) : undefined;
    return place ? { slug: place.slug, name: place.names[lang] } : null;
  };
  const sector = content.sectorId ? sectors.byId(content.sectorId) : undefined;
  return {
    sector: sector ? { slug: sector.slug, name: sector.names[lang], icon: sector.icon, colour: sector.colour } : null,
    place: named(content.placeId),
    otherPlaces: content.otherPlaceIds.flatMap((id) => named(id) ?? []),
  };
}
