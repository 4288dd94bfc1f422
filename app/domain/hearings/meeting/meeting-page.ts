import type { LocalText } from '~/i18n/languages';
import type { HearingFrame } from '../hearing-frame';
import type { Attendance } from './attendance';
import type { CountedHands } from './live-board';
import type { ItemState } from './meeting';
import type { Registration } from './registration';

/** A point of the agenda as readers see it. */
export interface AgendaRow {
  position: number;
  titles: LocalText;
  speaker: string;
  minutes: number;
  /** When it begins by the plan; null where the meeting has no date. */
  at: Date | null;
  state: ItemState;
  record: string;
}

/** The public page of a meeting: when and where, the agenda, and afterwards what happened. */
export interface MeetingPage {
  frame: HearingFrame;
  mode: 'hall' | 'online' | 'hybrid';
  venues: LocalText;
  onlineUrl: string | null;
  minutes: number;
  chair: string;
  secretary: string;
  agenda: AgendaRow[];
  /** Whether it can be followed live now. */
  isOn: boolean;
  takesRegistrations: boolean;
  own: Registration | null;
  attendance: Attendance | null;
  quorum: number | null;
  heldAt: Date | null;
  hands: CountedHands[];
}
