import { now } from './clock.server';

/** Bishkek keeps UTC+6 all year. */
const OFFSET_MS = 6 * 3600 * 1000;

/** The day that it is in Kyrgyzstan, as an ISO date. */
export function today(): string {
  return new Date(now().getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
