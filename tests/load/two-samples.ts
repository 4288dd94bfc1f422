/** How two lists of times differ. */
export interface Difference {
  /** Medians, in the unit of the lists. */
  medians: [number, number];
  /** The quickest twentieth ends there: hardly anything else of the machine is in it. */
  quick: [number, number];
  /** How often a time of the first is the longer one when one of each is drawn; a half where nothing tells them apart. */
  longer: number;
  /** Mann–Whitney, two-sided: how often chance alone shows a difference as large as this. */
  p: number;
}

const QUICK = 0.05;

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** The share of a normal distribution beyond ±z: Abramowitz and Stegun 7.1.26, good to 1.5e-7. */
function tails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-x * x);
}

/** Ranks the two together, ties in the middle: the sum of the ranks of the first, and what ties take from the variance. */
function rankedSum(first: readonly number[], second: readonly number[]): { ranks: number; ties: number } {
  const all = [...first.map((ms) => ({ ms, own: true })), ...second.map((ms) => ({ ms, own: false }))];
  all.sort((a, b) => a.ms - b.ms);
  let [ranks, ties] = [0, 0];
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]?.ms === all[from]?.ms) to += 1;
    const rank = (from + 1 + to) / 2;
    ranks += rank * all.slice(from, to).filter(({ own }) => own).length;
    ties += (to - from) ** 3 - (to - from);
  }
  return { ranks, ties };
}

/** Compares two samples without supposing how they are spread (Mann and Whitney, with the normal approximation). */
export function compareSamples(first: readonly number[], second: readonly number[]): Difference {
  const [m, n] = [first.length, second.length];
  const { ranks, ties } = rankedSum(first, second);
  const u = ranks - (m * (m + 1)) / 2;
  const variance = ((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1)));
  const [one, other] = [first, second].map((list) => [...list].sort((a, b) => a - b)) as [number[], number[]];
  return {
    medians: [at(one, 0.5), at(other, 0.5)],
    quick: [at(one, QUICK), at(other, QUICK)],
    longer: u / (m * n),
    p: variance > 0 ? tails((u - (m * n) / 2) / Math.sqrt(variance)) : 1,
  };
}
