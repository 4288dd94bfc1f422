import { createHmac } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import { tables, transaction } from '~db/index.server';
import { now } from './clock.server';
import { env } from './env.server';
import { AppError } from './errors';
import { secret } from './secrets.server';

export interface Limit {
  points: number;
  perSeconds: number;
}

const LONGEST_WINDOW_MS = 24 * 3_600_000;

/**
 * Takes one point (or `cost`) of `key` in the current window, which begins with its first act. The rows outlive a
 * restart and are shared by all processes. Call it before the transaction of the act, so that a failed try counts too.
 * `key` may hold an address or a network: only a keyed hash of it is stored.
 * Throws `too_many` with `minutes` to wait.
 */
export async function spend(key: string, { points, perSeconds }: Limit, cost = 1): Promise<void> {
  const hashed = createHmac('sha256', secret()).update(key).digest('base64url');
  const allowed = Math.max(1, Math.round(points * env().RATE_LIMIT_SCALE));
  const waitMs = await transaction({ key: `limit:${hashed}` }, async (tx) => {
    const at = now();
    const limits = tables.rateLimits;
    const [row] = await tx.select().from(limits).where(eq(limits.key, hashed));
    const endsAt = row ? row.windowStart.getTime() + perSeconds * 1000 : 0;
    if (!row) {
      await tx.insert(limits).values({ key: hashed, windowStart: at, points: cost });
      return 0;
    }
    if (endsAt <= at.getTime()) {
      await tx.update(limits).set({ windowStart: at, points: cost }).where(eq(limits.key, hashed));
      return 0;
    }
    if (row.points + cost > allowed) return endsAt - at.getTime();
    await tx
      .update(limits)
      .set({ points: row.points + cost })
      .where(eq(limits.key, hashed));
    return 0;
  });
  if (waitMs > 0) throw new AppError('too_many', { params: { minutes: Math.ceil(waitMs / 60_000) } });
}

/** Deletes the rows of windows that are over. */
export async function sweepLimits(): Promise<void> {
  const before = new Date(now().getTime() - LONGEST_WINDOW_MS);
  await transaction(async (tx) => {
    await tx.delete(tables.rateLimits).where(lt(tables.rateLimits.windowStart, before));
  });
}
