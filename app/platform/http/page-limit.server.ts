import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface PageLimit {
  /** Counts one page of `network`. Returns 0, or the seconds to wait. */
  take(network: string): Promise<number>;
}

/**
 * At most `pages` made pages in `seconds` for each network. In the memory of this process, because it is asked at
 * every page and need not outlive a restart; limits of acts are in `limits.server.ts`.
 */
export function createPageLimit(pages: number, seconds: number): PageLimit {
  const limiter = new RateLimiterMemory({ points: Math.max(1, Math.round(pages)), duration: seconds });
  return {
    async take(network) {
      try {
        await limiter.consume(network);
        return 0;
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000));
      }
    },
  };
}
