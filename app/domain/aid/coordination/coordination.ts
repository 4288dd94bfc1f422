/** What is added up for a cell. Money in tyiyn, of ideas whose money is counted in som. */
export interface Sums {
  ideas: number;
  people: number;
  asked: number;
  committed: number;
  disbursed: number;
  gap: number;
}

/** A place or sector along an edge of the table. */
export interface AxisEntry {
  /** Null for ideas without any. */
  slug: string | null;
  name: string;
  /** `self` is what stands at the place or sector itself, not at one of its parts. */
  kind: 'part' | 'self' | 'none';
  /** May it be opened, to see its own parts? */
  opens: boolean;
}

/** Sectors × places, by place and then by sector, with all its sums. */
export interface CoordinationTable {
  places: AxisEntry[];
  sectors: AxisEntry[];
  /** One list for each place, in the order of `sectors`. */
  cells: Sums[][];
  placeTotals: Sums[];
  sectorTotals: Sums[];
  total: Sums;
}

export const NOTHING: Sums = { ideas: 0, people: 0, asked: 0, committed: 0, disbursed: 0, gap: 0 };

/** The sum of all. */
export function addUp(list: readonly Sums[]): Sums {
  const sum = { ...NOTHING };
  for (const one of list) for (const key of Object.keys(sum) as (keyof Sums)[]) sum[key] += one[key];
  return sum;
}

const HEATS = 5;

/** How warm a cell is beside the largest one: 0 for nothing, 1 to 5 for the rest. The number stands in the cell too. */
export function heatOf(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(HEATS, Math.ceil((value / largest) * HEATS));
}
