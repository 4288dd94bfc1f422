const PREFIX = 'idea:';

/** The numbers of the ideas that a commit has touched, from its topics. */
export function ideasIn(topics: readonly string[]): number[] {
  return topics.flatMap((topic) => (topic.startsWith(PREFIX) ? Number(topic.slice(PREFIX.length)) : []));
}

/**
 * Takes all of `touched`, `atOnce` at a time, and lets `read` renew what is kept of them. Those whose reading fails stay
 * touched; throws what it throws.
 */
export async function renewTouched(
  touched: Set<number>,
  atOnce: number,
  read: (numbers: readonly number[]) => Promise<void>,
): Promise<void> {
  while (touched.size > 0) {
    const numbers = [...touched].slice(0, atOnce);
    for (const number of numbers) touched.delete(number);
    try {
      await read(numbers);
    } catch (error) {
      for (const number of numbers) touched.add(number);
      throw error;
    }
  }
}
