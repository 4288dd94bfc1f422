import type { LevelCounts, StanceCounts } from '~/domain/voting/stance';
import type { LocalText } from '~/i18n/languages';

/** What stands on the live page for everybody: the same in each language, so that one version tells whether it changed. */
export interface LiveBoard {
  /** Whether the meeting can still change: before its day, on it, or recorded as held. */
  phase: 'before' | 'on' | 'over';
  current: { position: number; titles: LocalText; speaker: string; begunAt: Date; record: string } | null;
  next: { position: number; titles: LocalText } | null;
  /** Points of the agenda that are done, and all. */
  done: number;
  points: number;
  /** The question taken up last. */
  called: QueuedQuestion | null;
  queue: { count: number; first: QueuedQuestion[] };
  hands: { position: number; texts: LocalText; answered: number } | null;
  /** The show of hands that was closed last. */
  counted: CountedHands | null;
}

export interface QueuedQuestion {
  number: number;
  body: string;
  lang: string;
}

/** A closed show of hands: counted in the hall, and here by verification level. */
export interface CountedHands {
  position: number;
  texts: LocalText;
  closedAt: Date;
  hall: StanceCounts;
  online: LevelCounts[];
}

/** How many questions of the queue are shown. */
export const QUEUE_SHOWN = 10;
/** A question on the board is for recognising; its own page has the whole of it. */
export const BODY_SHOWN = 240;
/** The end of what was written down on the current point. */
export const RECORD_SHOWN = 1_200;

/** The beginning of a text, at most `most` characters of it, cut between words. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** The end of a text, at most `most` characters of it, cut between words. */
export function endingOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  const space = cut.indexOf(' ');
  return `…${cut.slice(space > 0 && space < most / 2 ? space + 1 : 0)}`;
}
