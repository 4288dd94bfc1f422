import { env } from './env.server';
import { AppError } from './errors';
import type { Limit } from './limits.server';
import { createMemoryLimit, type MemoryLimit } from './memory-limit.server';

/**
 * A limit of an act in the memory of this process. Returns the function that takes one point of a key; it throws
 * `too_many` with `minutes` to wait.
 */
export function pace({ points, perSeconds }: Limit): (key: string) => Promise<void> {
  let limit: MemoryLimit | undefined;
  return async (key) => {
    limit ??= createMemoryLimit({ points: points * env().RATE_LIMIT_SCALE, perSeconds });
    const seconds = await limit.take(key);
    if (seconds > 0) throw new AppError('too_many', { params: { minutes: Math.ceil(seconds / 60) } });
  };
}
