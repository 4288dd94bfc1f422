/** How the officials of a place have answered, over all its hearings. */
export interface PlaceRecord {
  /** Hearings that were announced. */
  hearings: number;
  /** Remarks that have an answer. */
  answered: number;
  /** Remarks without an answer whose term is over. */
  overdue: number;
  /** Calendar days from a remark to its first answer, in the middle of all; null where none was answered. */
  medianDays: number | null;
  /** Answered proposals and objections, and those of them that were accepted, wholly or in part. */
  considered: number;
  accepted: number;
}

/** Of every hundred, rounded down so that 100 means all of them; null of none. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}

/** Adds counts by days: {"3": 1} and {"3": 2, "5": 1} give {"3": 3, "5": 1}. */
export function addedDays(all: readonly Record<string, number>[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const counts of all) {
    for (const [days, count] of Object.entries(counts)) {
      sums.set(Number(days), (sums.get(Number(days)) ?? 0) + count);
    }
  }
  return sums;
}

/** The days in the middle: as many answers came sooner as later. Between two middle ones, their mean. */
export function medianOf(counts: ReadonlyMap<number, number>): number | null {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const dayAt = (position: number): number => {
    let passed = 0;
    for (const [days, count] of sorted) {
      passed += count;
      if (passed > position) return days;
    }
    return 0;
  };
  return (dayAt(Math.floor((total - 1) / 2)) + dayAt(Math.floor(total / 2))) / 2;
}
