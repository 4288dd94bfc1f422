/** A generator of numbers that gives the same ones for the same seed, so that two measurements see the same data. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share: number): boolean => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** Small values often, large ones seldom: as amounts and numbers of people are spread. */
    skewed: (least: number, most: number): number => Math.round(least * (most / least) ** next()),
  };
}

export type Random = ReturnType<typeof seededRandom>;
