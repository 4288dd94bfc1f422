/** Bishkek keeps UTC+6 all year. */
const OFFSET_MS = 6 * 3_600_000;

/** The day that it is in Kyrgyzstan at an instant, as an ISO date. */
export function kyrgyzDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
