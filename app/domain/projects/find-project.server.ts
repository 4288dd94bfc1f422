import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { hasProject, type Project } from './project';

/**
 * How an idea is carried out; what was declared before there were projects counts as their beginning. Where all money
 * was taken back since, it stays as long as something was written of it: what was published does not vanish.
 */
export async function projectOf(reader: Reader, idea: Pick<Idea, 'id' | 'stage'>): Promise<Project | null> {
  const { projects } = tables;
  const [row] = await reader
    .select({ startedAt: projects.startedAt, updatedAt: projects.updatedAt, completedAt: projects.completedAt })
    .from(projects)
    .where(eq(projects.ideaId, idea.id));
  if (!hasProject(idea.stage)) return row && row.updatedAt > row.startedAt ? row : null;
  // What was declared counts, also where nobody listened when it was.
  if (row && (row.completedAt || idea.stage !== 'completed')) return row;
  return { ...(await declaredProject(reader, idea.id)), ...(row && { startedAt: row.startedAt }) };
}

async function declaredProject(reader: Reader, ideaId: string): Promise<Project> {
  const { stageDeclarations: declared } = tables;
  const rows = await reader
    .select({ stage: declared.stage, at: declared.declaredAt })
    .from(declared)
    .where(and(eq(declared.ideaId, ideaId), inArray(declared.stage, ['in_progress', 'completed'])))
    .orderBy(asc(declared.declaredAt), asc(declared.id));
  const last = rows.at(-1);
  return {
    startedAt: rows[0]?.at ?? null,
    updatedAt: last?.at ?? null,
    completedAt: last?.stage === 'completed' ? last.at : null,
  };
}

/** Begins the project of an idea, if nobody has. The caller holds the key `idea:NUMBER`. */
export async function beginProject(tx: Tx, idea: Pick<Idea, 'id'>): Promise<void> {
  const { startedAt, updatedAt, completedAt } = await declaredProject(tx, idea.id);
  const at = now();
  await tx
    .insert(tables.projects)
    .values({ ideaId: idea.id, startedAt: startedAt ?? at, updatedAt: updatedAt ?? at, completedAt })
    .onConflictDoNothing();
}

/** Notes that something was heard of the project now. */
async function heardOf(tx: Tx, idea: Idea): Promise<void> {
  await beginProject(tx, idea);
  const { projects } = tables;
  await tx.update(projects).set({ updatedAt: now() }).where(eq(projects.ideaId, idea.id));
}

/**
 * Runs what the author's side does with its project, under the key of the idea, for whom `policy` lets; everybody hears
 * that something was done. Throws not_found, sign_in, forbidden, closed.
 */
export async function working<T>(
  actor: Actor,
  number: number,
  policy: (actor: Actor, idea: Idea) => Verdict,
  work: (tx: Tx, idea: Idea) => Promise<T>,
): Promise<T> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(policy(actor, idea));
    const done = await work(tx, idea);
    await heardOf(tx, idea);
    await noteNews(tx, idea);
    return done;
  });
}

/** Notes that there is news of the idea, which digests look for, and makes the pages anew that show it. */
export async function noteNews(tx: Tx, idea: Pick<Idea, 'id' | 'number'>): Promise<void> {
  const { ideas } = tables;
  await tx.update(ideas).set({ updatedAt: now() }).where(eq(ideas.id, idea.id));
  touchProgress(tx, idea);
}

/** Makes the pages anew that show how the idea is carried out. */
export function touchProgress(tx: Tx, { number }: Pick<Idea, 'number'>): void {
  touch(tx, `idea:${number}`);
}

/** The idea whose progress this actor may read. Throws not_found, gone. */
export async function findFollowedIdea(reader: Reader, actor: Actor, number: number): Promise<Idea> {
  const idea = await findVisibleIdea(reader, actor, number);
  if (idea.publication === 'merged') throw new AppError('not_found');
  return idea;
}
