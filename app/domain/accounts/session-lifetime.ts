const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives, in milliseconds: without use, and at most. */
export interface Lifetime {
  idle: number;
  absolute: number;
}

const RESIDENT: Lifetime = { idle: 30 * DAY, absolute: 90 * DAY };
const STAFF: Lifetime = { idle: HOUR, absolute: 12 * HOUR };
const SHARED_PHONE: Lifetime = { idle: 2 * HOUR, absolute: 2 * HOUR };

/** The shortest that applies: a moderator on a shared phone has staff's idle time and the phone's limit. */
export function lifetimeOf({ isStaff, sharedPhone }: { isStaff: boolean; sharedPhone: boolean }): Lifetime {
  const kinds = [RESIDENT, ...(isStaff ? [STAFF] : []), ...(sharedPhone ? [SHARED_PHONE] : [])];
  return {
    idle: Math.min(...kinds.map(({ idle }) => idle)),
    absolute: Math.min(...kinds.map(({ absolute }) => absolute)),
  };
}

/** Use is noted this often at most, so that reading pages rarely writes. */
export function noteUseEvery({ idle }: Lifetime): number {
  return Math.min(idle / 30, HOUR);
}
