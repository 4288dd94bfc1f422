/**
 * Lets at most `atOnce` tasks run together; the others wait for their turn, first come, first served. Where `waiting`
 * tasks wait already, a further one is refused with the error that `refuse` makes.
 */
export function createTurns(atOnce: number, waiting: number, refuse: () => Error) {
  const queue: (() => void)[] = [];
  let running = 0;

  async function take(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw refuse();
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  /** Whoever leaves hands the place over, so that nobody who comes in between can take it. */
  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }

  return async function inTurn<T>(task: () => Promise<T>): Promise<T> {
    await take();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
