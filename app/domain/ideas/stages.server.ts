import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { findIdea } from './find-idea.server';
import { type DeclaredStage, declarableStages, type Idea } from './idea';
import { declareStagePolicy } from './idea.policy';
import './idea-events.server';

/**
 * Declares how a published idea is carried out. Readers see it at once, marked as not yet confirmed by a funder.
 * Returns the declaration's id. Throws not_found, sign_in, forbidden, and closed where the stage does not follow.
 */
export async function declareStage(actor: Actor, number: number, stage: DeclaredStage, note: string): Promise<string> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(declareStagePolicy(actor, idea));
    const { person } = assertSignedIn(actor);
    if (!declarableStages(idea.stage).includes(stage)) throw new AppError('closed');
    const id = newId();
    await tx
      .insert(tables.stageDeclarations)
      .values({ id, ideaId: idea.id, stage, note, declaredBy: person.id, declaredAt: now() });
    await tx.update(tables.ideas).set({ stage, updatedAt: now() }).where(eq(tables.ideas.id, idea.id));
    await recordAct(tx, actor, 'idea.stage_declared', { kind: 'idea', id: idea.id }, { stage });
    await emit('idea.stage_declared', { idea: { ...idea, stage }, by: person.id, note });
    touches(tx, idea);
    return id;
  });
}

const touches = (tx: Tx, idea: Idea) => touch(tx, `idea:${idea.number}`, 'ideas');

/** The newest declaration of an idea, if there is any. */
export async function latestDeclaration(reader: Reader, ideaId: string) {
  const { stageDeclarations } = tables;
  const [row] = await reader
    .select({ id: stageDeclarations.id, stage: stageDeclarations.stage })
    .from(stageDeclarations)
    .where(eq(stageDeclarations.ideaId, ideaId))
    .orderBy(desc(stageDeclarations.declaredAt), desc(stageDeclarations.id))
    .limit(1);
  return row;
}
