/**
 * Lets the runs of one key go one after another within this process. On PostgreSQL those who wait for a hot row would
 * else each hold a connection of the pool: thousands who support one idea at once would shut out everybody else.
 */
export function keyQueue(): <T>(key: string, run: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, run) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(run);
    // The next in the queue goes on whatever became of this one.
    const tail = turn.then(
      () => undefined,
      () => undefined,
    );
    tails.set(key, tail);
    tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return turn;
  };
}
