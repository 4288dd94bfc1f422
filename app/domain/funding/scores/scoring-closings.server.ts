import { and, eq, isNull } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { missingOf } from './assessment';
import type { Rubric } from './rubric';
import { findRubric, rubricsKey } from './rubrics.server';
import { type AssessedCard, closeScoringPolicy, reopenScoringPolicy } from './scores.policy';
import { assessedCard, assessorsOn, type ScoringState, scoringStates } from './scoring-state.server';

interface Running {
  tx: Tx;
  member: SignedIn;
  state: ScoringState;
  rubric: Rubric;
  card: AssessedCard;
}

/**
 * Closes the scoring of a card on one score card before all have finished: what was given is the result, and those who
 * are missing are named with it. Throws sign_in, forbidden, not_found, closed (closed already, nobody or everybody has
 * finished).
 */
export async function closeScoring(actor: Actor, cardId: string, rubricId: string, reason: string): Promise<void> {
  await run(actor, cardId, rubricId, async ({ tx, member, state, rubric, card }) => {
    assertMay(closeScoringPolicy(actor, card));
    await tx.insert(tables.scoreClosings).values({
      id: newId(),
      shortlistingId: cardId,
      rubricId: rubric.id,
      missing: missingOf(assessorsOn(state, rubric.id)).map(({ personId }) => personId),
      reason,
      closedBy: member.person.id,
      closedAt: now(),
    });
  });
}

/**
 * Opens a closed scoring again: who was missing may score, unless they have read the result. That it was closed stays
 * to be seen. Throws sign_in, forbidden, not_found, closed (open already).
 */
export async function reopenScoring(actor: Actor, cardId: string, rubricId: string, reason: string): Promise<void> {
  const { scoreClosings } = tables;
  await run(actor, cardId, rubricId, async ({ tx, member, rubric, card }) => {
    assertMay(reopenScoringPolicy(actor, card));
    await tx
      .update(scoreClosings)
      .set({ reopenedAt: now(), reopenedBy: member.person.id, reopenReason: reason })
      .where(
        and(
          eq(scoreClosings.shortlistingId, cardId),
          eq(scoreClosings.rubricId, rubric.id),
          isNull(scoreClosings.reopenedAt),
        ),
      );
  });
}

async function run(actor: Actor, cardId: string, rubricId: string, act: (on: Running) => Promise<void>) {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  await transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    const rubric = await findRubric(tx, organisationId, rubricId);
    const [state] = await scoringStates(tx, organisationId, [cardId]);
    if (!state) throw new AppError('not_found');
    await act({ tx, member, state, rubric, card: assessedCard(state, member, rubric) });
  });
}
