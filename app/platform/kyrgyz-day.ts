/** Bishkek keeps UTC+6 all year. */
const OFFSET_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day that it is in Kyrgyzstan at an instant, as an ISO date. */
export function kyrgyzDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The time of day that it is in Kyrgyzstan at an instant: "14:05". */
export function kyrgyzTime(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 16);
}

/** Calendar days from one ISO date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day (ISO date) so many months later; the last of the month where that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const from = new Date(day);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The instant of a day (ISO date) and a time ("14:05") in Kyrgyzstan. */
export function kyrgyzInstant(day: string, time: string): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) - OFFSET_MS);
}

/** A time as people type it ("14:05", "9.30", "9") as "14:05"; null where it is none. */
export function readTime(typed: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
