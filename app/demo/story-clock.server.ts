import { setClockForTests } from '~/platform/clock.server';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Bishkek keeps UTC+6 all year. */
const OFFSET = 6 * HOUR;

/** Something that happens on a day of the story. */
export interface StoryStep {
  day: number;
  act: () => Promise<unknown>;
}

/** The clock of the story: days are counted from the day on which it is told, hours are Bishkek's. Never past now. */
export class StoryClock {
  private now: number;

  constructor(readonly today: Date) {
    this.now = today.getTime();
  }

  /** An instant of the story, which may lie ahead. */
  at(days: number, hour: number): Date {
    const midnight = Math.floor((this.today.getTime() + OFFSET) / DAY) * DAY - OFFSET;
    return new Date(midnight + days * DAY + hour * HOUR);
  }

  /** Moves everybody's clock to an instant of the story. */
  to(days: number, hour: number): void {
    this.set(this.at(days, hour).getTime());
  }

  /** Moves everybody's clock on by some hours. */
  forward(hours: number): void {
    this.set(this.now + hours * HOUR);
  }

  /** Does each thing on its day, at one hour; what happens on the same day happens in the order of the list. */
  async follow(steps: StoryStep[], hour: number): Promise<void> {
    for (const { day, act } of [...steps].sort((a, b) => a.day - b.day)) {
      this.to(day, hour);
      await act();
    }
  }

  private set(at: number): void {
    this.now = Math.min(at, this.today.getTime());
    const moment = new Date(this.now);
    setClockForTests(() => moment);
  }
}

const TOLD_IN = 2026;

/** The same content with its years counted from the year in which it is told: it was written in 2026. */
export function inYears<T>(content: T, today: Date): T {
  const later = today.getUTCFullYear() - TOLD_IN;
  const text = JSON.stringify(content).replaceAll(/\b20(2[4-8])\b/g, (year) => String(Number(year) + later));
  return JSON.parse(text) as T;
}
