import { sweepKeys } from './idempotency.server';
import { sweepActs } from './kept-acts.server';
import { sweepLimits } from './limits.server';
import { log } from './log.server';
import { sweepMails } from './outbox.server';

const HOUR_MS = 3_600_000;

/**
 * Deletes once an hour what is past its time; `more` are the sweeps of the nouns. Returns how to stop it.
 */
export function startSweeps(more: readonly (() => Promise<unknown>)[]): () => void {
  const sweepAll = async () => {
    for (const sweep of [sweepKeys, sweepActs, sweepLimits, sweepMails, ...more]) {
      await sweep().catch((error) => log().error({ err: error, sweep: sweep.name }, 'sweep failed'));
    }
  };
  const timer = setInterval(sweepAll, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
