import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { listPictures } from '~/domain/files/attachments.server';
import type { Idea } from '~/domain/ideas/idea';
import { declareStagePolicy, isAuthor, isModeratorOf } from '~/domain/ideas/idea.policy';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { db, type Reader, tables } from '~db/index.server';
import { isTakenOver, judgementsOf } from './acceptance.server';
import { afterChecksOf, checksDue, isItsFunder } from './after-checks.server';
import { findFollowedIdea, projectOf } from './find-project.server';
import { measuredIndicators, milestonePlan } from './plan.queries.server';
import type {
  CheckView,
  CorrectionView,
  JudgementView,
  ProgressActs,
  ProgressPage,
  ProjectHead,
  ReportView,
} from './progress-page';
import { silentSince } from './project';
import {
  acceptWorkPolicy,
  checkWorkPolicy,
  flagProgressPolicy,
  planWorkPolicy,
  recordWorkPolicy,
} from './project.policy';
import { correctionsOf, reportsPage, reportViews } from './reports.queries.server';
import { findReport } from './reports.server';
import { spendingOf } from './spending.queries.server';

const named = (names: LocalText | null, lang: Lang) => names && pickText(names, lang);

/** The idea as the pages of its project name it. */
export async function headOf(reader: Reader, idea: Idea, lang: Lang): Promise<ProjectHead> {
  const { number, slug, stage, publishedRevisionId: revisionId } = idea;
  const { ideas } = tables;
  const [row] = await reader.select({ isDemo: ideas.isDemo }).from(ideas).where(eq(ideas.id, idea.id));
  const titles = await readTitles(reader, [{ revisionId, original: idea.lang }], lang);
  return {
    number,
    slug,
    stage,
    title: titles.get(revisionId ?? '') ?? { text: String(number), lang },
    isDemo: row?.isDemo ?? false,
  };
}

/**
 * How an idea is carried out, with its reports from the one of number `from` down. Throws not_found, gone.
 */
export async function progressPage(
  actor: Actor,
  number: number,
  lang: Lang,
  from: number | null,
): Promise<ProgressPage> {
  const idea = await findFollowedIdea(db(), actor, number);
  const day = today();
  const project = await projectOf(db(), idea);
  const checks = await checkViews(db(), idea, lang);
  return {
    idea: await headOf(db(), idea, lang),
    project,
    silentSince: project && silentSince(idea.stage, project, day),
    milestones: await milestonePlan(db(), idea.id, day),
    indicators: await measuredIndicators(db(), idea.id),
    spending: await spendingOf(db(), idea, lang),
    reports: await reportsPage(db(), idea.id, from, isInsider(actor, idea)),
    judgements: await judgementViews(db(), idea, lang),
    checks,
    acts: await actsOf(actor, idea, checks),
  };
}

/** Whether the reader may see what a moderator hid. */
function isInsider(actor: Actor, idea: Idea): boolean {
  return isAuthor(actor, idea) || isModeratorOf(actor, idea);
}

async function actsOf(actor: Actor, idea: Idea, checks: CheckView[]): Promise<ProgressActs> {
  const mayCheck = checkWorkPolicy(actor, idea, await isItsFunder(db(), actor, idea)).allowed;
  const mayAccept = acceptWorkPolicy(actor, idea).allowed;
  const flag = flagProgressPolicy(actor, idea, { hidden: false });
  return {
    plan: planWorkPolicy(actor, idea).allowed,
    record: recordWorkPolicy(actor, idea).allowed,
    accept: mayAccept && !(await isTakenOver(db(), idea.id)),
    check: mayCheck
      ? checks.filter(({ state }) => state === 'open' || state === 'overdue').map((one) => one.months)
      : [],
    flag: flag.allowed || flag.reason === 'sign_in',
    declare: declareStagePolicy(actor, idea).allowed,
  };
}

/** What the council or the municipality said, the newest first. */
async function judgementViews(reader: Reader, idea: Idea, lang: Lang): Promise<JudgementView[]> {
  const rows = await judgementsOf(reader, idea);
  return rows.map(({ council, ...row }) => ({ ...row, by: named(council, lang) }));
}

/** The looks 12 and 24 months later: those made, and those to come. */
async function checkViews(reader: Reader, idea: Idea, lang: Lang): Promise<CheckView[]> {
  const due = await checksDue(reader, idea);
  const made = await afterChecksOf(reader, idea);
  const photos = await listPictures(
    reader,
    made.flatMap(({ subjectId }) => subjectId ?? []),
  );
  return due.map((check) => {
    const found = made.find(({ months }) => months === check.months);
    if (!found) return { ...check, made: null };
    const { works, note, at, organisation, subjectId } = found;
    const [photo = null] = photos.get(subjectId ?? '') ?? [];
    return { ...check, made: { works, note, at, by: named(organisation, lang), photo } };
  });
}

export interface ReportPage {
  idea: ProjectHead;
  report: ReportView;
  /** How it read before, the newest first. */
  corrections: CorrectionView[];
  /** May this reader correct it and change its photos, or report the words? */
  mayEdit: boolean;
  mayFlag: boolean;
}

/** One progress report by its number. Throws not_found, gone. */
export async function progressReportPage(
  actor: Actor,
  number: number,
  report: number,
  lang: Lang,
): Promise<ReportPage> {
  const idea = await findFollowedIdea(db(), actor, number);
  const row = await findReport(db(), idea.id, report);
  const mayRead = !row.hidden || isInsider(actor, idea);
  const [view] = await reportViews(db(), [row], mayRead);
  const flag = flagProgressPolicy(actor, idea, row);
  return {
    idea: await headOf(db(), idea, lang),
    report: view as ReportView,
    corrections: mayRead ? await correctionsOf(db(), row.id) : [],
    mayEdit: recordWorkPolicy(actor, idea).allowed && !row.hidden,
    mayFlag: flag.allowed || flag.reason === 'sign_in',
  };
}
