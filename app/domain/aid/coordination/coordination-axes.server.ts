import type { MarketColumns } from '~/domain/ideas/market-columns.server';
import { existsOn } from '~/domain/places/place';
import { placesInOrder } from '~/domain/places/places.queries.server';
import type { Registers } from '~/domain/places/registers.queries.server';
import type { Lang } from '~/i18n/languages';
import type { CoordinationFilter } from './coordination-filter';

/** Groups of one axis of the table. */
export interface Axis {
  /** Ids in the order in which they are shown: the parts, then the place or sector itself, then null for none. */
  groups: (string | null)[];
  /** Those that stand there even when nothing falls to them. */
  always: ReadonlySet<string | null>;
  /** By code of the market's columns: the index of the group, or -1 for what lies outside. */
  groupOf: Int16Array;
}

interface Tree {
  /** Id of the part that the axis is narrowed to; null for all, undefined for one that does not exist. */
  root: string | null | undefined;
  exact: boolean;
  children: readonly string[];
  always: ReadonlySet<string | null>;
  /** All above an id and itself, the outermost first. */
  chain: (id: string) => readonly string[];
}

/** The group of an id below the root: a child of the root, the root itself, null for none; undefined for outside. */
function groupOf(id: string, { root, exact, chain }: Tree): string | null | undefined {
  if (root === undefined) return undefined;
  const steps = id === '' ? [] : chain(id);
  if (root === null) return exact && steps.length > 0 ? undefined : (steps[0] ?? null);
  const at = steps.indexOf(root);
  if (at < 0 || (exact && at !== steps.length - 1)) return undefined;
  return steps[at + 1] ?? root;
}

function axisOf(tree: Tree, codes: readonly string[]): Axis {
  const groups: (string | null)[] = [...tree.children];
  if (tree.root !== undefined) groups.push(tree.root);
  const index = new Map(groups.map((id, at) => [id, at]));
  return {
    groups,
    always: tree.always,
    groupOf: Int16Array.from(codes, (id) => {
      const group = groupOf(id, tree);
      return group === undefined ? -1 : (index.get(group) ?? -1);
    }),
  };
}

function placeTree({ places }: Registers, { place, exact }: CoordinationFilter, lang: Lang, day: string): Tree {
  const root = place === null ? null : places.bySlug(place)?.id;
  const isExact = exact.includes('place');
  const below = root === undefined || isExact ? [] : places.childrenOf(root);
  const wanted = new Set(below.map(({ id }) => id));
  const sorted = placesInOrder(places, lang).flatMap(({ place: { id } }) => (wanted.has(id) ? [id] : []));
  const always = new Set<string | null>(below.filter((child) => existsOn(child, day)).map(({ id }) => id));
  // A place without parts stands for itself.
  if (root && below.length === 0) always.add(root);
  return {
    root,
    exact: isExact,
    children: sorted,
    always,
    chain: (id) => (places.byId(id) ? [...places.above(id).map((above) => above.id), id] : []),
  };
}

function sectorTree({ sectors }: Registers, { sector, exact }: CoordinationFilter): Tree {
  const root = sector === null ? null : sectors.bySlug(sector)?.id;
  const isExact = exact.includes('sector');
  const parts = root === undefined || isExact ? [] : sectors.partsOf(root);
  const always = new Set<string | null>(parts.filter(({ retiredAt }) => !retiredAt).map(({ id }) => id));
  if (root && parts.length === 0) always.add(root);
  return {
    root,
    exact: isExact,
    children: parts.map(({ id }) => id),
    always,
    chain: (id) => {
      const found = sectors.byId(id);
      if (!found) return [];
      return found.parentId ? [found.parentId, id] : [id];
    },
  };
}

export interface Axes {
  places: Axis;
  sectors: Axis;
}

/** Both axes of the table that a filter asks for; `day` says which places exist. */
export function coordinationAxes(
  columns: MarketColumns,
  registers: Registers,
  filter: CoordinationFilter,
  { lang, day }: { lang: Lang; day: string },
): Axes {
  return {
    places: axisOf(placeTree(registers, filter, lang, day), columns.places.texts),
    sectors: axisOf(sectorTree(registers, filter), columns.sectors.texts),
  };
}
