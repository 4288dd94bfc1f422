import { now } from './clock.server';
import { log } from './log.server';

const HOUR_MS = 3_600_000;
/** Soon after the start too: a server that is restarted every day would else never reach its hour. */
const FIRST_MS = 30_000;
/** Timers may fire a little early, when it is still yesterday. */
const SETTLE_MS = 200;

const untilTheHour = () => HOUR_MS - (now().getTime() % HOUR_MS) + SETTLE_MS;

/**
 * Asks every job whether something is due, and lets it do it, one after another: soon after the start and then on every
 * full hour, so that what ends with a day in Kyrgyzstan ends when the day does. Several servers may ask: a job that must
 * not run twice keeps its own account in `job_runs`. Returns how to stop; the promise resolves when the job in hand is
 * done.
 */
export function startSchedule(jobs: readonly (() => Promise<unknown>)[]): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;
  const runAll = async () => {
    do {
      isAskedAgain = false;
      for (const job of jobs) {
        if (isStopped) break;
        await job().catch((error) => log().error({ err: error, job: job.name }, 'job failed'));
      }
    } while (isAskedAgain && !isStopped);
    running = null;
  };
  const ask = () => {
    // What is due only from this hour on was not due when the run in hand began.
    if (running) isAskedAgain = true;
    else running = runAll();
  };
  const first = setTimeout(ask, FIRST_MS).unref();
  let hourly: NodeJS.Timeout;
  const waitForTheHour = () => {
    hourly = setTimeout(() => {
      ask();
      waitForTheHour();
    }, untilTheHour()).unref();
  };
  waitForTheHour();
  return async () => {
    isStopped = true;
    clearTimeout(first);
    clearTimeout(hourly);
    await running;
  };
}
