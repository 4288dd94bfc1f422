import type { Lang } from '~/i18n/languages';

/** Icons that a sector may have, of those in the sprite. Each has its name in the catalogues. */
export const SECTOR_ICONS = [
  'droplets',
  'leaf',
  'lamp',
  'graduation-cap',
  'heart-pulse',
  'trophy',
  'store',
  'users',
  'road',
  'house',
  'music',
  'hand-heart',
] as const;
export type SectorIcon = (typeof SECTOR_ICONS)[number];
export const SECTOR_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export const SECTOR_NAME_MAX = 80;

/** What an idea is about: one of the sectors in two levels. */
export interface Sector {
  id: string;
  slug: string;
  parentId: string | null;
  /** Name of an icon of the sprite. */
  icon: string;
  /** 1 to 8: see `SectorMark`. */
  colour: number;
  names: Record<Lang, string>;
  dacCode: string | null;
  sdg: number | null;
  retiredAt: Date | null;
  version: number;
}

/** The register of sectors in memory; lists are in the order in which sectors are shown. */
export interface SectorRegister {
  all: readonly Sector[];
  byId(id: string): Sector | undefined;
  bySlug(slug: string): Sector | undefined;
  /** The parts of a sector, or the first level for null. */
  partsOf(id: string | null): readonly Sector[];
}

/** Indexes sectors given in their order. */
export function sectorRegisterOf(all: readonly Sector[]): SectorRegister {
  const ids = new Map(all.map((sector) => [sector.id, sector]));
  const slugs = new Map(all.map((sector) => [sector.slug, sector]));
  return {
    all,
    byId: (id) => ids.get(id),
    bySlug: (slug) => slugs.get(slug),
    partsOf: (id) => all.filter((sector) => sector.parentId === id),
  };
}
