import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limit } from './limits.server';

export interface MemoryLimit {
  /** Takes one point of `key`. Returns 0, or the seconds to wait. */
  take(key: string): Promise<number>;
}

/**
 * A limit in the memory of this process, for what is asked too often to write a row each time and need not outlive a
 * restart: pages, supports. Limits of all other acts are in `limits.server.ts`.
 */
export function createMemoryLimit({ points, perSeconds }: Limit): MemoryLimit {
  const limiter = new RateLimiterMemory({ points: Math.max(1, Math.round(points)), duration: perSeconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        // The library throws its own state, which is no Error, where there is no point left.
        if (refusal instanceof Error) throw refusal;
        return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000));
      }
    },
  };
}
