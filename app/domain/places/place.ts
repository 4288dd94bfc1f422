import type { Lang } from '~/i18n/languages';

export const PLACE_KINDS = ['republic_city', 'oblast', 'rayon', 'city', 'aiyl_aimak', 'city_unit'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How long the words of the register may be, in characters; forms, schemas and imports share them. */
export const PLACE_LIMITS = { name: 120, code: 40, source: 500 } as const;
/** Other spellings of one place. */
export const ALIASES_MAX = 30;

/** A unit of the register of places. Dates are ISO days. */
export interface Place {
  id: string;
  slug: string;
  kind: PlaceKind;
  parentId: string | null;
  names: Record<Lang, string>;
  aliases: readonly string[];
  iso: string | null;
  soate: string | null;
  validFrom: string | null;
  validTo: string | null;
  successorId: string | null;
  source: string;
  version: number;
}

/** The whole register in memory, with the ways to walk it. */
export interface PlaceRegister {
  all: readonly Place[];
  byId(id: string): Place | undefined;
  bySlug(slug: string): Place | undefined;
  /** Those directly below a place, or the oblasts and republican cities for null. In the order of the database. */
  childrenOf(id: string | null): readonly Place[];
  /** All that stand above a place, the outermost first, without the place. */
  above(id: string): readonly Place[];
}

/** Walks are bounded by this, should an import ever close a circle of parents. */
const DEEPEST = 8;

/** Indexes the rows of the register. */
export function placeRegisterOf(all: readonly Place[]): PlaceRegister {
  const ids = new Map(all.map((place) => [place.id, place]));
  const slugs = new Map(all.map((place) => [place.slug, place]));
  const below = new Map<string | null, Place[]>();
  for (const place of all) below.set(place.parentId, [...(below.get(place.parentId) ?? []), place]);
  return {
    all,
    byId: (id) => ids.get(id),
    bySlug: (slug) => slugs.get(slug),
    childrenOf: (id) => below.get(id) ?? [],
    above(id) {
      const found: Place[] = [];
      let next = ids.get(id)?.parentId;
      while (next && found.length < DEEPEST) {
        const parent = ids.get(next);
        if (!parent) break;
        found.unshift(parent);
        next = parent.parentId;
      }
      return found;
    },
  };
}

/** Whether the unit exists on a day (ISO). */
export function existsOn(place: Pick<Place, 'validFrom' | 'validTo'>, day: string): boolean {
  return (!place.validFrom || place.validFrom <= day) && (!place.validTo || day < place.validTo);
}
