import { kyrgyzDay } from './kyrgyz-day';

const DAY_MS = 86_400_000;

/**
 * Non-working public holidays on fixed days, first and last as "month-day": Labour Code of 2025, as published for 2026
 * (24.kg, 11 December 2025). Orozo Ait and Kurman Ait are announced each year; without them a term ends a day early.
 */
const HOLIDAYS: readonly (readonly [first: string, last: string])[] = [
  ['01-01', '01-07'],
  ['03-08', '03-08'],
  ['03-21', '03-21'],
  ['05-01', '05-09'],
  ['08-31', '08-31'],
];

function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  const date = day.toISOString().slice(5, 10);
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.some(([first, last]) => first <= date && date <= last);
}

/** The day that is `days` working days after the day of `from` in Kyrgyzstan, as an ISO date: the last day of a term. */
export function workingDaysAfter(from: Date, days: number): string {
  let day = new Date(`${kyrgyzDay(from)}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    day = new Date(day.getTime() + DAY_MS);
    if (isWorkingDay(day)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
