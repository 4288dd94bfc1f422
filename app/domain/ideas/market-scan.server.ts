import { LANGS } from '~/i18n/languages';
import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from './idea';
import { isInRange, type MarketColumns } from './market-columns.server';
import type { MarketCriteria } from './market-criteria.server';
import { FILTER_GROUPS, type FilterGroup, MONEY_RANGES, PEOPLE_RANGES } from './market-filter';
import { createPageWindow, type MarketCursor, type MarketPosition, standsBefore } from './market-order.server';

export interface MarketScan {
  total: number;
  /** Tyiyn missing in the ideas found, where money is counted in som. */
  gap: number;
  /** The ideas of the page in their order. */
  page: MarketPosition[];
  /** How many ideas stand before the page. */
  before: number;
  /** How many ideas there would be without all filters of a kind. */
  without: Record<FilterGroup, number>;
  /** For each choice how many ideas it would find with the filters of all other kinds. Sectors and places by code. */
  counts: Record<'sectors' | 'place' | 'stages' | 'kinds' | 'requested' | 'gap' | 'people' | 'langs', Uint32Array>;
}

interface ScanOptions {
  keyOf: (row: number) => number;
  cursor: MarketCursor;
  size: number;
  /** Codes of the places at and above each code: see `placesAbove`. */
  above: readonly Uint16Array[];
}

const group = (name: FilterGroup) => FILTER_GROUPS.indexOf(name);
const G = {
  q: group('q'),
  sectors: group('sectors'),
  place: group('place'),
  stages: group('stages'),
  kinds: group('kinds'),
  requested: group('requested'),
  gap: group('gap'),
  people: group('people'),
  langs: group('langs'),
} as const;
const PASSED = -1;
const FAILED_TWICE = -2;

/**
 * Tests one row against every criterion. Returns PASSED, the one kind of filter that keeps it out, or FAILED_TWICE:
 * a row that a single kind keeps out still counts for the choices of that kind.
 */
function createTest(columns: MarketColumns, criteria: MarketCriteria): (row: number) => number {
  const { gap, hasOtherPlaces, kind, langs, number, people, place, requested, sector, stage } = columns.arrays;
  const at = (column: ArrayLike<number>, row: number) => column[row] as number;
  const isInPlace = (row: number, places: Uint8Array): boolean =>
    places[at(place, row)] === 1 ||
    (hasOtherPlaces[row] === 1 &&
      (columns.otherPlacesOf(at(number, row))?.some((code) => places[code] === 1) ?? false));
  const tests: [number, (row: number) => boolean][] = [];
  const add = (index: number, test: (row: number) => boolean) => tests.push([index, test]);
  const { ranks, sectors, places } = criteria;
  if (ranks) add(G.q, (row) => ranks[row] !== 0);
  if (sectors) add(G.sectors, (row) => sectors[at(sector, row)] === 1);
  if (places) add(G.place, (row) => isInPlace(row, places));
  if (criteria.stages) add(G.stages, (row) => (criteria.stages & (1 << at(stage, row))) !== 0);
  if (criteria.kinds) add(G.kinds, (row) => (criteria.kinds & (1 << at(kind, row))) !== 0);
  if (criteria.langs) add(G.langs, (row) => (criteria.langs & at(langs, row)) !== 0);
  for (const [name, column] of Object.entries({ requested, gap, people }) as ['gap', Float64Array][]) {
    const ranges = criteria[name];
    if (ranges) add(G[name], (row) => ranges.some((range) => isInRange(range, at(column, row))));
  }
  return (row) => {
    let failed = PASSED;
    for (const [index, test] of tests) {
      if (test(row)) continue;
      if (failed !== PASSED) return FAILED_TWICE;
      failed = index;
    }
    return failed;
  };
}

/**
 * Counts rows for the choices of each kind of filter: of all kinds for PASSED, else of the one kind that keeps the
 * row out. Written out rather than put together: it runs for every idea on every list.
 */
function createCounter(columns: MarketColumns, above: readonly Uint16Array[]) {
  const { gapRange, hasOtherPlaces, kind, langs, number, peopleRange, place, requestedRange, sector, stage } =
    columns.arrays;
  const counts: MarketScan['counts'] = {
    sectors: new Uint32Array(columns.sectors.texts.length),
    place: new Uint32Array(columns.places.texts.length),
    stages: new Uint32Array(FUNDING_STAGES.length),
    kinds: new Uint32Array(IDEA_AUTHOR_KINDS.length),
    requested: new Uint32Array(MONEY_RANGES.length),
    gap: new Uint32Array(MONEY_RANGES.length),
    people: new Uint32Array(PEOPLE_RANGES.length),
    langs: new Uint32Array(LANGS.length),
  };
  const lastSeen = new Int32Array(columns.places.texts.length).fill(-1);
  /** What lies outside a counter (no range, an unknown kind) is counted nowhere. */
  const plus = (counter: Uint32Array, index: number) => {
    if (index < counter.length) counter[index] = (counter[index] as number) + 1;
  };
  const countPlace = (row: number, code: number) => {
    const higher = above[code];
    for (let step = 0; higher !== undefined && step < higher.length; step += 1) {
      const at = higher[step] as number;
      if (lastSeen[at] === row) continue;
      lastSeen[at] = row;
      plus(counts.place, at);
    }
  };
  const countPlaces = (row: number) => {
    countPlace(row, place[row] as number);
    if (hasOtherPlaces[row] === 0) return;
    const others = columns.otherPlacesOf(number[row] as number);
    for (let index = 0; others !== undefined && index < others.length; index += 1) {
      countPlace(row, others[index] as number);
    }
  };
  const countLangs = (bits: number) => {
    for (let bit = 0; bit < LANGS.length; bit += 1) if (bits & (1 << bit)) plus(counts.langs, bit);
  };
  const count = (row: number, kept: number): void => {
    const isAll = kept === PASSED;
    if (isAll || kept === G.sectors) plus(counts.sectors, sector[row] as number);
    if (isAll || kept === G.place) countPlaces(row);
    if (isAll || kept === G.stages) plus(counts.stages, stage[row] as number);
    if (isAll || kept === G.kinds) plus(counts.kinds, kind[row] as number);
    if (isAll || kept === G.requested) plus(counts.requested, requestedRange[row] as number);
    if (isAll || kept === G.gap) plus(counts.gap, gapRange[row] as number);
    if (isAll || kept === G.people) plus(counts.people, peopleRange[row] as number);
    if (isAll || kept === G.langs) countLangs(langs[row] as number);
  };
  return { counts, count };
}

/** Which of these ideas meet the criteria. */
export function meeting(columns: MarketColumns, criteria: MarketCriteria, numbers: ReadonlySet<number>): Set<number> {
  const test = createTest(columns, criteria);
  const { number } = columns.arrays;
  const found = new Set<number>();
  for (let row = 0; row < columns.size; row += 1) {
    const own = number[row] as number;
    if (numbers.has(own) && test(row) === PASSED) found.add(own);
  }
  return found;
}

/** Finds one page of the ideas that meet the criteria, and counts for every choice, in one walk over the columns. */
export function scanMarket(columns: MarketColumns, criteria: MarketCriteria, options: ScanOptions): MarketScan {
  const { keyOf, cursor, size, above } = options;
  const test = createTest(columns, criteria);
  const { counts, count } = createCounter(columns, above);
  const { gap, number } = columns.arrays;
  const side = cursor?.side ?? 'after';
  const window = createPageWindow(size, side);
  const without = new Uint32Array(FILTER_GROUPS.length);
  let total = 0;
  let ahead = 0;
  let missing = 0;
  // From the last row back: rows are mostly in the order of publication, and most lists begin with the newest.
  for (let row = columns.size - 1; row >= 0; row -= 1) {
    const failed = test(row);
    if (failed === FAILED_TWICE) continue;
    if (failed !== PASSED) {
      without[failed] = (without[failed] ?? 0) + 1;
      count(row, failed);
      continue;
    }
    total += 1;
    count(row, PASSED);
    if ((gap[row] as number) > 0) missing += gap[row] as number;
    const key = keyOf(row);
    const own = number[row] as number;
    const isAhead = cursor !== null && !isBehind(cursor, key, own);
    if (isAhead) ahead += 1;
    if (cursor === null || isAhead === (side === 'before')) window.offer(key, own);
  }
  const page = window.positions();
  return {
    total,
    gap: Math.round(missing * 100),
    page,
    before: side === 'before' ? ahead - page.length : ahead,
    without: Object.fromEntries(
      FILTER_GROUPS.map((name, index) => [name, total + (without[index] ?? 0)]),
    ) as MarketScan['without'],
    counts,
  };
}

/** Whether a row stands behind the cursor; the row of the cursor itself is behind a `before` and not an `after`. */
function isBehind({ side, position }: NonNullable<MarketCursor>, key: number, number: number): boolean {
  const row = { key, number };
  return side === 'before' ? !standsBefore(row, position) : standsBefore(position, row);
}
