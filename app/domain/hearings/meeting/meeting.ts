import type { LocalText } from '~/i18n/languages';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import type { Hearing } from '../hearing';

/** How long the texts of a meeting may be, in characters, and how many of each thing there may be. */
export const MEETING_LIMITS = {
  title: 200,
  speaker: 160,
  itemMinutes: 480,
  record: 20_000,
  question: 300,
  hands: 40,
  seats: 10,
  name: 120,
  phone: 40,
  village: 120,
  needs: 500,
  people: 100_000,
  villages: 60,
} as const;

const MINUTE_MS = 60_000;

/** One point of the agenda, as the secretary has it. */
export interface AgendaItem {
  id: string;
  position: number;
  /** Minutes from the beginning of the meeting. */
  startMinute: number;
  minutes: number;
  titles: LocalText;
  speaker: string;
  begunAt: Date | null;
  endedAt: Date | null;
  record: string;
  version: number;
}

export type ItemState = 'waiting' | 'current' | 'done';

/** Where a point of the agenda stands in the meeting. */
export function itemState({ begunAt, endedAt }: Pick<AgendaItem, 'begunAt' | 'endedAt'>): ItemState {
  if (!begunAt) return 'waiting';
  return endedAt ? 'done' : 'current';
}

/** Each point begins where the one before it ends: the minutes at which they begin, in their order. */
export function startMinutes(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((minutes) => {
    const start = at;
    at += minutes;
    return start;
  });
}

/** The instant at which a minute of the meeting falls; null where the meeting has no date. */
export function minuteAt(startsAt: Date | null, minute: number): Date | null {
  return startsAt && new Date(startsAt.getTime() + minute * MINUTE_MS);
}

/** Whether the day of the meeting has come: from then on it can be run, though it may begin a little early. */
export function isMeetingDay({ startsAt }: Pick<Hearing, 'startsAt'>, at: Date): boolean {
  return startsAt !== null && kyrgyzDay(startsAt) <= kyrgyzDay(at);
}

/** Whether people may still say that they come: until the planned end, after which nobody can. */
export function takesRegistrations(hearing: Pick<Hearing, 'startsAt' | 'minutes'>, at: Date): boolean {
  const end = minuteAt(hearing.startsAt, hearing.minutes);
  return end !== null && at < end;
}

/**
 * Whether the meeting can be recorded as held: it has begun, and the last moment for remarks that was announced has
 * passed, since holding closes them.
 */
export function canBeHeld({ startsAt, remarksCloseAt }: Pick<Hearing, 'startsAt' | 'remarksCloseAt'>, at: Date) {
  if (!startsAt || startsAt > at) return false;
  return !remarksCloseAt || remarksCloseAt <= at;
}

/**
 * When the meeting was over: its planned end, or the end of its last point where it took longer. Terms are counted from
 * that day, so recording it a week later must not move them.
 */
export function endOfMeeting(
  { startsAt, minutes }: Pick<Hearing, 'startsAt' | 'minutes'>,
  items: readonly Pick<AgendaItem, 'endedAt'>[],
  at: Date,
): Date {
  const ends = [minuteAt(startsAt, minutes) ?? at, ...items.flatMap((item) => item.endedAt ?? [])];
  const last = Math.max(...ends.map((end) => end.getTime()));
  return new Date(Math.min(at.getTime(), last));
}
