import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { MAX_SCORE, type Rubric } from './rubric';
import { assertUnchanged, findRubric, rubricsKey, storedRubric } from './rubrics.server';
import { assessPolicy } from './scores.policy';
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

type Kept = Pick<typeof tables.assessments.$inferInsert, 'scores' | 'note' | 'conflict' | 'doneAt'>;

/**
 * Keeps what an assessor gives: as a draft that they alone see, or done for good. Throws sign_in, forbidden, not_found,
 * closed (done before, replaced card, idea gone), conflict (another window or another card), invalid (scores.ID).
 */
export async function saveAssessment(actor: Actor, cardId: string, input: AssessmentInput): Promise<void> {
  await keep(actor, cardId, input, (rubric) => {
    const scores = scoresOn(rubric, input.scores);
    if (input.done) assertComplete(rubric, scores);
    return { scores, note: input.note, conflict: null, doneAt: input.done ? now() : null };
  });
}

/**
 * Declares a conflict of interest, for good: scores that were begun are taken out, and the assessor gives none on any
 * card. Throws as saveAssessment.
 */
export async function declareConflict(
  actor: Actor,
  cardId: string,
  { words, ...basis }: AssessmentBasis & { words: string },
): Promise<void> {
  await keep(actor, cardId, basis, () => ({ scores: {}, note: '', conflict: words, doneAt: now() }));
}

async function keep(actor: Actor, cardId: string, basis: AssessmentBasis, kept: (rubric: Rubric) => Kept) {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  await transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    const found = await findRubric(tx, organisationId, basis.rubric);
    const [state] = await scoringStates(tx, organisationId, [cardId], found.id);
    if (!state) throw new AppError('not_found');
    const own = state.assessments.find((one) => one.rubricId === found.id && one.assessorId === member.person.id);
    if (own && wasSentTwice(own, basis, kept(found))) return;
    assertMay(assessPolicy(actor, assessedCard(state, member, found.retired)));
    assertUnchanged(found, basis.rubric, basis.rubricVersion);
    const rubric = await storedRubric(tx, organisationId, found);
    await write(tx, cardId, rubric.id, member.person.id, basis.version, kept(rubric));
  });
}

/** The same form once more: what it says is kept already. */
function wasSentTwice(own: StoredAssessment, basis: AssessmentBasis, kept: Kept): boolean {
  const told = ({ scores, note, conflict, doneAt }: Kept) =>
    JSON.stringify([Object.entries(scores).sort(), note, conflict, Boolean(doneAt)]);
  return own.version === basis.version + 1 && told(own) === told(kept);
}

async function write(tx: Tx, cardId: string, rubricId: string, assessorId: string, version: number, kept: Kept) {
  const { assessments } = tables;
  const whose = and(
    eq(assessments.shortlistingId, cardId),
    eq(assessments.rubricId, rubricId),
    eq(assessments.assessorId, assessorId),
  );
  const [stored] = await tx.select({ version: assessments.version }).from(assessments).where(whose);
  if ((stored?.version ?? 0) !== version) throw new AppError('conflict');
  const values = { ...kept, version: version + 1, updatedAt: now() };
  if (stored) await tx.update(assessments).set(values).where(whose);
  else await tx.insert(assessments).values({ id: newId(), shortlistingId: cardId, rubricId, assessorId, ...values });
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
