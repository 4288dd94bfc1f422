import { and, count, desc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { RUNNING_STAGES, silentSince } from './project';

/** Reports are new for so many days. */
const NEW_DAYS = 14;

/** An idea that the funder pays for and that is being carried out. */
export interface FundedProject {
  number: number;
  title: ViewText;
  /** The newest report, where it is new; its number. */
  report: { number: number; at: Date } | null;
  /** The day (ISO date) since which nothing was heard, where that is too long ago. */
  silentSince: string | null;
  /** Milestones whose day is over. */
  late: number;
}

/**
 * Running ideas for which the funder that the actor acts for has committed money and of which there is something to
 * tell: a new report, a late milestone, a long silence. Throws sign_in, forbidden.
 */
export async function fundedProjects(actor: Actor, lang: Lang): Promise<FundedProject[]> {
  const rows = await runningProjects(funderOf(actor).funder.organisationId);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [reports, late, titles] = await Promise.all([
    newReports(ids),
    lateMilestones(ids),
    readTitles(
      db(),
      rows.map(({ revisionId, lang: original }) => ({ revisionId, original })),
      lang,
    ),
  ]);
  const day = today();
  return rows.flatMap(({ id, number, stage, revisionId, lang: _, ...project }) => {
    const title = titles.get(revisionId ?? '');
    if (!title) return [];
    const told = {
      report: reports.get(id) ?? null,
      silentSince: silentSince(stage, project, day),
      late: late.get(id) ?? 0,
    };
    return told.report || told.silentSince || told.late > 0 ? [{ number, title, ...told }] : [];
  });
}

async function runningProjects(organisationId: string) {
  const { commitments, ideas, projects } = tables;
  return db()
    .selectDistinct({
      id: ideas.id,
      number: ideas.number,
      stage: ideas.stage,
      revisionId: ideas.publishedRevisionId,
      lang: ideas.lang,
      startedAt: projects.startedAt,
      updatedAt: projects.updatedAt,
      completedAt: projects.completedAt,
    })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .innerJoin(projects, eq(projects.ideaId, ideas.id))
    .where(
      and(
        eq(commitments.organisationId, organisationId),
        commitmentStands(),
        inArray(ideas.stage, [...RUNNING_STAGES]),
        eq(ideas.publication, 'published'),
        eq(ideas.hidden, false),
      ),
    )
    .orderBy(desc(projects.updatedAt), desc(ideas.number));
}

/** The newest report of each idea, where it is new. */
async function newReports(ideaIds: readonly string[]) {
  const { progressReports } = tables;
  const since = new Date(now().getTime() - NEW_DAYS * 86_400_000);
  const rows = await db()
    .select({ ideaId: progressReports.ideaId, number: progressReports.number, at: progressReports.at })
    .from(progressReports)
    .where(
      and(
        inArray(progressReports.ideaId, [...ideaIds]),
        gte(progressReports.at, since),
        eq(progressReports.hidden, false),
      ),
    )
    .orderBy(progressReports.number);
  return new Map(rows.map(({ ideaId, ...report }) => [ideaId, report]));
}

async function lateMilestones(ideaIds: readonly string[]): Promise<Map<string, number>> {
  const { milestones } = tables;
  const rows = await db()
    .select({ ideaId: milestones.ideaId, n: count() })
    .from(milestones)
    .where(and(inArray(milestones.ideaId, [...ideaIds]), isNull(milestones.doneOn), lt(milestones.dueOn, today())))
    .groupBy(milestones.ideaId);
  return new Map(rows.map(({ ideaId, n }) => [ideaId, n]));
}
