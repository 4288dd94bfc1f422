import { and, eq, isNull } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { latestDeclaration } from '~/domain/ideas/stages.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables, touch, transaction } from '~db/index.server';
import { confirmStagePolicy } from './grant.policy';
import { hasStake } from './stake.server';

/** Whether this actor may confirm what the author declared. Throws not_found, gone. */
export async function mayConfirmStage(actor: Actor, number: number): Promise<boolean> {
  if (!actingFunder(actor)) return false;
  const idea = await findVisibleIdea(db(), actor, number);
  return confirmStagePolicy(actor, idea, await hasStake(db(), actor, idea.id)).allowed;
}

/**
 * Confirms the latest declaration for a funder that has a word or money in the idea. Confirming it again changes
 * nothing. Throws not_found, sign_in, forbidden, and closed where a newer declaration has taken its place.
 */
export async function confirmStage(actor: Actor, number: number, declarationId: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(confirmStagePolicy(actor, idea, await hasStake(tx, actor, idea.id)));
    const latest = await latestDeclaration(tx, idea.id);
    if (!latest) throw new AppError('not_found');
    if (latest.id !== declarationId) throw new AppError('closed');
    const { stageDeclarations } = tables;
    const confirmed = await tx
      .update(stageDeclarations)
      .set({
        confirmedBy: assertSignedIn(actor).person.id,
        confirmedOrganisationId: actingFunder(actor)?.organisationId ?? null,
        confirmedAt: now(),
      })
      .where(and(eq(stageDeclarations.id, declarationId), isNull(stageDeclarations.confirmedAt)))
      .returning({ id: stageDeclarations.id });
    if (confirmed.length === 0) return;
    await recordAct(tx, actor, 'idea.stage_confirmed', { kind: 'idea', id: idea.id }, { stage: latest.stage });
    touch(tx, `idea:${number}`, 'ideas');
  });
}
