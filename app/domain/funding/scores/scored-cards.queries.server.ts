import type { Actor } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import type { ScoredCard, ScoreTotal } from './assessment';
import { allRubrics } from './rubrics.server';
import { seeScoresPolicy } from './scores.policy';
import { summarise } from './scoring';
import { assessedCard, finishedOn, type ScoringState, scoresOf, scoringStates } from './scoring-state.server';

/** These cards as pages name them. */
export async function scoredCards(
  states: readonly Pick<ScoringState, 'card' | 'idea'>[],
  lang: Lang,
): Promise<ScoredCard[]> {
  const titles = await readTitles(
    db(),
    states.map(({ idea }) => ({ revisionId: idea.revisionId, original: idea.lang })),
    lang,
  );
  return states.map(({ card, idea }) => {
    const { publication, hidden } = card.idea;
    const shown = isPublic(publication) && !hidden ? titles.get(idea.revisionId ?? '') : undefined;
    return { id: card.id, number: card.number, title: shown ?? null };
  });
}

/**
 * The mean of the weighted totals (0 to 5) of cards of the funder's own shortlist, by the id of the card: on its first
 * score card, or else on the next one that has scores, those in use before those that were replaced. Only what this
 * member may see. Throws sign_in, forbidden.
 */
export async function scoreTotals(actor: Actor, cardIds: readonly string[]): Promise<Map<string, ScoreTotal>> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  const totals = new Map<string, ScoreTotal>();
  const rubrics = await allRubrics(db(), organisationId);
  for (const state of await scoringStates(db(), organisationId, cardIds)) {
    const shown = rubrics.find((rubric) => {
      const assessed = assessedCard(state, member, rubric);
      return assessed.isScored && seeScoresPolicy(actor, assessed).allowed;
    });
    const summary = shown && summarise(shown.criteria, finishedOn(state, shown.id).map(scoresOf));
    if (!summary) continue;
    const otherRubric = shown === rubrics[0] ? null : { id: shown.id, name: shown.name };
    totals.set(state.card.id, { mean: summary.mean, assessors: summary.assessors, otherRubric });
  }
  return totals;
}
