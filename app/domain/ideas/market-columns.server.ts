import { LANGS } from '~/i18n/languages';
import { FUNDING_STAGES, type FundingStage, IDEA_AUTHOR_KINDS, type IdeaAuthorKind } from './idea';
import { isGapOpen } from './idea-card';
import { ownShareOf } from './idea-money';
import { type AmountRange, MONEY_RANGES, PEOPLE_RANGES } from './market-filter';

/** What the market filters, counts and sorts by, of one listed idea. Money in tyiyn. */
export interface MarketRow {
  number: number;
  publishedAt: Date | null;
  sectorId: string | null;
  placeId: string | null;
  otherPlaceIds: readonly string[];
  stage: FundingStage;
  authorKind: IdeaAuthorKind;
  currency: string;
  total: number;
  own: number;
  requested: number;
  committed: number;
  disbursed: number;
  gap: number;
  beneficiaries: number;
  supportCount: number;
  /** ISO date. */
  seekingUntil: string | null;
  /** ",ky,ru,". */
  langs: string;
}

const FIRST_CAPACITY = 1024;
const NOWHERE = '';

function columnsOf(capacity: number) {
  return {
    number: new Int32Array(capacity),
    publishedAt: new Float64Array(capacity),
    sector: new Uint16Array(capacity),
    place: new Uint16Array(capacity),
    /** 1 where `otherPlacesOf` has more. */
    hasOtherPlaces: new Uint8Array(capacity),
    stage: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    /** One bit for each language. */
    langs: new Uint8Array(capacity),
    /** In som, since filters are; NaN for money in another currency, which no range of som contains. */
    requested: new Float64Array(capacity),
    committed: new Float64Array(capacity),
    disbursed: new Float64Array(capacity),
    /** As above; NaN too where nothing is sought any more. */
    gap: new Float64Array(capacity),
    /** Own contribution in per cent of the whole cost; NaN where there is none. */
    ownShare: new Float64Array(capacity),
    people: new Float64Array(capacity),
    supports: new Int32Array(capacity),
    /** Days since 1970; 0 for ideas without an end. */
    until: new Int32Array(capacity),
    /** Which of the ranges that are offered an amount is in; NO_RANGE for none. */
    requestedRange: new Uint8Array(capacity),
    gapRange: new Uint8Array(capacity),
    peopleRange: new Uint8Array(capacity),
  };
}

const NO_RANGE = 255;

/** Whether an amount is in a range; NaN is in none. */
export function isInRange({ min, max }: AmountRange, amount: number): boolean {
  return amount >= (min ?? Number.NEGATIVE_INFINITY) && amount < (max ?? Number.POSITIVE_INFINITY);
}

function rangeOf(ranges: readonly AmountRange[], amount: number): number {
  const index = ranges.findIndex((range) => isInRange(range, amount));
  return index < 0 ? NO_RANGE : index;
}

type Columns = ReturnType<typeof columnsOf>;

/** Gives each text a small number, the same each time. */
function createCodes() {
  const codes = new Map<string, number>([[NOWHERE, 0]]);
  const texts: string[] = [NOWHERE];
  return {
    /** In the order of their codes. The first stands for nothing. */
    texts: texts as readonly string[],
    of(text: string): number {
      let code = codes.get(text);
      if (code === undefined) {
        code = texts.length;
        codes.set(text, code);
        texts.push(text);
      }
      return code;
    },
  };
}

/** An ISO date as days since 1970; 0 for null. */
export function dayNumber(day: string | null): number {
  return day ? Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) || 0 : 0;
}

/**
 * All listed ideas, column by column: a filter with all its counts is one walk over a few arrays of numbers, a
 * hundred thousand ideas in a few milliseconds. Rows have no order of their own.
 */
export function createMarketColumns() {
  let columns = columnsOf(FIRST_CAPACITY);
  let size = 0;
  let layout = 0;
  const rowOf = new Map<number, number>();
  const otherPlaces = new Map<number, Uint16Array>();
  const sectors = createCodes();
  const places = createCodes();

  function grow(): void {
    const wider = columnsOf(columns.number.length * 2);
    for (const name of Object.keys(columns) as (keyof Columns)[]) wider[name].set(columns[name]);
    columns = wider;
  }

  function write(at: number, row: MarketRow): void {
    const inSom = (tyiyn: number) => (row.currency === 'KGS' ? tyiyn / 100 : Number.NaN);
    const gap = isGapOpen(row.stage) ? inSom(row.gap) : Number.NaN;
    columns.number[at] = row.number;
    columns.publishedAt[at] = row.publishedAt?.getTime() ?? 0;
    columns.sector[at] = sectors.of(row.sectorId ?? NOWHERE);
    columns.place[at] = places.of(row.placeId ?? NOWHERE);
    columns.stage[at] = FUNDING_STAGES.indexOf(row.stage);
    columns.kind[at] = IDEA_AUTHOR_KINDS.indexOf(row.authorKind);
    columns.langs[at] = LANGS.reduce(
      (bits, lang, bit) => (row.langs.includes(`,${lang},`) ? bits | (1 << bit) : bits),
      0,
    );
    columns.requested[at] = inSom(row.requested);
    columns.committed[at] = inSom(row.committed);
    columns.disbursed[at] = inSom(row.disbursed);
    columns.gap[at] = gap;
    columns.ownShare[at] = ownShareOf(row.own, row.total) ?? Number.NaN;
    columns.people[at] = row.beneficiaries;
    columns.supports[at] = row.supportCount;
    columns.until[at] = dayNumber(row.seekingUntil);
    columns.requestedRange[at] = rangeOf(MONEY_RANGES, inSom(row.requested));
    columns.gapRange[at] = rangeOf(MONEY_RANGES, gap);
    columns.peopleRange[at] = rangeOf(PEOPLE_RANGES, row.beneficiaries);
    const others = row.otherPlaceIds;
    columns.hasOtherPlaces[at] = others.length > 0 ? 1 : 0;
    if (others.length > 0)
      otherPlaces.set(
        row.number,
        Uint16Array.from(others, (id) => places.of(id)),
      );
    else otherPlaces.delete(row.number);
  }

  return {
    /** How many ideas are listed: rows 0 to `size` - 1 are in use. */
    get size() {
      return size;
    },
    /** Another number whenever a row has come, gone or moved. */
    get layout() {
      return layout;
    },
    /** The arrays themselves. They are replaced when they grow: take them anew for each walk. */
    get arrays(): Readonly<Columns> {
      return columns;
    },
    sectors,
    places,
    /** Codes of the places that the idea of this number names beside its own. */
    otherPlacesOf: (number: number): Uint16Array | undefined => otherPlaces.get(number),
    rowOf: (number: number): number | undefined => rowOf.get(number),
    /** Adds an idea or replaces it. */
    put(row: MarketRow): void {
      let at = rowOf.get(row.number);
      if (at === undefined) {
        if (size === columns.number.length) grow();
        at = size;
        size += 1;
        layout += 1;
        rowOf.set(row.number, at);
      }
      write(at, row);
    },
    /** Takes an idea out; the last row takes its place. */
    remove(number: number): void {
      const at = rowOf.get(number);
      if (at === undefined) return;
      size -= 1;
      layout += 1;
      const moved = columns.number[size] as number;
      for (const column of Object.values(columns)) column[at] = column[size] as number;
      rowOf.set(moved, at);
      rowOf.delete(number);
      otherPlaces.delete(number);
    },
    /** Numbers of all listed ideas. */
    numbers: (): number[] => [...rowOf.keys()],
  };
}

export type MarketColumns = ReturnType<typeof createMarketColumns>;
