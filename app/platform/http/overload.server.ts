import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Rendering takes a core, so more at once only makes everybody wait: 48 pages of 4 ms are about 200 ms of queue. */
const MOST_AT_ONCE = 48;
const MOST_DELAY_MS = 150;
const SAMPLE_MS = 250;

export interface Gate {
  /** Whether to take one more; a write (a vote, a sign-in) is still taken when reading is already refused. */
  admits(isWrite: boolean): boolean;
  /** Runs `work` and counts it until it ends. */
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly inFlight: number;
  close(): void;
}

/**
 * Refuses work when the process is behind, so that what it takes it answers in time. Watches the requests in flight
 * and how late the event loop runs (mean of the last quarter second, in ms).
 */
export function createGate(mostAtOnce: number = MOST_AT_ONCE, mostDelayMs: number = MOST_DELAY_MS): Gate {
  const resolution = 10;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  let delayMs = 0;
  let inFlight = 0;
  const sampling = setInterval(() => {
    delayMs = Number.isNaN(delays.mean) ? 0 : delays.mean / 1e6 - resolution;
    delays.reset();
  }, SAMPLE_MS).unref();

  return {
    admits(isWrite) {
      const patience = isWrite ? 2 : 1;
      return inFlight < mostAtOnce * patience && delayMs < mostDelayMs * patience;
    },
    async run(work) {
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
      }
    },
    get inFlight() {
      return inFlight;
    },
    close() {
      clearInterval(sampling);
      delays.disable();
    },
  };
}
