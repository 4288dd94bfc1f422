import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import type { AssessmentPage, OwnAssessment, ScoresPage, ScoringClosing } from './assessment';
import type { Rubric } from './rubric';
import { namedRubric, rubricName } from './rubric-words';
import { activeRubrics, allRubrics, findRubric } from './rubrics.server';
import { scoredCards } from './scored-cards.queries.server';
import {
  type AssessedCard,
  assessPolicy,
  closeScoringPolicy,
  declareConflictPolicy,
  keepRubricsPolicy,
  readInsteadPolicy,
  reopenScoringPolicy,
  seeScoresPolicy,
} from './scores.policy';
import { summarise, weightedTotal } from './scoring';
import {
  assessedCard,
  assessorsOn,
  finishedOn,
  type ScoringState,
  scoresOf,
  scoringStates,
} from './scoring-state.server';

// Blind on the server: what somebody may not see yet is never read into what a page gets, not even its number.

interface Scoring {
  member: SignedIn;
  state: ScoringState;
  rubric: Rubric;
  choices: Rubric[];
  assessed: AssessedCard;
}

/** The card, and the score card asked for: those in use, and those on which this member has begun or may see scores. */
async function scoringOf(actor: Actor, cardId: string, rubricId: string | null): Promise<Scoring> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  const active = await activeRubrics(db(), organisationId);
  const asked = rubricId === null ? active[0] : await findRubric(db(), organisationId, rubricId);
  if (!asked) throw new AppError('not_found');
  const [state] = await scoringStates(db(), organisationId, [cardId]);
  if (!state) throw new AppError('not_found');
  const replaced = (await allRubrics(db(), organisationId)).filter(
    (rubric) => rubric.retired && isShownTo(actor, member, state, rubric),
  );
  const choices = [...active, ...replaced];
  // Whether others have scored on a card that was replaced is theirs as well.
  if (!choices.some(({ id }) => id === asked.id)) throw new AppError('not_found');
  const assessed = assessedCard(state, member, asked);
  assertMay(keepRubricsPolicy(actor, assessed.organisationId));
  return { member, state, rubric: asked, choices, assessed };
}

function isShownTo(actor: Actor, member: SignedIn, state: ScoringState, rubric: Rubric): boolean {
  const given = state.assessments.filter(({ rubricId }) => rubricId === rubric.id);
  if (given.some(({ assessorId }) => assessorId === member.person.id)) return true;
  const assessed = assessedCard(state, member, rubric);
  return assessed.isScored && seeScoresPolicy(actor, assessed).allowed;
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
  const { state, rubric, choices } = scoring;
  const i18n = i18nFor(lang);
  const [card] = await scoredCards([state], lang);
  if (!card) throw new AppError('not_found');
  return {
    card,
    rubric: namedRubric(i18n, rubric),
    rubrics: choices.map((one) => ({ id: one.id, name: choiceName(i18n, one) })),
    assessors: assessorsOn(state, rubric.id),
    closings: await closingsOf(scoring),
  };
}

async function closingsOf({ state, rubric }: Scoring): Promise<ScoringClosing[]> {
  const rows = state.closings.filter(({ rubricId }) => rubricId === rubric.id);
  const people = rows.flatMap(({ closedBy, reopenedBy, missing }) => [closedBy, reopenedBy, ...missing]);
  const names = await namesOf(db(), people);
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '';
  return rows.map(({ id, reason, closedBy, closedAt, missing, reopenedAt, reopenedBy, reopenReason }) => ({
    id,
    reason,
    by: nameOf(closedBy),
    at: closedAt,
    missing: missing.map(nameOf),
    reopened: reopenedAt && { by: nameOf(reopenedBy), at: reopenedAt, reason: reopenReason },
  }));
}

/** The form in which one assessor scores an idea of the shortlist. Throws sign_in, forbidden, not_found. */
export async function assessmentPage(
  actor: Actor,
  cardId: string,
  rubricId: string | null,
  lang: Lang,
): Promise<AssessmentPage> {
  const scoring = await scoringOf(actor, cardId, rubricId);
  const { assessed } = scoring;
  return {
    ...(await shared(scoring, lang)),
    own: ownOf(scoring),
    may: assessPolicy(actor, assessed).allowed,
    mayRecuse: declareConflictPolicy(actor, assessed).allowed,
    maySee: seeScoresPolicy(actor, assessed).allowed,
    scoredBefore: scoredBefore(scoring, lang),
  };
}

/** Where the score card was changed after this member had scored: the one that they scored on. */
function scoredBefore({ member, state, choices, assessed }: Scoring, lang: Lang): AssessmentPage['scoredBefore'] {
  if (assessed.own !== 'none' || assessed.rubricRetired) return null;
  const before = choices.find(
    ({ id, retired }) =>
      retired &&
      state.assessments.some((one) => one.rubricId === id && one.doneAt && one.assessorId === member.person.id),
  );
  return before ? { id: before.id, name: choiceName(i18nFor(lang), before) } : null;
}

/** What all assessors gave an idea, for those who may see it. Throws sign_in, forbidden, not_found. */
export async function scoresPage(
  actor: Actor,
  cardId: string,
  rubricId: string | null,
  lang: Lang,
): Promise<ScoresPage> {
  const scoring = await scoringOf(actor, cardId, rubricId);
  const { assessed } = scoring;
  const { state, version } = ownOf(scoring);
  const maySee = seeScoresPolicy(actor, assessed).allowed;
  return {
    ...(await shared(scoring, lang)),
    maySee,
    own: { state, version },
    mayClose: closeScoringPolicy(actor, assessed).allowed,
    mayReopen: reopenScoringPolicy(actor, assessed).allowed,
    mayRead: readInsteadPolicy(actor, assessed).allowed,
    result: maySee ? resultOf(scoring) : null,
  };
}

function resultOf({ state, rubric }: Scoring): ScoresPage['result'] {
  const finished = finishedOn(state, rubric.id);
  const summary = summarise(rubric.criteria, finished.map(scoresOf));
  if (!summary) return null;
  const names = new Map(state.colleagues.map(({ personId, name }) => [personId, name]));
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
