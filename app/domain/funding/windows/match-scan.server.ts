import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import { isGapOpen } from '~/domain/ideas/idea-card';
import type { MarketColumns } from '~/domain/ideas/market-columns.server';
import {
  createPageWindow,
  type MarketCursor,
  type MarketPosition,
  standsBefore,
} from '~/domain/ideas/market-order.server';
import type { Registers } from '~/domain/places/registers.queries.server';
import { askedCriteria, type Bounds, CRITERIA, type Criterion, type FundingCriteria } from './criteria';

/** What criteria find among all listed ideas that still seek money. */
export interface MatchScan {
  matches: number;
  people: number;
  /** Tyiyn missing in the ideas found, where money is counted in som. */
  gap: number;
  /** Ideas that a single kind of criteria keeps out; 0 where only one kind asks for anything. */
  nearMisses: number;
  near: Record<Criterion, number>;
  /** The page of what was asked for, the newest first, and how many stand before it. */
  page: MarketPosition[];
  before: number;
}

interface ScanOptions {
  /** Which ideas the page shows. */
  show: 'matches' | 'near';
  cursor: MarketCursor;
  size: number;
}

const PASSED = -1;
const FAILED_TWICE = -2;

type RowTest = (row: number) => boolean;

/** 1 for each code whose text is sought. */
const flags = (texts: readonly string[], isSought: (text: string) => boolean) =>
  Uint8Array.from(texts, (text) => (isSought(text) ? 1 : 0));

function amountTest({ min, max }: Bounds, column: Float64Array, unit: number): RowTest {
  const from = min === null ? Number.NEGATIVE_INFINITY : min / unit;
  const to = max === null ? Number.POSITIVE_INFINITY : max / unit;
  // What is not a number is within no bounds.
  return (row) => (column[row] as number) >= from && (column[row] as number) <= to;
}

function placeTest(columns: MarketColumns, placeIds: readonly string[], { places }: Registers): RowTest {
  const { place, hasOtherPlaces, number } = columns.arrays;
  const sought = new Set(placeIds);
  const within = flags(
    columns.places.texts,
    (id) => sought.has(id) || places.above(id).some((above) => sought.has(above.id)),
  );
  return (row) =>
    within[place[row] as number] === 1 ||
    (hasOtherPlaces[row] === 1 &&
      (columns.otherPlacesOf(number[row] as number)?.some((code) => within[code] === 1) ?? false));
}

/** A test over the columns for each kind of criteria that asks for something; `judgeIdea` says the same of one idea. */
function testsOf(columns: MarketColumns, criteria: FundingCriteria, registers: Registers): [number, RowTest][] {
  const { kind, ownShare, people, requested, sector } = columns.arrays;
  const makers: Record<Criterion, () => RowTest> = {
    sectors: () => {
      const sought = new Set(criteria.sectorIds);
      const parentOf = (id: string) => registers.sectors.byId(id)?.parentId ?? '';
      const wanted = flags(columns.sectors.texts, (id) => sought.has(id) || sought.has(parentOf(id)));
      return (row) => wanted[sector[row] as number] === 1;
    },
    places: () => placeTest(columns, criteria.placeIds, registers),
    authorKinds: () => {
      const wanted = flags(IDEA_AUTHOR_KINDS, (known) => criteria.authorKinds.some((asked) => asked === known));
      return (row) => wanted[kind[row] as number] === 1;
    },
    // Som in the columns, tyiyn in the criteria: both divided alike, so that equal amounts stay equal.
    requested: () => amountTest(criteria.requested, requested, 100),
    ownShare: () => amountTest({ min: criteria.ownShareMin, max: null }, ownShare, 1),
    beneficiaries: () => amountTest(criteria.beneficiaries, people, 1),
  };
  return askedCriteria(criteria).map((criterion) => [CRITERIA.indexOf(criterion), makers[criterion]()]);
}

/** Says of a row that it meets all, which single kind it fails, or that it fails more. */
function judge(tests: readonly [number, RowTest][], row: number): number {
  let failed = PASSED;
  for (const [index, test] of tests) {
    if (test(row)) continue;
    if (failed !== PASSED) return FAILED_TWICE;
    failed = index;
  }
  return failed;
}

/** Whether each stage still looks for money, by its position. */
const OPEN_STAGES = flags(FUNDING_STAGES, (stage) => isGapOpen(stage as (typeof FUNDING_STAGES)[number]));

/** Whether a listed idea still seeks money; in another currency than som nobody knows how much. */
export function seeksMoney({ arrays: { gap, stage } }: MarketColumns, row: number): boolean {
  return OPEN_STAGES[stage[row] as number] === 1 && gap[row] !== 0;
}

/** Walks once over all listed ideas: counts what the criteria find, and finds one page of it. */
export function scanMatches(
  columns: MarketColumns,
  criteria: FundingCriteria,
  registers: Registers,
  { show, cursor, size }: ScanOptions,
): MatchScan {
  const tests = testsOf(columns, criteria, registers);
  const { gap, number, people, publishedAt } = columns.arrays;
  const near = new Uint32Array(CRITERIA.length);
  const side = cursor?.side ?? 'after';
  const window = createPageWindow(size, side);
  const found = { matches: 0, people: 0, som: 0, ahead: 0 };
  for (let row = columns.size - 1; row >= 0; row -= 1) {
    if (!seeksMoney(columns, row)) continue;
    const failed = judge(tests, row);
    if (failed === FAILED_TWICE) continue;
    if (failed === PASSED) {
      found.matches += 1;
      found.people += people[row] as number;
      if ((gap[row] as number) > 0) found.som += gap[row] as number;
    } else near[failed] = (near[failed] as number) + 1;
    // A single kind that asks for anything makes near misses of all other ideas: they say nothing.
    if ((failed === PASSED) !== (show === 'matches') || (failed !== PASSED && tests.length < 2)) continue;
    const position = { key: -(publishedAt[row] as number), number: number[row] as number };
    const isAhead = cursor !== null && standsAhead(cursor, position);
    if (isAhead) found.ahead += 1;
    if (cursor === null || isAhead === (side === 'before')) window.offer(position.key, position.number);
  }
  const page = window.positions();
  const counts = tests.length < 2 ? near.fill(0) : near;
  return {
    matches: found.matches,
    people: found.people,
    gap: Math.round(found.som * 100),
    nearMisses: counts.reduce((sum, count) => sum + count, 0),
    near: Object.fromEntries(CRITERIA.map((name, index) => [name, counts[index] ?? 0])) as MatchScan['near'],
    page,
    before: side === 'before' ? found.ahead - page.length : found.ahead,
  };
}

/** Whether a row stands ahead of the cursor; the row of an `after` itself does, that of a `before` does not. */
function standsAhead({ side, position }: NonNullable<MarketCursor>, row: MarketPosition): boolean {
  return side === 'before' ? standsBefore(row, position) : !standsBefore(position, row);
}
