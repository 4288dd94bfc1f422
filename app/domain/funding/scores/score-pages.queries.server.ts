import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import type { AssessmentPage, OwnAssessment, ScoredCard, ScoresPage, ScoreTotal } from './assessment';
import type { Rubric } from './rubric';
import { namedRubric, rubricName } from './rubric-words';
import { activeRubrics, findRubric } from './rubrics.server';
import { type AssessedCard, assessPolicy, keepRubricsPolicy, seeScoresPolicy } from './scores.policy';
import { summarise, weightedTotal } from './scoring';
import { assessedCard, finishedOn, type ScoringState, scoresOf, scoringStates } from './scoring-state.server';

// Blind on the server: what somebody may not see yet is never read into what a page gets, not even its number.

interface Scoring {
  member: SignedIn;
  state: ScoringState;
  rubric: Rubric;
  choices: Rubric[];
  assessed: AssessedCard;
}

/** The card, and the score card asked for: those in use, and those on which this assessor has begun. */
async function scoringOf(actor: Actor, cardId: string, rubricId: string | null): Promise<Scoring> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  const active = await activeRubrics(db(), organisationId);
  const asked = rubricId === null ? active[0] : await findRubric(db(), organisationId, rubricId);
  if (!asked) throw new AppError('not_found');
  const [state] = await scoringStates(db(), organisationId, [cardId], asked.id);
  if (!state) throw new AppError('not_found');
  const begun = state.assessments.filter(({ assessorId }) => assessorId === member.person.id);
  const replaced = begun.map(({ rubricId: id }) => id).filter((id) => !active.some((one) => one.id === id));
  const choices = [...active, ...(await Promise.all(replaced.map((id) => findRubric(db(), organisationId, id))))];
  // Whether others have scored on a card that was replaced is theirs as well.
  if (!choices.some(({ id }) => id === asked.id)) throw new AppError('not_found');
  const assessed = assessedCard(state, member, asked.retired);
  assertMay(keepRubricsPolicy(actor, assessed.organisationId));
  return { member, state, rubric: asked, choices, assessed };
}

async function cardOf({ card, idea }: ScoringState, lang: Lang): Promise<ScoredCard> {
  const { publication, hidden } = card.idea;
  const titles = await readTitles(db(), [{ revisionId: idea.revisionId, original: idea.lang }], lang);
  const shown = isPublic(publication) && !hidden ? titles.get(idea.revisionId ?? '') : undefined;
  return { id: card.id, number: card.number, title: shown ?? null };
}

function ownOf({ state, rubric, member, assessed }: Scoring): OwnAssessment {
  const mine = state.assessments.filter(({ assessorId }) => assessorId === member.person.id);
  const own = mine.find(({ rubricId }) => rubricId === rubric.id);
  const conflict = mine.find((one) => one.conflict !== null)?.conflict ?? null;
  return {
    state: assessed.own,
    scores: own?.scores ?? {},
    note: own?.note ?? '',
    conflict,
    version: own?.version ?? 0,
  };
}

/** A card that was replaced often has the name of the one that took its place. */
function choiceName(i18n: I18n, rubric: Rubric): string {
  const name = rubricName(i18n, rubric);
  return rubric.retired ? i18n.t('scores.card_replaced', { name, version: rubric.version }) : name;
}

async function shared(scoring: Scoring, lang: Lang) {
  const i18n = i18nFor(lang);
  return {
    card: await cardOf(scoring.state, lang),
    rubric: namedRubric(i18n, scoring.rubric),
    rubrics: scoring.choices.map((rubric) => ({ id: rubric.id, name: choiceName(i18n, rubric) })),
    assessors: scoring.state.assessors,
  };
}

/** The form in which one assessor scores an idea of the shortlist. Throws sign_in, forbidden, not_found. */
export async function assessmentPage(
  actor: Actor,
  cardId: string,
  rubricId: string | null,
  lang: Lang,
): Promise<AssessmentPage> {
  const scoring = await scoringOf(actor, cardId, rubricId);
  return {
    ...(await shared(scoring, lang)),
    own: ownOf(scoring),
    may: assessPolicy(actor, scoring.assessed).allowed,
    maySee: seeScoresPolicy(actor, scoring.assessed).allowed,
  };
}

/** What all assessors gave an idea, for those who may see it. Throws sign_in, forbidden, not_found. */
export async function scoresPage(
  actor: Actor,
  cardId: string,
  rubricId: string | null,
  lang: Lang,
): Promise<ScoresPage> {
  const scoring = await scoringOf(actor, cardId, rubricId);
  const maySee = seeScoresPolicy(actor, scoring.assessed).allowed;
  return { ...(await shared(scoring, lang)), maySee, result: maySee ? resultOf(scoring) : null };
}

function resultOf({ state, rubric }: Scoring): ScoresPage['result'] {
  const finished = finishedOn(state, rubric.id);
  const summary = summarise(rubric.criteria, finished.map(scoresOf));
  if (!summary) return null;
  const names = new Map(state.assessors.map(({ personId, name }) => [personId, name]));
  return {
    summary,
    given: finished.map((one) => ({
      personId: one.assessorId,
      name: names.get(one.assessorId) ?? '',
      scores: scoresOf(one),
      total: weightedTotal(rubric.criteria, scoresOf(one)),
      note: one.note,
      doneAt: one.doneAt,
    })),
  };
}

/**
 * The mean of the weighted totals (0 to 5) of cards of the funder's own shortlist, on its first score card, by the id of
 * the card. Only cards whose scores this member may see: done with their own, or nobody left who might score. Throws
 * sign_in, forbidden.
 */
export async function scoreTotals(actor: Actor, cardIds: readonly string[]): Promise<Map<string, ScoreTotal>> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  const [rubric] = await activeRubrics(db(), organisationId);
  const totals = new Map<string, ScoreTotal>();
  if (!rubric) return totals;
  for (const state of await scoringStates(db(), organisationId, cardIds, rubric.id)) {
    if (!seeScoresPolicy(actor, assessedCard(state, member, false)).allowed) continue;
    const summary = summarise(rubric.criteria, finishedOn(state, rubric.id).map(scoresOf));
    if (summary) totals.set(state.card.id, { mean: summary.mean, assessors: summary.assessors });
  }
  return totals;
}
