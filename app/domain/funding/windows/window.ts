import type { FundingCriteria } from './criteria';

export const WINDOW_NAME_MAX = 120;
/** How many windows that are not closed one funder may have. */
export const WINDOWS_MAX = 50;

/** What a funder fills in. Dates are ISO days. */
export interface WindowValues {
  name: string;
  isPublic: boolean;
  opensOn: string | null;
  closesOn: string | null;
  criteria: FundingCriteria;
}

/** A stored window. */
export interface FundingWindow extends WindowValues {
  id: string;
  organisationId: string;
  version: number;
  closedAt: Date | null;
}

export type WindowState = 'coming' | 'open' | 'over' | 'closed';

/** Where a window stands on a day (ISO): its first and last day are both open. */
export function windowState(
  { opensOn, closesOn, closedAt }: Pick<FundingWindow, 'opensOn' | 'closesOn' | 'closedAt'>,
  day: string,
): WindowState {
  if (closedAt) return 'closed';
  if (closesOn && closesOn < day) return 'over';
  return opensOn && opensOn > day ? 'coming' : 'open';
}
