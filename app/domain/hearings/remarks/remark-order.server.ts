import { and, asc, type Column, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import { tables } from '~db/index.server';
import type { RemarkSort } from './remark-filter';

interface Key {
  column: Column;
  direction: 'up' | 'down';
}

type Sorted = { number: number; forCount: number };

const keysOf = (sort: RemarkSort): Key[] => {
  const { remarks } = tables;
  if (sort === 'most_for') {
    return [
      { column: remarks.forCount, direction: 'down' },
      { column: remarks.number, direction: 'up' },
    ];
  }
  return [{ column: remarks.number, direction: sort === 'received' ? 'up' : 'down' }];
};

/** The cursor of a row in that order. */
export function remarkCursor(sort: RemarkSort, { number, forCount }: Sorted): string {
  return sort === 'most_for' ? `${forCount}-${number}` : String(number);
}

function valuesOf(sort: RemarkSort, cursor: string | undefined): number[] | null {
  const pattern = sort === 'most_for' ? /^\d{1,9}-\d{1,9}$/ : /^\d{1,9}$/;
  return cursor && pattern.test(cursor) ? cursor.split('-').map(Number) : null;
}

/** Everything that stands behind those values (or before them, going back). */
function beyond(keys: readonly Key[], values: readonly number[], back: boolean): SQL | undefined {
  const parts = keys.map(({ column, direction }, index) => {
    const further = (direction === 'up') === back ? lt : gt;
    const same = keys.slice(0, index).map((key, at) => eq(key.column, values[at]));
    return and(...same, further(column, values[index]));
  });
  return or(...parts);
}

export interface RemarkCut {
  /** Null on the first page. */
  where: SQL | undefined;
  order: SQL[];
  /** Reads towards the beginning: the rows come in the opposite order. */
  back: boolean;
  fromStart: boolean;
}

/** Which rows of a sorted list the cursors ask for; cursors that are none of ours ask for the first page. */
export function remarkCut(sort: RemarkSort, { after, before }: { after?: string; before?: string }): RemarkCut {
  const keys = keysOf(sort);
  const values = valuesOf(sort, before ?? after);
  const back = values !== null && before !== undefined;
  return {
    where: values ? beyond(keys, values, back) : undefined,
    order: keys.map(({ column, direction }) => ((direction === 'up') === back ? desc(column) : asc(column))),
    back,
    fromStart: values === null,
  };
}

/** The rows that stand before one in that order, to say where the page begins. */
export function rowsBefore(sort: RemarkSort, row: Sorted): SQL | undefined {
  return beyond(keysOf(sort), valuesOf(sort, remarkCursor(sort, row)) ?? [], true);
}
