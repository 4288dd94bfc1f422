import type { HearingLink, HearingState } from '../hearing';

/** A hearing as the pages of what it is on name it: a version of a budget, of a tariff. */
export interface HearingAbout extends HearingLink {
  state: HearingState;
  startsAt: Date | null;
  /** Whether one may say something of its lines or items now. */
  takesRemarks: boolean;
}
