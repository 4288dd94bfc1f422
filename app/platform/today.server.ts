import { now } from './clock.server';
import { kyrgyzDay } from './kyrgyz-day';

/** The day that it is in Kyrgyzstan, as an ISO date. */
export function today(): string {
  return kyrgyzDay(now());
}
