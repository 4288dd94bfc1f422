import { log } from '../log.server';
import { type Answer, textAnswer } from './answer.server';

const PROBE_MS = 2_000;

/**
 * Answers /healthz (the process runs) and /readyz (it can do its work: the probe wrote to the database, and it is not
 * stopping); undefined for every other path. `probe` rejects when the database is away.
 */
export function healthAnswer(
  pathname: string,
  isDraining: boolean,
  probe: () => Promise<void>,
): Answer | Promise<Answer> | undefined {
  if (pathname === '/healthz') return textAnswer(200, 'ok');
  return pathname === '/readyz' ? readiness(isDraining, probe) : undefined;
}

async function readiness(isDraining: boolean, probe: () => Promise<void>): Promise<Answer> {
  if (isDraining) return textAnswer(503, 'stopping');
  try {
    await withinTime(probe());
    return textAnswer(200, 'ready');
  } catch (error) {
    log().warn({ err: error }, 'not ready');
    return textAnswer(503, 'database away', { 'retry-after': '5' });
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database did not answer within ${PROBE_MS} ms`)), PROBE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
