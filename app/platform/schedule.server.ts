import { log } from './log.server';

const HOUR_MS = 3_600_000;
/** Soon after the start too: a server that is restarted every day would else never reach its hour. */
const FIRST_MS = 30_000;

/**
 * Asks every job once an hour whether something is due, and lets it do it, one after another. Several servers may ask:
 * a job that must not run twice keeps its own account in `job_runs`. Returns how to stop; the promise resolves when the
 * job in hand is done.
 */
export function startSchedule(jobs: readonly (() => Promise<unknown>)[]): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isStopped = false;
  const runAll = async () => {
    for (const job of jobs) {
      if (isStopped) break;
      await job().catch((error) => log().error({ err: error, job: job.name }, 'job failed'));
    }
    running = null;
  };
  const tick = () => {
    running ??= runAll();
  };
  const first = setTimeout(tick, FIRST_MS);
  const timer = setInterval(tick, HOUR_MS);
  first.unref();
  timer.unref();
  return async () => {
    isStopped = true;
    clearTimeout(first);
    clearInterval(timer);
    await running;
  };
}
