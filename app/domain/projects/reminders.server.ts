import { and, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { today } from '~/platform/today.server';
import { db, type Tx, tables, transaction } from '~db/index.server';
import { checksDue } from './after-checks.server';
import { beginProject, projectOf } from './find-project.server';
import { reminderOf, SILENT_DAYS } from './project';
import './project-events.server';

const DAY_MS = 86_400_000;

/** Ideas that were declared before there were projects, and have none yet. */
async function withoutProject(): Promise<string[]> {
  const { ideas, projects, stageDeclarations } = tables;
  const rows = await db()
    .selectDistinct({ id: ideas.id })
    .from(stageDeclarations)
    .innerJoin(ideas, eq(ideas.id, stageDeclarations.ideaId))
    .leftJoin(projects, eq(projects.ideaId, ideas.id))
    .where(and(isNull(projects.ideaId), inArray(stageDeclarations.stage, ['in_progress', 'completed'])));
  return rows.map(({ id }) => id);
}

/** Projects that people may have to be reminded of today, and of what they were last reminded. */
async function oldProjects() {
  const { ideas, projects } = tables;
  const longAgo = new Date(now().getTime() - (SILENT_DAYS - 1) * DAY_MS);
  return db()
    .select({
      number: ideas.number,
      stage: ideas.stage,
      startedAt: projects.startedAt,
      updatedAt: projects.updatedAt,
      completedAt: projects.completedAt,
      remindedFor: projects.remindedFor,
    })
    .from(projects)
    .innerJoin(ideas, eq(ideas.id, projects.ideaId))
    .where(and(eq(ideas.publication, 'published'), eq(ideas.hidden, false), lt(projects.updatedAt, longAgo)));
}

/** Claims the reminder of that day for whichever server comes first. */
async function claim(tx: Tx, ideaId: string, day: string): Promise<boolean> {
  const { projects } = tables;
  const claimed = await tx
    .update(projects)
    .set({ remindedFor: day })
    .where(and(eq(projects.ideaId, ideaId), or(isNull(projects.remindedFor), ne(projects.remindedFor, day))))
    .returning({ ideaId: projects.ideaId });
  return claimed.length > 0;
}

async function remind(number: number): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    const project = await projectOf(tx, idea);
    const day = project && reminderOf(idea.stage, project, today());
    if (!day || !(await claim(tx, idea.id, day))) return;
    if (idea.stage !== 'completed') return emit('project.silent', { idea, since: day });
    const check = (await checksDue(tx, idea)).find(({ dueOn, state }) => dueOn === day && state !== 'made');
    if (check) await emit('project.check_due', { idea, months: check.months });
  });
}

/**
 * Reminds authors of projects that were silent for long, once for each silence, and those who look after a place of what
 * is to be checked, once for each check. Asked every hour.
 */
export async function remindOfProjects(): Promise<void> {
  for (const id of await withoutProject()) await transaction((tx) => beginProject(tx, { id }));
  for (const { number, stage, remindedFor, ...project } of await oldProjects()) {
    const day = reminderOf(stage, project, today());
    if (day && day !== remindedFor) await remind(number);
  }
}
