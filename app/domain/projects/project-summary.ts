import type { CheckMonths } from './project';

/** How an idea is carried out, in a few lines for its own page. */
export interface ProjectSummary {
  milestones: { done: number; all: number };
  reports: number;
  lastReportAt: Date | null;
  silentSince: string | null;
  isTakenOver: boolean;
  /** The check whose term is over. */
  overdueCheck: CheckMonths | null;
}
