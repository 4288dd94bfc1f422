import { RateLimiterMemory } from 'rate-limiter-flexible';
import { env } from './env.server';
import { AppError } from './errors';
import type { Limit } from './limits.server';

/**
 * A limit in the memory of this process, for acts that are too many to write a row for each try (a support is one
 * row itself). It does not outlive a restart. Returns the function that takes one point of a key; it throws
 * `too_many` with `minutes` to wait.
 */
export function pace({ points, perSeconds }: Limit): (key: string) => Promise<void> {
  let limiter: RateLimiterMemory | undefined;
  return async (key) => {
    const allowed = Math.max(1, Math.round(points * env().RATE_LIMIT_SCALE));
    limiter ??= new RateLimiterMemory({ points: allowed, duration: perSeconds });
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const { msBeforeNext } = refusal as { msBeforeNext: number };
      throw new AppError('too_many', { params: { minutes: Math.max(1, Math.ceil(msBeforeNext / 60_000)) } });
    }
  };
}
