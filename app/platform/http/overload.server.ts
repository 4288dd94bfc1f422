import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Rendering takes a core, so more at once only makes everybody wait: 48 pages of 4 ms are about 200 ms of queue. */
const MOST_AT_ONCE = 48;
const SAMPLE_MS = 250;
const ROUND_MS = 5;

export interface Gate {
  /** Whether to take one more; a write (a vote, a sign-in) is still taken when reading is already refused. */
  admits(isWrite: boolean): boolean;
  /** Runs `work` in its turn, writes first, and counts it until it ends. */
  run<T>(isWrite: boolean, work: () => Promise<T>): Promise<T>;
  close(): void;
}

/**
 * Lets one begin after another, writes first. Each is done with all that needs no waiting before the next begins, and
 * when that has taken ROUND_MS the event loop hears of what has arrived meanwhile.
 */
function createLoopTurns() {
  const writes: (() => void)[] = [];
  const pages: (() => void)[] = [];
  let isTaken = false;

  function take(): void {
    isTaken = true;
    setImmediate(() => beginNext(performance.now() + ROUND_MS));
  }

  function beginNext(until: number): void {
    const next = writes.shift() ?? pages.shift();
    if (!next) {
      isTaken = false;
      return;
    }
    next();
    // Ticks come when no promise can go on.
    queueMicrotask(() => process.nextTick(() => (performance.now() < until ? beginNext(until) : take())));
  }

  /** Resolves when it is the caller's turn; undefined when that is now. */
  return (isWrite: boolean): Promise<void> | undefined => {
    if (isTaken) return new Promise((resolve) => (isWrite ? writes : pages).push(resolve));
    take();
    return undefined;
  };
}

/**
 * Refuses work when the process is behind, so that what it takes it answers in time. Watches how much is waiting or
 * in flight, and how late the event loop runs (mean of the last quarter second, in ms). A few are begun at a
 * time, because a loop that makes all that has arrived hears of the rest too late to refuse it; and not one alone,
 * because then a storm of those who are refused would leave nothing to those who are taken.
 */
export function createGate(mostDelayMs: number, mostAtOnce: number = MOST_AT_ONCE): Gate {
  const resolution = 10;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  let delayMs = 0;
  let inFlight = 0;
  const sampling = setInterval(() => {
    delayMs = Number.isNaN(delays.mean) ? 0 : delays.mean / 1e6 - resolution;
    delays.reset();
  }, SAMPLE_MS).unref();
  const turn = createLoopTurns();

  return {
    admits(isWrite) {
      // Late with nothing of its own to do: others have the processor, and one page makes that no worse.
      if (inFlight === 0) return true;
      const patience = isWrite ? 2 : 1;
      return inFlight < mostAtOnce * patience && delayMs < mostDelayMs * patience;
    },
    async run(isWrite, work) {
      inFlight += 1;
      try {
        await turn(isWrite);
        return await work();
      } finally {
        inFlight -= 1;
      }
    },
    close() {
      clearInterval(sampling);
      delays.disable();
    },
  };
}
