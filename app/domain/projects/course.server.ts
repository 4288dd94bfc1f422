import { eq } from 'drizzle-orm';
import type { Idea } from '~/domain/ideas/idea';
import '~/domain/ideas/idea-events.server';
import { now } from '~/platform/clock.server';
import { type Events, on } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { beginProject, touchProgress } from './find-project.server';

async function begin({ idea }: { idea: Idea }): Promise<void> {
  await transaction(async (tx) => {
    await beginProject(tx, idea);
    touchProgress(tx, idea);
  });
}

/** What the author declares is news of the project; the day of its completion counts for what is checked later. */
async function follow({ idea }: Events['idea.stage_declared']): Promise<void> {
  await transaction(async (tx) => {
    await beginProject(tx, idea);
    const { projects } = tables;
    const at = now();
    await tx
      .update(projects)
      .set({
        updatedAt: at,
        completedAt: idea.stage === 'completed' ? at : null,
        ...(idea.stage === 'in_progress' ? { startedAt: at } : {}),
      })
      .where(eq(projects.ideaId, idea.id));
  });
}

/** Begins a project where money is committed for the first time or the work is declared, and ends it. */
export function subscribeProjects(): void {
  on('commitment.made', begin);
  on('idea.stage_declared', follow);
}
