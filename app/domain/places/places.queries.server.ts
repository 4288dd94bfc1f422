import { asc } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';

import { kept } from '~/platform/kept.server';
import { fold } from '~/platform/search/fold';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { existsOn, type Place, type PlaceRegister, placeRegisterOf } from './place';

const FRESH_MS = 30_000;

/** The register of places, kept in memory: it is small, and nearly every page names a place. */
export const placeRegister: () => Promise<PlaceRegister> = kept('places', FRESH_MS, async () => {
  const { placeAliases, places } = tables;
  const [rows, aliasRows] = await Promise.all([
    db().select().from(places).orderBy(asc(places.slug)),
    db().select().from(placeAliases).orderBy(asc(placeAliases.name)),
  ]);
  const aliases = new Map<string, string[]>();
  for (const { placeId, name } of aliasRows) aliases.set(placeId, [...(aliases.get(placeId) ?? []), name]);
  return placeRegisterOf(
    rows.map(({ nameKy, nameRu, nameEn, ...row }) => ({
      ...row,
      names: { ky: nameKy, ru: nameRu, en: nameEn },
      aliases: aliases.get(row.id) ?? [],
    })),
  );
});

/** The place with that slug; undefined if there is none. */
export async function placeBySlug(slug: string): Promise<Place | undefined> {
  return (await placeRegister()).bySlug(slug);
}

/** The name of a place in `lang`; empty for null and for an id that is not in the register. */
export async function placeName(id: string | null, lang: Lang): Promise<string> {
  if (!id) return '';
  return (await placeRegister()).byId(id)?.names[lang] ?? '';
}

/** Places sorted as the language does. */
export function sortPlaces(list: readonly Place[], lang: Lang): Place[] {
  const { compare } = i18nFor(lang);
  return [...list].sort((a, b) => compare(a.names[lang], b.names[lang]));
}

/** A place with how deep it stands: 0 for oblasts and republican cities. */
export interface PlaceInOrder {
  place: Place;
  depth: number;
}

const walks = new WeakMap<PlaceRegister, Partial<Record<Lang, readonly PlaceInOrder[]>>>();

/** All places, each followed by those within it: republican cities, then oblasts, on each level by name. */
export function placesInOrder(register: PlaceRegister, lang: Lang): readonly PlaceInOrder[] {
  const known = walks.get(register) ?? {};
  walks.set(register, known);
  known[lang] ??= walk(register, null, 0, lang);
  return known[lang];
}

function walk(register: PlaceRegister, parentId: string | null, depth: number, lang: Lang): PlaceInOrder[] {
  const sorted = sortPlaces(register.childrenOf(parentId), lang);
  const ordered = [...sorted.filter(isRepublicCity), ...sorted.filter((place) => !isRepublicCity(place))];
  return ordered.flatMap((place) => [{ place, depth }, ...walk(register, place.id, depth + 1, lang)]);
}

const isRepublicCity = ({ kind }: Place) => kind === 'republic_city';

export interface PlaceOption {
  value: string;
  label: string;
}

/** Options under one heading, for a select with groups. */
export interface PlaceOptionGroup {
  label: string;
  options: PlaceOption[];
}

/**
 * All places that exist today, for a select: a group for each republican city and oblast, which begins with itself.
 * A unit below a rayon or city is told with it: "Toktogul rayon › Toktogul city". `value` says what the form sends.
 */
export async function placeOptions(lang: Lang, value: 'id' | 'slug' = 'id'): Promise<PlaceOptionGroup[]> {
  const register = await placeRegister();
  const day = today();
  const groups: PlaceOptionGroup[] = [];
  for (const { place, depth } of placesInOrder(register, lang)) {
    if (depth === 0) groups.push({ label: place.names[lang], options: [] });
    if (!existsOn(place, day)) continue;
    const between = register.above(place.id).slice(1);
    const label = [...between, place].map(({ names }) => names[lang]).join(' › ');
    groups.at(-1)?.options.push({ value: place[value], label });
  }
  return groups;
}

export interface Crumb {
  slug: string;
  name: string;
}

/** The places above one, the outermost first, for breadcrumbs. */
export async function placeBreadcrumbs(id: string, lang: Lang): Promise<Crumb[]> {
  return (await placeRegister()).above(id).map(({ slug, names }) => ({ slug, name: names[lang] }));
}

const MOST_FOUND = 20;

/**
 * Places whose name in any language, or an alias, has a word that begins with `query`, whatever letters it was typed
 * with. Names that begin with it come first; at most twenty.
 */
export async function findPlaces(query: string, lang: Lang): Promise<Place[]> {
  const sought = fold(query).trim();
  if (!sought) return [];
  const { all } = await placeRegister();
  const rank = (place: Place): number => {
    const names = [...Object.values(place.names), ...place.aliases].map((name) => fold(name));
    if (names.some((name) => name.startsWith(sought))) return 0;
    return names.some((name) => name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(sought))) ? 1 : 2;
  };
  const ranked = sortPlaces(all, lang).map((place) => ({ place, rank: rank(place) }));
  const found = [0, 1].flatMap((wanted) => ranked.filter((entry) => entry.rank === wanted));
  return found.slice(0, MOST_FOUND).map(({ place }) => place);
}
