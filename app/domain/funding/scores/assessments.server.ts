import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import type { Verdict } from '~/platform/policy';
import { tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { MAX_SCORE, type Rubric } from './rubric';
import { assertUnchanged, findRubric, rubricsKey, storedRubric } from './rubrics.server';
import { type AssessedCard, assessPolicy, declareConflictPolicy, readInsteadPolicy } from './scores.policy';
import type { Scores } from './scoring';
import { assessedCard, type StoredAssessment, scoringStates } from './scoring-state.server';

/** What the form was filled in on. */
export interface AssessmentBasis {
  rubric: string;
  rubricVersion: number;
  /** Of one's own assessment; 0 where there was none. */
  version: number;
}

export interface AssessmentInput extends AssessmentBasis {
  scores: Scores;
  note: string;
  /** Final: every criterion has its score, and from now on nobody changes them. */
  done: boolean;
}

type Kept = Pick<
  typeof tables.assessments.$inferInsert,
  'scores' | 'note' | 'conflict' | 'conflictAt' | 'readAt' | 'doneAt'
>;
type Policy = (actor: Actor, card: AssessedCard) => Verdict;

const NOTHING: Kept = { scores: {}, note: '', conflict: null, conflictAt: null, readAt: null, doneAt: null };

/**
 * Keeps what an assessor gives: as a draft that they alone see, or done for good. Throws sign_in, forbidden, not_found,
 * closed (done before, scoring closed, replaced card, idea gone), conflict (another window or another card), invalid
 * (scores.ID).
 */
export async function saveAssessment(actor: Actor, cardId: string, input: AssessmentInput): Promise<void> {
  await keep(actor, cardId, input, assessPolicy, (rubric) => {
    const scores = scoresOn(rubric, input.scores);
    if (input.done) assertComplete(rubric, scores);
    return { ...NOTHING, scores, note: input.note, doneAt: input.done ? now() : null };
  });
}

/**
 * Declares a conflict of interest, for good: the assessor gives no scores on any card. What was begun is taken out; what
 * was finished stays stored and counts no longer. Throws as saveAssessment.
 */
export async function declareConflict(
  actor: Actor,
  cardId: string,
  { words, ...basis }: AssessmentBasis & { words: string },
): Promise<void> {
  await keep(actor, cardId, basis, declareConflictPolicy, (_, own) => {
    const kept = own?.doneAt ? { scores: own.scores, note: own.note, doneAt: own.doneAt } : {};
    return { ...NOTHING, ...kept, conflict: words, conflictAt: now() };
  });
}

/**
 * Gives up scoring in order to read the result of a closed scoring: for good, so that nobody scores who knows what
 * others gave. What was begun is taken out. Throws as saveAssessment.
 */
export async function readInsteadOfScoring(actor: Actor, cardId: string, basis: AssessmentBasis): Promise<void> {
  await keep(actor, cardId, basis, readInsteadPolicy, () => ({ ...NOTHING, readAt: now() }));
}

async function keep(
  actor: Actor,
  cardId: string,
  basis: AssessmentBasis,
  policy: Policy,
  kept: (rubric: Rubric, own: StoredAssessment | undefined) => Kept,
) {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  await transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    const found = await findRubric(tx, organisationId, basis.rubric);
    const [state] = await scoringStates(tx, organisationId, [cardId]);
    if (!state) throw new AppError('not_found');
    const own = state.assessments.find((one) => one.rubricId === found.id && one.assessorId === member.person.id);
    if (own && wasSentTwice(own, basis, kept(found, own))) return;
    assertMay(policy(actor, assessedCard(state, member, found)));
    assertUnchanged(found, basis.rubric, basis.rubricVersion);
    if ((own?.version ?? 0) !== basis.version) throw new AppError('conflict');
    const rubric = await storedRubric(tx, organisationId, found);
    const values = { ...kept(rubric, own), version: basis.version + 1, updatedAt: now() };
    const whose = { shortlistingId: cardId, rubricId: rubric.id, assessorId: member.person.id };
    const { assessments } = tables;
    if (own) await tx.update(assessments).set(values).where(eq(assessments.id, own.id));
    else await tx.insert(assessments).values({ id: newId(), ...whose, ...values });
  });
}

/** The same form once more: what it says is kept already. */
function wasSentTwice(own: StoredAssessment, basis: AssessmentBasis, kept: Kept): boolean {
  const told = ({ scores, note, conflict, doneAt, readAt }: Kept) =>
    JSON.stringify([Object.entries(scores).sort(), note, conflict, Boolean(doneAt), Boolean(readAt)]);
  return own.version === basis.version + 1 && told(own) === told(kept);
}

/** The scores of this card's criteria; a number that no form of ours sends is refused. */
function scoresOn({ criteria }: Rubric, given: Scores): Scores {
  const scores: Scores = {};
  for (const { id } of criteria) {
    const score = given[id];
    if (score === undefined) continue;
    if (!Number.isInteger(score) || score < 0 || score > MAX_SCORE) {
      throw new AppError('invalid', { fields: { [`scores.${id}`]: 'scores.error_score' } });
    }
    scores[id] = score;
  }
  return scores;
}

function assertComplete({ criteria }: Rubric, scores: Scores): void {
  const missing = criteria.filter(({ id }) => scores[id] === undefined);
  if (missing.length === 0) return;
  throw new AppError('invalid', {
    fields: Object.fromEntries(missing.map(({ id }) => [`scores.${id}`, 'scores.error_score_missing'])),
  });
}
