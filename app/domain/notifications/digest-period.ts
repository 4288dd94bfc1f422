/** From `from` on and before `to`. */
export interface Span {
  from: Date;
  to: Date;
}

/** A week of news; its name keeps it from being sent twice. */
export interface DigestPeriod extends Span {
  /** The ISO week in which it is sent: "2026-W48". */
  name: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Bishkek is six hours ahead of UTC all the year round: 09:00 there is 03:00 UTC. */
const SENT_AT = 3 * HOUR;
/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4 * DAY;

/** The week of news that ended with the last Monday, 09:00 in Bishkek. */
export function digestPeriodAt(at: Date): DigestPeriod {
  const start = FIRST_MONDAY + SENT_AT;
  const to = new Date(start + Math.floor((at.getTime() - start) / WEEK) * WEEK);
  return { name: isoWeek(to), from: new Date(to.getTime() - WEEK), to };
}

/** The ISO week of a Monday: the year is that of its Thursday. */
function isoWeek(monday: Date): string {
  const thursday = new Date(monday.getTime() + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY);
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
