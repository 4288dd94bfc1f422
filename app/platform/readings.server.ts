import { outsideTransactions } from './kept.server';

/**
 * The readings of what a module keeps in memory of the database: one at a time, outside every transaction, so that an
 * older one never overwrites a newer one.
 */
export function createReadings() {
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    /** Whether one is under way or waits: what was touched may be in it. */
    isBusy: () => waiting > 0,
    /** Runs `read` after those that were asked for before, whether these failed or not. */
    inTurn<T>(read: () => Promise<T>): Promise<T> {
      waiting += 1;
      const turn = tail
        .then(() => outsideTransactions(read))
        .finally(() => {
          waiting -= 1;
        });
      tail = turn.catch(() => undefined);
      return turn;
    },
  };
}
