/** Where a bar begins and how wide it is, in percent of the drawing's width. */
export interface BarSpan {
  start: number;
  width: number;
}

export interface BarScale {
  /** Where nothing stands. */
  zero: number;
  /** The bar from nothing to the amount; a negative one lies left of `zero`. */
  span: (amount: number) => BarSpan;
  /** Where the amount stands. */
  at: (amount: number) => number;
}

const round = (value: number) => Math.round(value * 100) / 100;

function scaleOver(least: number, most: number): BarScale {
  const range = most - least;
  const at = (amount: number) => (range === 0 ? 0 : round(((amount - least) / range) * 100));
  const zero = at(0);
  const span = (amount: number) => ({ start: Math.min(zero, at(amount)), width: round(Math.abs(at(amount) - zero)) });
  return { zero, span, at };
}

/** A scale on which all amounts have room: from nothing, or from the most negative one, to the largest. */
export function barScale(amounts: readonly number[]): BarScale {
  return scaleOver(Math.min(0, ...amounts), Math.max(0, ...amounts));
}

/** A scale with nothing in the middle, for what grew and what shrank. */
export function divergingScale(amounts: readonly number[]): BarScale {
  const most = Math.max(0, ...amounts.map(Math.abs));
  return scaleOver(-most, most);
}
