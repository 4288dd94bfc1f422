import { AsyncLocalStorage } from 'node:async_hooks';
import { onCommit } from '~db/index.server';

/** Runs a function as if no transaction were open: what is kept for everybody must not be read inside one. */
export const outsideTransactions = AsyncLocalStorage.snapshot();

/**
 * A value read from the database once and kept in memory: until a commit touches `topic`, or for `freshMs`, since
 * another process may have written. Those who ask while it is being read share the reading.
 */
export function kept<T>(topic: string, freshMs: number, load: () => Promise<T>): () => Promise<T> {
  let current: { value: Promise<T>; until: number } | undefined;
  onCommit((topics) => {
    if (topics.includes(topic)) current = undefined;
  });
  return () => {
    if (current && performance.now() < current.until) return current.value;
    const reading = { value: outsideTransactions(load), until: performance.now() + freshMs };
    current = reading;
    reading.value.catch(() => {
      if (current === reading) current = undefined;
    });
    return reading.value;
  };
}
