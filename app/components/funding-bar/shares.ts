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
