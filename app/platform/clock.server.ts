let read: () => Date = () => new Date();

/** The present instant (UTC). Every rule with a deadline asks this clock, so that a test can move it. */
export function now(): Date {
  return read();
}

/** Puts another clock in place; without an argument the real one returns. For tests and for the demo's story. */
export function setClockForTests(clock?: () => Date): void {
  read = clock ?? (() => new Date());
}
