import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { hashOf } from '~/platform/canonical.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { onOwnBoard } from '../shortlist.server';
import { BOARD_LIMITS, type BoardStage, LEAST_STAGES, USUAL_STAGES } from './board';

/** The usual stages. Their ids follow from the funder's, so that a form shows them before they are stored. */
function usualStages(organisationId: string): BoardStage[] {
  return USUAL_STAGES.map((kind) => ({ id: `${organisationId}-${kind}`, kind, name: null }));
}

async function storedStages(reader: Reader, organisationId: string): Promise<BoardStage[]> {
  const { boardStages } = tables;
  return reader
    .select({ id: boardStages.id, kind: boardStages.kind, name: boardStages.name })
    .from(boardStages)
    .where(eq(boardStages.organisationId, organisationId))
    .orderBy(asc(boardStages.position), asc(boardStages.id));
}

/** The stages of a funder's board in their order: the usual ones while nobody has changed anything. */
export async function stagesOf(reader: Reader, organisationId: string): Promise<BoardStage[]> {
  const stored = await storedStages(reader, organisationId);
  return stored.length > 0 ? stored : usualStages(organisationId);
}

/** The stages, stored by now: cards refer to them. Under the key of the board. */
export async function keepStages(tx: Tx, organisationId: string): Promise<BoardStage[]> {
  const stored = await storedStages(tx, organisationId);
  if (stored.length > 0) return stored;
  const usual = usualStages(organisationId);
  await tx.insert(tables.boardStages).values(usual.map((stage, position) => ({ ...stage, organisationId, position })));
  return usual;
}

/** What a form of the stages shows: it is another one as soon as a stage is added, renamed, moved or removed. */
export function stagesMark(stages: readonly BoardStage[]): string {
  return hashOf(stages.map(({ id, name }) => [id, name]));
}

interface ChangingStages {
  tx: Tx;
  organisationId: string;
  stages: BoardStage[];
}

/** Runs a change of the stages that the form showed. Throws sign_in, forbidden, and conflict where they are others now. */
function changingStages(actor: Actor, seen: string, change: (on: ChangingStages) => Promise<void>): Promise<void> {
  return onOwnBoard(actor, async (tx, { organisationId }) => {
    const stages = await keepStages(tx, organisationId);
    if (stagesMark(stages) !== seen) throw new AppError('conflict');
    await change({ tx, organisationId, stages });
  });
}

function stageAt(stages: readonly BoardStage[], id: string): number {
  const index = stages.findIndex((stage) => stage.id === id);
  if (index < 0) throw new AppError('not_found');
  return index;
}

/** Cards without a stage stand in the first one: they stay where they are when another becomes the first. */
async function keepInFirst({ tx, organisationId, stages }: ChangingStages): Promise<void> {
  const { shortlistings } = tables;
  await tx
    .update(shortlistings)
    .set({ stageId: stages[0]?.id })
    .where(and(eq(shortlistings.organisationId, organisationId), isNull(shortlistings.stageId)));
}

async function inOrder(tx: Tx, stages: readonly BoardStage[]): Promise<void> {
  const { boardStages } = tables;
  for (const [position, { id }] of stages.entries()) {
    await tx.update(boardStages).set({ position }).where(eq(boardStages.id, id));
  }
}

/** Adds a stage at the end. Throws sign_in, forbidden, conflict, and invalid where the board is full. */
export async function addStage(actor: Actor, seen: string, name: string): Promise<void> {
  await changingStages(actor, seen, async ({ tx, organisationId, stages }) => {
    if (stages.length >= BOARD_LIMITS.stages) {
      throw new AppError('invalid', { fields: { name: 'boards.error_stages_most' } });
    }
    const position = stages.length;
    await tx.insert(tables.boardStages).values({ id: newId(), organisationId, position, kind: 'own', name });
  });
}

/** Gives a stage a name of the funder's own; none brings the usual one back. Throws conflict, not_found, invalid. */
export async function renameStage(actor: Actor, seen: string, id: string, name: string): Promise<void> {
  const { boardStages } = tables;
  await changingStages(actor, seen, async ({ tx, stages }) => {
    const stage = stages[stageAt(stages, id)];
    if (!name && stage?.kind === 'own') {
      throw new AppError('invalid', { fields: { name: 'boards.error_stage_name' } });
    }
    await tx
      .update(boardStages)
      .set({ name: name || null })
      .where(eq(boardStages.id, id));
  });
}

/** Moves a stage one place to the front (-1) or to the end (1). Throws sign_in, forbidden, conflict, not_found. */
export async function moveStage(actor: Actor, seen: string, id: string, by: -1 | 1): Promise<void> {
  await changingStages(actor, seen, async (on) => {
    const from = stageAt(on.stages, id);
    const to = from + by;
    if (to < 0 || to >= on.stages.length) return;
    await keepInFirst(on);
    const moved = on.stages.toSpliced(from, 1);
    await inOrder(on.tx, moved.toSpliced(to, 0, ...on.stages.slice(from, from + 1)));
  });
}

/**
 * Removes a stage without cards; those taken off it come back to the first one. Throws sign_in, forbidden, conflict,
 * not_found, and invalid with the reason.
 */
export async function removeStage(actor: Actor, seen: string, id: string): Promise<void> {
  const { boardStages, shortlistings } = tables;
  await changingStages(actor, seen, async (on) => {
    const { tx, stages } = on;
    const index = stageAt(stages, id);
    if (stages.length <= LEAST_STAGES) {
      throw new AppError('invalid', { fields: { stage: 'boards.error_stages_least' } });
    }
    await keepInFirst(on);
    const [card] = await tx
      .select({ id: shortlistings.id })
      .from(shortlistings)
      .where(and(eq(shortlistings.stageId, id), isNull(shortlistings.takenOffAt)))
      .limit(1);
    if (card) throw new AppError('invalid', { fields: { stage: 'boards.error_stage_full' } });
    await tx.delete(boardStages).where(eq(boardStages.id, id));
    await inOrder(tx, stages.toSpliced(index, 1));
  });
}
