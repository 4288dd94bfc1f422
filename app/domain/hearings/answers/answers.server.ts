import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { findRemarks } from '../remarks/find-remark.server';
import type { AnswerOutcome, Remark } from '../remarks/remark';
import { ACCEPTING_OUTCOMES } from './answer';
import { answerPolicy } from './answer.policy';
import { tallyAnswer } from './answer-tally.server';
import '../hearing-events.server';
import { touchHearing } from '../steps.server';

/** What an official answers, to one or several equal remarks. */
export interface NewAnswer {
  /** Numbers of the remarks. */
  remarks: readonly number[];
  /** Ids of the answers that the official has read and that this one replaces: after an objection, or to correct. */
  replaces?: readonly string[];
  outcome: AnswerOutcome;
  reason: string;
  lang: Lang;
  officialName: string;
  officialPost: string;
  /** The body that it is referred to: asked for with that outcome, and only then. */
  referredTo?: string | null;
  /** Where in the budget it is, if accepted. */
  budgetLineId?: string | null;
  /** Tyiyn that the budget takes up, if accepted. */
  amount?: number | null;
  /** The form's own key: the same form sent again gives no second answer. */
  key?: string | null;
}

/**
 * Gives the official answer to one or several remarks: public and told to their authors at once, and never changed. A
 * further answer is a new one that `replaces` those before it. Returns its id. Throws not_found, sign_in, forbidden,
 * closed, invalid, and conflict where a remark has been answered meanwhile.
 */
export async function giveAnswer(actor: Actor, number: number, answer: NewAnswer): Promise<string> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(answerPolicy(actor, hearing));
    const { person } = assertSignedIn(actor);
    const { key, ...content } = answer;
    return once(tx, person.id, key, JSON.stringify([number, content]), () => give(tx, actor, hearing, answer));
  });
}

async function give(tx: Tx, actor: Actor, hearing: Hearing, answer: NewAnswer): Promise<string> {
  assertWhole(answer);
  await assertLineOfPlace(tx, hearing, answer.budgetLineId ?? null);
  const remarks = await findRemarks(tx, hearing, answer.remarks);
  if (remarks.length === 0) throw new AppError('invalid', { fields: { remarks: 'answers.error_no_remarks' } });
  if (remarks.some(({ hidden }) => hidden)) throw new AppError('closed');
  assertNotAnsweredMeanwhile(remarks, answer.replaces ?? []);
  const before = await outcomesBefore(tx, remarks);

  const { person } = assertSignedIn(actor);
  const at = now();
  const id = newId();
  const { outcome, reason, lang, officialName, officialPost, referredTo, budgetLineId, amount } = answer;
  await tx.insert(tables.answers).values({
    id,
    hearingId: hearing.id,
    ...{ outcome, reason, lang, officialName, officialPost },
    referredTo: referredTo || null,
    budgetLineId: budgetLineId || null,
    amount: amount ?? null,
    answeredBy: person.id,
    at,
  });
  await setAnswer(tx, remarks, id);
  await tallyAnswer(
    tx,
    hearing.id,
    remarks.map((remark) => ({ remark, before: before.get(remark.answerId ?? '') ?? null })),
    { outcome, at },
  );

  const numbers = remarks.map((remark) => remark.number);
  await recordAct(tx, actor, 'answer.given', { kind: 'hearing', id: hearing.id }, { answer: id, outcome, numbers });
  touchHearing(tx, hearing);
  const answered = remarks.map((remark) => ({ ...remark, answerId: id }));
  await emit('remark.answered', { hearing, answerId: id, remarks: answered, by: person.id });
  return id;
}

/** An outcome brings its own fields with it, and none of another's: what was typed is never dropped in silence. */
function assertWhole({ outcome, referredTo, budgetLineId, amount }: NewAnswer): void {
  const fields: Record<string, string> = {};
  if (outcome === 'referred' && !referredTo) fields.referred_to = 'answers.error_referred_to';
  if (outcome !== 'referred' && referredTo) fields.referred_to = 'answers.error_not_referred';
  if (!ACCEPTING_OUTCOMES.includes(outcome)) {
    if (budgetLineId) fields.budget_line = 'answers.error_not_accepted';
    if (amount !== null && amount !== undefined) fields.amount = 'answers.error_not_accepted';
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields });
}

/** The line must be of a published budget of the hearing's own place. */
export async function assertLineOfPlace(tx: Tx, { placeId }: Hearing, lineId: string | null): Promise<void> {
  if (!lineId) return;
  const { budgetLines, budgets } = tables;
  const [line] = await tx
    .select({ placeId: budgets.placeId, publishedAt: budgets.publishedAt })
    .from(budgetLines)
    .innerJoin(budgets, eq(budgets.id, budgetLines.budgetId))
    .where(eq(budgetLines.id, lineId));
  if (line?.placeId === placeId && line.publishedAt) return;
  throw new AppError('invalid', { fields: { budget_line: 'answers.error_line' } });
}

function assertNotAnsweredMeanwhile(remarks: readonly Remark[], replaces: readonly string[]): void {
  if (remarks.some(({ answerId }) => answerId !== null && !replaces.includes(answerId))) {
    throw new AppError('conflict');
  }
}

async function outcomesBefore(tx: Tx, remarks: readonly Remark[]): Promise<Map<string, AnswerOutcome>> {
  const { answers } = tables;
  const ids = [...new Set(remarks.flatMap(({ answerId }) => answerId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: answers.id, outcome: answers.outcome })
    .from(answers)
    .where(inArray(answers.id, ids));
  return new Map(rows.map(({ id, outcome }) => [id, outcome]));
}

async function setAnswer(tx: Tx, remarks: readonly Remark[], answerId: string): Promise<void> {
  const { remarkAnswers, remarks: table } = tables;
  const ids = remarks.map(({ id }) => id);
  await tx.insert(remarkAnswers).values(ids.map((remarkId) => ({ remarkId, answerId })));
  const [hearingId = ''] = remarks.map((remark) => remark.hearingId);
  await tx
    .update(table)
    .set({ answerId })
    .where(and(eq(table.hearingId, hearingId), inArray(table.id, ids)));
}
