import { setImmediate as nextTurn } from 'node:timers/promises';
import { placesInOrder } from '~/domain/places/places.queries.server';
import { type Registers, readRegisters } from '~/domain/places/registers.queries.server';
import { LANGS, type Lang } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from './idea';
import type { IdeaCardData } from './idea-card';
import { CARDS_AT_ONCE, ideaCards } from './idea-cards.queries.server';
import { dayNumber, type MarketColumns } from './market-columns.server';
import { criteriaOf, placesAbove } from './market-criteria.server';
import {
  activeGroups,
  type FilterGroup,
  type MarketFilter,
  MONEY_RANGES,
  onlyGroup,
  PEOPLE_RANGES,
  rangeText,
} from './market-filter';
import { freshMarket } from './market-index.server';
import { cursorText, keyOf, type MarketCursor, type MarketOrder } from './market-order.server';
import { type MarketScan, meeting, scanMarket } from './market-scan.server';
import { searchRanks } from './market-search.server';

/** One choice of a facet, and how many ideas it finds together with the filters of all other kinds. */
export interface FacetChoice {
  value: string;
  count: number;
}

export interface NamedChoice extends FacetChoice {
  name: string;
  /** A part of the sector, or a place inside the one, before it. */
  isPart: boolean;
}

export interface MarketFacets {
  sectors: NamedChoice[];
  places: NamedChoice[];
  stages: FacetChoice[];
  kinds: FacetChoice[];
  requested: FacetChoice[];
  gap: FacetChoice[];
  people: FacetChoice[];
  langs: FacetChoice[];
}

/** One page of the ideas that a filter finds. */
export interface MarketPage {
  order: MarketOrder;
  total: number;
  /** How many stand before the first card. */
  before: number;
  cards: IdeaCardData[];
  /** Cursors for the address; null where there is no such page. */
  previous: string | null;
  next: string | null;
  facets: MarketFacets;
  /** Nothing found: how many there would be without all filters of one kind. Those that find nothing are left out. */
  drops: GroupCount[];
  /** Not even so: how many each kind finds alone. */
  alone: GroupCount[];
}

export interface GroupCount {
  group: FilterGroup;
  count: number;
}

/** The order that a list is in: as asked for, or else by relevance where words are sought. */
export function orderOf(filter: MarketFilter): MarketOrder {
  return filter.sort ?? (filter.q ? 'relevant' : 'newest');
}

interface Scanned {
  columns: MarketColumns;
  registers: Registers;
  scan: MarketScan;
}

async function scanFor(filter: MarketFilter, cursor: MarketCursor, size: number): Promise<Scanned> {
  const registers = await readRegisters();
  const columns = await freshMarket();
  const ranks = await searchRanks(filter.q, columns);
  // A page may need several walks: whoever waits gets a turn between them.
  await nextTurn();
  // From here on nothing is awaited: the columns cannot change under the walk.
  const above = placesAbove(columns, registers);
  const scan = scanMarket(columns, criteriaOf(filter, columns, registers, ranks), {
    keyOf: keyOf(orderOf(filter), columns, ranks, dayNumber(today())),
    cursor,
    size,
    above,
  });
  return { columns, registers, scan };
}

/** Which of these ideas a filter finds. */
export async function foundAmong(filter: MarketFilter, numbers: ReadonlySet<number>): Promise<Set<number>> {
  if (numbers.size === 0) return new Set();
  const registers = await readRegisters();
  const columns = await freshMarket();
  const ranks = await searchRanks(filter.q, columns);
  return meeting(columns, criteriaOf(filter, columns, registers, ranks), numbers);
}

function choicesOf(values: readonly string[], counts: Uint32Array): FacetChoice[] {
  return values.map((value, index) => ({ value, count: counts[index] ?? 0 }));
}

/** Sectors with their parts; parts only where one is at work in the filter, so that the list stays short. */
function sectorChoices({ columns, registers, scan }: Scanned, filter: MarketFilter, lang: Lang): NamedChoice[] {
  const { sectors } = registers;
  const chosen = new Set(filter.sectors);
  const own = (id: string) => scan.counts.sectors[columns.sectors.of(id)] ?? 0;
  return sectors.partsOf(null).flatMap((first) => {
    const parts = sectors.partsOf(first.id);
    const count = parts.reduce((sum, part) => sum + own(part.id), own(first.id));
    const isOpen = [first, ...parts].some(({ slug }) => chosen.has(slug));
    const shown = isOpen ? parts.filter((part) => own(part.id) > 0 || chosen.has(part.slug)) : [];
    if (first.retiredAt && count === 0) return [];
    return [
      { value: first.slug, name: first.names[lang], count, isPart: false },
      ...shown.map((part) => ({ value: part.slug, name: part.names[lang], count: own(part.id), isPart: true })),
    ];
  });
}

/** Places where there is something, each followed by those within it. */
function placeChoices({ columns, registers, scan }: Scanned, filter: MarketFilter, lang: Lang): NamedChoice[] {
  return placesInOrder(registers.places, lang).flatMap(({ place, depth }) => {
    const count = scan.counts.place[columns.places.of(place.id)] ?? 0;
    if (count === 0 && place.slug !== filter.place) return [];
    return [{ value: place.slug, name: place.names[lang], count, isPart: depth > 0 }];
  });
}

function facetsOf(scanned: Scanned, filter: MarketFilter, lang: Lang): MarketFacets {
  const { counts } = scanned.scan;
  return {
    sectors: sectorChoices(scanned, filter, lang),
    places: placeChoices(scanned, filter, lang),
    stages: choicesOf(FUNDING_STAGES, counts.stages),
    kinds: choicesOf(IDEA_AUTHOR_KINDS, counts.kinds),
    requested: choicesOf(MONEY_RANGES.map(rangeText), counts.requested),
    gap: choicesOf(MONEY_RANGES.map(rangeText), counts.gap),
    people: choicesOf(PEOPLE_RANGES.map(rangeText), counts.people),
    langs: choicesOf(LANGS, counts.langs),
  };
}

async function countAlone(filter: MarketFilter, groups: readonly FilterGroup[]): Promise<GroupCount[]> {
  const counts: GroupCount[] = [];
  for (const group of groups) {
    const { total } = (await scanFor(onlyGroup(filter, group), null, 1)).scan;
    if (total > 0) counts.push({ group, count: total });
  }
  return counts;
}

/** One page of the market with its facets. A cursor that has lost its page (`before` the first idea) is the first. */
export async function marketPage(filter: MarketFilter, cursor: MarketCursor, lang: Lang): Promise<MarketPage> {
  const asked = await scanFor(filter, cursor, CARDS_AT_ONCE);
  const isShort = cursor !== null && asked.scan.before === 0 && asked.scan.page.length < CARDS_AT_ONCE;
  const scanned = isShort ? await scanFor(filter, null, CARDS_AT_ONCE) : asked;
  const { before, page, total, without } = scanned.scan;
  const [first, last] = [page[0], page.at(-1)];
  const groups = total > 0 ? [] : activeGroups(filter);
  const drops = groups.map((group) => ({ group, count: without[group] })).filter(({ count }) => count > 0);
  return {
    order: orderOf(filter),
    total,
    before,
    cards: await ideaCards(
      page.map(({ number }) => number),
      lang,
    ),
    previous: first && before > 0 ? cursorText(first) : null,
    next: last && before + page.length < total ? cursorText(last) : null,
    facets: facetsOf(scanned, filter, lang),
    drops,
    alone: drops.length > 0 ? [] : await countAlone(filter, groups),
  };
}

/** The first ideas that a filter finds, with how many there are and how much they miss (tyiyn, where it is som). */
export interface FirstIdeas {
  cards: IdeaCardData[];
  total: number;
  gap: number;
}

/** The first `size` ideas that a filter finds. For feeds, places and the home page. */
export async function firstIdeas(filter: MarketFilter, size: number, lang: Lang): Promise<FirstIdeas> {
  const { page, total, gap } = (await scanFor(filter, null, size)).scan;
  return {
    cards: await ideaCards(
      page.map(({ number }) => number),
      lang,
    ),
    total,
    gap,
  };
}
