import { and, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { isOwnIdea } from '~/domain/ideas/find-idea.server';
import type { FundingStage } from '~/domain/ideas/idea';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { isTakenOver } from './acceptance.server';
import { checksDue } from './after-checks.server';
import { projectOf } from './find-project.server';
import { RUNNING_STAGES, silentSince } from './project';
import type { ProjectSummary } from './project-summary';

/** The summary of an idea's project; null where there is none. */
export async function projectSummary(idea: { id: string; stage: FundingStage }): Promise<ProjectSummary | null> {
  const project = await projectOf(db(), idea);
  if (!project) return null;
  const { milestones, progressReports } = tables;
  const [all] = await db()
    .select({ n: count(), done: count(milestones.doneOn) })
    .from(milestones)
    .where(eq(milestones.ideaId, idea.id));
  const ofIdea = eq(progressReports.ideaId, idea.id);
  const [reports] = await db().select({ n: count() }).from(progressReports).where(ofIdea);
  const [last] = await db()
    .select({ at: progressReports.at })
    .from(progressReports)
    .where(ofIdea)
    .orderBy(desc(progressReports.number))
    .limit(1);
  const overdue = (await checksDue(db(), idea)).find(({ state }) => state === 'overdue');
  return {
    milestones: { done: all?.done ?? 0, all: all?.n ?? 0 },
    reports: reports?.n ?? 0,
    lastReportAt: last?.at ?? null,
    silentSince: silentSince(idea.stage, project, today()),
    isTakenOver: await isTakenOver(db(), idea.id),
    overdueCheck: overdue?.months ?? null,
  };
}

/** The numbers of this author's ideas whose projects are running, each with the day since which it is silent, or null. */
export async function ownProjects(actor: Actor): Promise<Map<number, string | null>> {
  if (actor.kind === 'visitor') return new Map();
  const { ideas, projects } = tables;
  const rows = await db()
    .select({
      number: ideas.number,
      stage: ideas.stage,
      startedAt: projects.startedAt,
      updatedAt: projects.updatedAt,
      completedAt: projects.completedAt,
    })
    .from(projects)
    .innerJoin(ideas, eq(ideas.id, projects.ideaId))
    .where(
      and(
        inArray(ideas.stage, [...RUNNING_STAGES]),
        eq(ideas.publication, 'published'),
        isNotNull(projects.updatedAt),
        isOwnIdea(actor),
      ),
    );
  const day = today();
  return new Map(rows.map(({ number, stage, ...project }) => [number, silentSince(stage, project, day)]));
}
