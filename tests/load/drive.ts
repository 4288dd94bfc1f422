import autocannon from 'autocannon';

/** As many readers at once as wait for each other's pages in a busy hour. */
export const CONNECTIONS = 16;

/** One request. */
export interface Target {
  path: string;
  method?: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/** What a server answered while it was driven. */
export interface Driven {
  seconds: number;
  /** Milliseconds of each answer. */
  times: number[];
  /** Answers of another status than was expected, and those that never came. */
  failed: number;
}

/**
 * Drives a server by CONNECTIONS clients, each sending its next request when it has the answer, until `amount` are
 * answered: nothing is cut off, so that the work of the server and its answers are of the same requests.
 */
export function drive(url: string, next: () => Target, status: number, amount: number): Promise<Driven> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let failed = 0;
    const startedAt = performance.now();
    let endedAt = startedAt;
    const run = autocannon(
      {
        url,
        connections: CONNECTIONS,
        amount: Math.max(amount, CONNECTIONS),
        sampleInt: 20,
        timeout: 30,
        requests: [{ setupRequest: (request) => ({ ...request, ...next() }) as autocannon.Request }],
      },
      (error, { errors }) => {
        if (error) reject(error);
        else resolve({ seconds: (endedAt - startedAt) / 1000, times, failed: failed + errors });
      },
    );
    run.on('response', (_client, code, _bytes, time) => {
      endedAt = performance.now();
      times.push(time);
      if (code !== status) failed += 1;
    });
  });
}
