/**
 * Whole shares of `whole` (100 for percent, 1,000 for "of every 1,000 som") that add up to it, by largest remainder:
 * parts that add up to 101 % are not believed. Negative amounts count as nothing; all nothing gives all zero.
 */
export function wholeShares(amounts: readonly number[], whole: number): number[] {
  const positive = amounts.map((amount) => Math.max(0, amount));
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return positive.map(() => 0);
  const exact = positive.map((amount) => (amount / total) * whole);
  const shares = exact.map(Math.floor);
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
