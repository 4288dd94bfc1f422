import type { Actor } from '~/domain/accounts/actor';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { today } from '~/platform/today.server';
import { db } from '~db/index.server';
import { isTakenOver } from './acceptance.server';
import { findCheckable } from './after-checks.server';
import { findFollowedIdea } from './find-project.server';
import { mayRemove } from './milestones.server';
import { measuredIndicators, milestonePlan } from './plan.queries.server';
import type { IndicatorView, MilestoneView, ProjectHead, ReportView, SpendingView } from './progress-page';
import { headOf } from './progress-page.queries.server';
import { CHECK_MONTHS, type CheckMonths } from './project';
import { acceptWorkPolicy, planWorkPolicy, recordWorkPolicy } from './project.policy';
import { reportViews } from './reports.queries.server';
import { findReport } from './reports.server';
import { spendingOf } from './spending.queries.server';

async function workIdea(actor: Actor, number: number, policy: (actor: Actor, idea: Idea) => Verdict): Promise<Idea> {
  const idea = await findIdea(db(), number);
  assertMay(policy(actor, idea));
  return idea;
}

/** The plan for whoever may change it. Throws not_found, sign_in, forbidden, closed. */
export async function planPage(
  actor: Actor,
  number: number,
  lang: Lang,
): Promise<{ idea: ProjectHead; milestones: MilestoneView[] }> {
  const idea = await workIdea(actor, number, planWorkPolicy);
  return { idea: await headOf(db(), idea, lang), milestones: await milestonePlan(db(), idea.id, today()) };
}

/** One milestone for whoever may change it. Throws as `planPage`. */
export async function milestonePage(
  actor: Actor,
  number: number,
  id: string,
  lang: Lang,
): Promise<{ idea: ProjectHead; milestone: MilestoneView; mayRemove: boolean }> {
  const { idea, milestones } = await planPage(actor, number, lang);
  const milestone = milestones.find((one) => one.id === id);
  if (!milestone) throw new AppError('not_found');
  return { idea, milestone, mayRemove: mayRemove(milestone, milestone.delays.length > 0, today()) };
}

export interface IndicatorsPage {
  idea: ProjectHead;
  indicators: IndicatorView[];
  /** May this reader still add and change what is measured? */
  mayPlan: boolean;
}

/** The indicators for whoever may measure them. Throws not_found, sign_in, forbidden, closed. */
export async function indicatorsPage(actor: Actor, number: number, lang: Lang): Promise<IndicatorsPage> {
  const idea = await workIdea(actor, number, recordWorkPolicy);
  return {
    idea: await headOf(db(), idea, lang),
    indicators: await measuredIndicators(db(), idea.id),
    mayPlan: planWorkPolicy(actor, idea).allowed,
  };
}

/** One indicator for whoever may measure it; before its first value it may be changed. Throws as `indicatorsPage`. */
export async function indicatorPage(
  actor: Actor,
  number: number,
  id: string,
  lang: Lang,
): Promise<{ idea: ProjectHead; indicator: IndicatorView; mayChange: boolean }> {
  const { idea, indicators, mayPlan } = await indicatorsPage(actor, number, lang);
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new AppError('not_found');
  const isMeasured = indicator.values.length + indicator.removed.length > 0;
  return { idea, indicator, mayChange: mayPlan && !isMeasured };
}

/** What was spent, for whoever accounts for it. Throws not_found, sign_in, forbidden, closed. */
export async function spendingPage(
  actor: Actor,
  number: number,
  lang: Lang,
): Promise<{ idea: ProjectHead; spending: SpendingView }> {
  const idea = await workIdea(actor, number, recordWorkPolicy);
  return { idea: await headOf(db(), idea, lang), spending: await spendingOf(db(), idea, lang) };
}

/** The idea by its name, for whoever may report on it. Throws not_found, sign_in, forbidden, closed. */
export async function newReportPage(actor: Actor, number: number, lang: Lang): Promise<ProjectHead> {
  return headOf(db(), await workIdea(actor, number, recordWorkPolicy), lang);
}

/** A report with its photos, for whoever may change them. Throws not_found, sign_in, forbidden, closed. */
export async function ownReportPage(
  actor: Actor,
  number: number,
  report: number,
  lang: Lang,
): Promise<{ idea: ProjectHead; report: ReportView }> {
  const idea = await workIdea(actor, number, recordWorkPolicy);
  const row = await findReport(db(), idea.id, report);
  const [view] = await reportViews(db(), [row], true);
  if (!view) throw new AppError('not_found');
  return { idea: await headOf(db(), idea, lang), report: view };
}

/** The idea whose result this actor may accept. Throws not_found, gone, sign_in, forbidden, closed. */
export async function acceptancePage(actor: Actor, number: number, lang: Lang): Promise<ProjectHead> {
  const idea = await findFollowedIdea(db(), actor, number);
  assertMay(acceptWorkPolicy(actor, idea));
  if (await isTakenOver(db(), idea.id)) throw new AppError('closed');
  return headOf(db(), idea, lang);
}

/** The months of a check as its address has them. Throws not_found. */
export function checkMonths(typed: string | undefined): CheckMonths {
  const months = CHECK_MONTHS.find((known) => String(known) === typed);
  if (!months) throw new AppError('not_found');
  return months;
}

/** The idea that this actor may look at now. Throws not_found, gone, sign_in, forbidden, closed. */
export async function checkPage(actor: Actor, number: number, months: CheckMonths, lang: Lang): Promise<ProjectHead> {
  return headOf(db(), await findCheckable(db(), actor, number, months), lang);
}
