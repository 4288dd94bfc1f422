/**
 * Whole percentages that add up to 100, by largest remainder: a bar whose parts add up to 101 % is not believed.
 * Negative amounts count as nothing; all nothing gives all zero.
 */
export function percentShares(amounts: number[]): number[] {
  const positive = amounts.map((amount) => Math.max(0, amount));
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return positive.map(() => 0);
  const exact = positive.map((amount) => (amount * 100) / total);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Where each part of the bar begins and how wide it is, in percent of the whole width, not rounded. */
export function segments(amounts: number[]): { start: number; width: number }[] {
  const positive = amounts.map((amount) => Math.max(0, amount));
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  let start = 0;
  return positive.map((amount) => {
    const width = total === 0 ? 0 : (amount * 100) / total;
    const segment = { start, width };
    start += width;
    return segment;
  });
}
