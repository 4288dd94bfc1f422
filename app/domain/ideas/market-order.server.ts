import type { MarketColumns } from './market-columns.server';
import type { MarketSort } from './market-filter';

export type MarketOrder = MarketSort | 'relevant';

/** Where an idea stands in a list: first by key, the smallest first, and among equals the highest number first. */
export interface MarketPosition {
  key: number;
  number: number;
}

/** A page begins after a position or ends before it; null is the first page. */
export type MarketCursor = { side: 'after' | 'before'; position: MarketPosition } | null;

/** Larger than any instant in milliseconds, so that ranks and instants fit into one key. */
const RANK_STEP = 1e14;

/** Whether `a` stands before `b`. */
export function standsBefore(a: MarketPosition, b: MarketPosition): boolean {
  return a.key < b.key || (a.key === b.key && a.number > b.number);
}

/**
 * The key of each row in an order. What has nothing to be sorted by stands last: no gap in som that is still to be
 * filled, no day until which money is sought, or one that has passed.
 *
 * @param today days since 1970
 */
export function keyOf(order: MarketOrder, columns: MarketColumns, ranks: Uint8Array | null, today: number) {
  const { gap, publishedAt, supports, until } = columns.arrays;
  const at = (column: ArrayLike<number>, row: number) => column[row] as number;
  switch (order) {
    case 'newest':
      return (row: number) => -at(publishedAt, row);
    case 'supported':
      return (row: number) => -at(supports, row);
    case 'gap':
      return (row: number) => (at(gap, row) > 0 ? at(gap, row) : Number.POSITIVE_INFINITY);
    case 'closing':
      return (row: number) => (at(until, row) >= today ? at(until, row) : Number.POSITIVE_INFINITY);
    case 'relevant':
      return (row: number) => (ranks?.[row] ?? 0) * RANK_STEP - at(publishedAt, row);
  }
}

/** The position as a cursor of an address: "-1763800000000_1042", "last_17". */
export function cursorText({ key, number }: MarketPosition): string {
  return `${key === Number.POSITIVE_INFINITY ? 'last' : key}_${number}`;
}

/** Reads the cursor of an address; anything that is none is the first page. */
export function parseCursor(params: URLSearchParams): MarketCursor {
  for (const side of ['after', 'before'] as const) {
    const [, key, number] = /^(last|-?\d{1,16}(?:\.\d{1,2})?)_(\d{1,9})$/.exec(params.get(side) ?? '') ?? [];
    if (key === undefined || number === undefined) continue;
    return { side, position: { key: key === 'last' ? Number.POSITIVE_INFINITY : Number(key), number: Number(number) } };
  }
  return null;
}

/** Keeps the `size` (1 or more) positions that stand nearest to the edge of a page, in their order. */
export function createPageWindow(size: number, side: 'after' | 'before') {
  const kept: MarketPosition[] = [];
  const isNearer = side === 'after' ? standsBefore : (a: MarketPosition, b: MarketPosition) => standsBefore(b, a);
  return {
    offer(key: number, number: number): void {
      const last = kept[size - 1];
      // Most ideas end here: they are not worth an object.
      if (last && key !== last.key && key > last.key === (side === 'after')) return;
      const position = { key, number };
      if (last && !isNearer(position, last)) return;
      let at = Math.min(kept.length, size - 1);
      kept.length = at;
      while (at > 0 && isNearer(position, kept[at - 1] as MarketPosition)) at -= 1;
      kept.splice(at, 0, position);
    },
    /** In the order of the list. */
    positions: (): MarketPosition[] => (side === 'after' ? [...kept] : [...kept].reverse()),
  };
}
