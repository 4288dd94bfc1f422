import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { Lang } from '~/i18n/languages';
import { grouped } from '~/platform/grouped';
import { db, tables } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { entryRows } from '../shortlist-entries.queries.server';
import type { ScoredCard, ScoreTotal, WaitingScore } from './assessment';
import type { Rubric } from './rubric';
import { activeRubrics, allRubrics } from './rubrics.server';
import { assessPolicy, seeScoresPolicy } from './scores.policy';
import { summarise } from './scoring';
import { assessedCard, finishedOn, type ScoringState, scoresOf, scoringStates } from './scoring-state.server';

/** These cards as pages name them. */
export async function scoredCards(states: readonly ScoringState[], lang: Lang): Promise<ScoredCard[]> {
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

export interface WaitingScores {
  /** The longest on the shortlist first. */
  waiting: WaitingScore[];
  count: number;
}

const WAITING_SHOWN = 10;

/**
 * Ideas on the actor's own board that wait for their scores: they have begun, or a colleague has finished. Throws
 * sign_in, forbidden.
 */
export async function waitingScores(actor: Actor, lang: Lang): Promise<WaitingScores> {
  const { actor: member, funder } = funderOf(actor);
  const [rubric] = await activeRubrics(db(), funder.organisationId);
  const begun = rubric ? await begunCards(funder.organisationId, rubric) : [];
  const byCard = grouped(begun, ({ cardId }) => cardId);
  const onBoard = (await entryRows(actor)).map(({ id }) => id).filter((id) => byCard.has(id));
  const asked = onBoard.filter((id) => {
    const own = byCard.get(id)?.find(({ assessorId }) => assessorId === member.person.id);
    return own ? !own.doneAt : byCard.get(id)?.some(({ doneAt }) => doneAt);
  });
  if (!rubric || asked.length === 0) return { waiting: [], count: 0 };
  const states = await scoringStates(db(), funder.organisationId, asked);
  const open = states
    .filter((state) => assessPolicy(actor, assessedCard(state, member, rubric)).allowed)
    .sort((a, b) => asked.indexOf(b.card.id) - asked.indexOf(a.card.id));
  const shown = open.slice(0, WAITING_SHOWN);
  const cards = await scoredCards(shown, lang);
  const waiting = shown.flatMap((state, n) => {
    const card = cards[n];
    if (!card) return [];
    const isBegun = state.assessments.some(
      ({ assessorId, rubricId }) => assessorId === member.person.id && rubricId === rubric.id,
    );
    return { card, isBegun, finished: finishedOn(state, rubric.id).length };
  });
  return { waiting, count: open.length };
}

/** Who has begun or finished on which card, and nothing of what they gave. */
async function begunCards(organisationId: string, { id }: Rubric) {
  const { assessments, rubrics } = tables;
  return db()
    .select({
      cardId: assessments.shortlistingId,
      assessorId: assessments.assessorId,
      doneAt: assessments.doneAt,
    })
    .from(assessments)
    .innerJoin(rubrics, eq(rubrics.id, assessments.rubricId))
    .where(and(eq(assessments.rubricId, id), eq(rubrics.organisationId, organisationId)));
}
