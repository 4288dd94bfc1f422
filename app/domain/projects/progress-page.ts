import type { FundingStage } from '~/domain/ideas/idea';
import type { ViewPicture, ViewText } from '~/domain/ideas/idea-view';
import type { CheckState, MilestoneState, Project, Works } from './project';

/** The idea as pages about its project name it. */
export interface ProjectHead {
  number: number;
  slug: string;
  title: ViewText;
  stage: FundingStage;
  isDemo: boolean;
}

/** A milestone that came later than was said. */
export interface Delay {
  id: string;
  /** When this was made known. */
  at: Date;
  /** ISO dates. */
  fromOn: string;
  toOn: string;
  reason: string;
}

export interface MilestoneView {
  id: string;
  title: string;
  lang: string;
  dueOn: string;
  doneOn: string | null;
  version: number;
  state: MilestoneState;
  /** Days late, of one that is late or was done late; else 0. */
  lateDays: number;
  delays: Delay[];
}

export interface MeasuredValue {
  id: string;
  /** Exact decimal. */
  value: string;
  measuredOn: string;
  note: string;
}

/** A value that was taken out as a mistake. */
export interface RemovedValue extends MeasuredValue {
  removedAt: Date;
}

export interface IndicatorView {
  id: string;
  title: string;
  unit: string;
  lang: string;
  baseline: string;
  baselineOn: string;
  target: string;
  targetOn: string;
  version: number;
  /** One for each day, the oldest first. */
  values: MeasuredValue[];
  /** In the order of their days. */
  removed: RemovedValue[];
  /** How much of the way from the baseline to the target is gone, in per cent; null before the first value. */
  gone: number | null;
}

/** What was spent on a line of the budget. Money in tyiyn. */
export interface SpentLine {
  id: string;
  /** Null where the line is no longer in the published budget. */
  title: ViewText | null;
  planned: number;
  spent: number;
}

export interface SpendingView {
  lines: SpentLine[];
  planned: number;
  spent: number;
  currency: string;
  entries: SpendingEntry[];
  /** Rows that were taken out as mistakes: nothing of them is counted. */
  removed: RemovedSpending[];
}

export interface SpendingEntry {
  id: string;
  lineId: string;
  amount: number;
  spentOn: string;
  note: string;
}

export interface RemovedSpending extends SpendingEntry {
  removedAt: Date;
}

/** A photo and what it shows; nothing is said of photos from before there were captions. */
export interface ReportPhoto extends ViewPicture {
  caption: string;
}

/** How a report read until it was corrected, and why it was. */
export interface CorrectionView {
  id: string;
  at: Date;
  reason: string;
  body: string;
  lang: string;
}

export interface ReportView {
  number: number;
  /** Null where a moderator hid it. */
  body: string | null;
  lang: string;
  at: Date;
  version: number;
  /** When it was last corrected; null where it reads as it was written. */
  correctedAt: Date | null;
  photos: ReportPhoto[];
}

export interface ReportsPage {
  reports: ReportView[];
  total: number;
  /** Numbers at which the pages beside this one begin; null where there is none. */
  newer: number | null;
  older: number | null;
}

/** What the council or the municipality said. A council's names, or null for an officer of the municipality. */
export interface JudgementView {
  id: string;
  isAccepted: boolean;
  note: string;
  at: Date;
  by: ViewText | null;
}

export interface CheckView extends CheckState {
  made: { works: Works; note: string; at: Date; by: ViewText | null; photo: ReportPhoto | null } | null;
}

/** What this reader may do here. */
export interface ProgressActs {
  plan: boolean;
  record: boolean;
  accept: boolean;
  /** Months of the checks that they may make now. */
  check: readonly number[];
  flag: boolean;
  declare: boolean;
}

/** How an idea is carried out, as its public page shows it. */
export interface ProgressPage {
  idea: ProjectHead;
  /** Null where nobody has committed money and no work was declared. */
  project: Project | null;
  /** The day since which nothing was heard, where that is too long ago. */
  silentSince: string | null;
  milestones: MilestoneView[];
  indicators: IndicatorView[];
  spending: SpendingView;
  reports: ReportsPage;
  judgements: JudgementView[];
  checks: CheckView[];
  acts: ProgressActs;
}
