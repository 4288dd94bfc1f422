import Fraction from 'fraction.js';
import type { FundingStage } from '~/domain/ideas/idea';
import { daysBetween, kyrgyzDay, monthsAfter } from '~/platform/kyrgyz-day';

/** After so many days without news everybody is told that nothing was heard. */
export const SILENT_DAYS = 90;

/** Months after completion at which somebody looks whether it still works, and the days that they have for it. */
export const CHECK_MONTHS = [12, 24] as const;
export type CheckMonths = (typeof CHECK_MONTHS)[number];
const CHECK_TERM_DAYS = 30;

export const WORKS = ['yes', 'partly', 'no'] as const;
export type Works = (typeof WORKS)[number];

/** Stages in which somebody's money stands behind an idea and the work is awaited or under way. */
export const RUNNING_STAGES: readonly FundingStage[] = ['selected', 'funded', 'in_progress'];

/**
 * How many there may be of each in a project (values in an indicator, photos and corrections of a report), and how long
 * its texts may be, in characters.
 */
export const PROJECT_LIMITS = {
  milestones: 60,
  indicators: 20,
  values: 60,
  spendings: 300,
  photos: 8,
  corrections: 20,
  title: 200,
  caption: 200,
  unit: 40,
  note: 1_000,
  reason: 1_000,
  report: 6_000,
} as const;

/** Whether its pages tell of work: begun, awaited, ended or given up. */
export function hasProject(stage: FundingStage): boolean {
  return RUNNING_STAGES.includes(stage) || stage === 'completed' || stage === 'not_implemented';
}

/** An idea that is being carried out: since when, and when something was last heard of it. */
export interface Project {
  startedAt: Date | null;
  updatedAt: Date | null;
  completedAt: Date | null;
}

/** The day (ISO date) since which nothing was heard of a running project, where that is too long ago; else null. */
export function silentSince(stage: FundingStage, { updatedAt }: Project, today: string): string | null {
  if (!RUNNING_STAGES.includes(stage) || !updatedAt) return null;
  const day = kyrgyzDay(updatedAt);
  return daysBetween(day, today) >= SILENT_DAYS ? day : null;
}

export type MilestoneState = 'done' | 'done_late' | 'late' | 'planned';

/** How a milestone stands: all dates are ISO dates. */
export function milestoneState({ dueOn, doneOn }: MilestoneDates, today: string): MilestoneState {
  if (doneOn) return doneOn > dueOn ? 'done_late' : 'done';
  return dueOn < today ? 'late' : 'planned';
}

export interface MilestoneDates {
  dueOn: string;
  doneOn: string | null;
}

/** A look at what was built, so many months later: coming, open to be made, overdue, or made. */
export interface CheckState {
  months: CheckMonths;
  dueOn: string;
  state: 'coming' | 'open' | 'overdue' | 'made';
}

/** When each check of a project completed on that day is due, and how it stands today. */
export function checkStates(completedOn: string, made: readonly number[], today: string): CheckState[] {
  return CHECK_MONTHS.map((months) => {
    const dueOn = monthsAfter(completedOn, months);
    const late = daysBetween(dueOn, today);
    const waiting = late < 0 ? 'coming' : late > CHECK_TERM_DAYS ? 'overdue' : 'open';
    return { months, dueOn, state: made.includes(months) ? 'made' : waiting };
  });
}

/**
 * The day (ISO date) of which people are to be reminded now: since when nothing was heard, or when the newest check fell
 * due, made or not. Null where there is nothing to remind of.
 */
export function reminderOf(stage: FundingStage, project: Project, today: string): string | null {
  if (stage !== 'completed') return silentSince(stage, project, today);
  if (!project.completedAt) return null;
  const due = checkStates(kyrgyzDay(project.completedAt), [], today).filter(({ state }) => state !== 'coming');
  return due.at(-1)?.dueOn ?? null;
}

/**
 * How much of the way from the baseline to the target a value has gone, in whole per cent, rounded half up; below zero
 * where it went the other way. The values are exact decimals, and baseline and target differ.
 */
export function wayGone(baseline: string, target: string, value: string): number {
  const whole = new Fraction(target).sub(baseline);
  return new Fraction(value).sub(baseline).div(whole).mul(100).add(new Fraction(1, 2)).floor().valueOf();
}

/** Whether two exact decimals are the same number. */
export function isSame(one: string, other: string): boolean {
  return new Fraction(one).equals(other);
}
