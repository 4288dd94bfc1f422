/**
 * Lets at most `atOnce` tasks run together; the others wait for their turn, first come, first served. Where `waiting`
 * tasks wait already, a further one is refused with the error that `refuse` makes.
 */
export function createTurns(atOnce: number, waiting: number, refuse: () => Error) {
  const queue: (() => void)[] = [];
  let running = 0;

  const next = () => {
    running -= 1;
    queue.shift()?.();
  };

  return async function inTurn<T>(task: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw refuse();
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running += 1;
    try {
      return await task();
    } finally {
      next();
    }
  };
}
