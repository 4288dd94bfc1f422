import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { findRemark } from '../remarks/find-remark.server';
import type { Remark } from '../remarks/remark';
import { ACCEPTING_OUTCOMES } from './answer';
import { recordResultsPolicy } from './answer.policy';
import { assertLineOfPlace } from './answers.server';
import type { InBudget } from './decision';
import '../hearing-events.server';
import { takeStep, touchHearing } from '../steps.server';

export interface NewResult {
  inBudget: InBudget;
  budgetLineId?: string | null;
  /** Tyiyn in the approved budget. */
  plan?: number | null;
  note?: string;
  /** When what was read had been recorded; null where nothing was. Left out, nothing is compared. */
  seen?: Date | null;
}

/** What was spent, a year later. */
export interface NewFact {
  /** Tyiyn; null where only words can be said. */
  actual: number | null;
  note: string;
  /** When what was read had been recorded; null where nothing was. Left out, nothing is compared. */
  seen?: Date | null;
}

type Found = { tx: Tx; hearing: Hearing; remark: Remark; personId: string };

/** Finds an accepted remark whose result this actor may record; throws what the policy and the answer say. */
async function forResult<T>(
  actor: Actor,
  number: number,
  remarkNumber: number,
  record: (found: Found) => Promise<T>,
): Promise<T> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(recordResultsPolicy(actor, hearing));
    const remark = await findRemark(tx, hearing, remarkNumber);
    const { answers } = tables;
    const [answer] = await tx
      .select({ outcome: answers.outcome })
      .from(answers)
      .where(eq(answers.id, remark.answerId ?? ''));
    if (!answer || !ACCEPTING_OUTCOMES.includes(answer.outcome) || remark.kind === 'question') {
      throw new AppError('closed');
    }
    const result = await record({ tx, hearing, remark, personId: assertSignedIn(actor).person.id });
    touchHearing(tx, hearing);
    return result;
  });
}

/**
 * Records whether the approved budget has what an accepted remark asked for; recording it again puts it right. Throws
 * not_found, sign_in, forbidden, closed (nothing is decided yet, it is over, or the remark was not accepted), invalid, and
 * conflict where somebody recorded it meanwhile.
 */
export async function recordResult(actor: Actor, number: number, remark: number, wanted: NewResult): Promise<void> {
  await forResult(actor, number, remark, async ({ tx, hearing, remark, personId }) => {
    const { inBudget, budgetLineId, plan, note } = wanted;
    if (inBudget === 'no' && (budgetLineId || plan)) {
      throw new AppError('invalid', { fields: { in_budget: 'answers.error_not_in_budget' } });
    }
    await assertLineOfPlace(tx, hearing, budgetLineId ?? null);
    const { remarkResults } = tables;
    const [before] = await tx.select().from(remarkResults).where(eq(remarkResults.remarkId, remark.id));
    assertSeen(wanted.seen, before?.recordedAt);
    const values = { inBudget, budgetLineId: budgetLineId || null, plan: plan ?? null, note: note ?? '' };
    const recorded = { ...values, recordedBy: personId, recordedAt: now() };
    await tx
      .insert(remarkResults)
      .values({ remarkId: remark.id, ...recorded })
      .onConflictDoUpdate({ target: remarkResults.remarkId, set: recorded });
    const subject = { kind: 'remark', id: remark.id };
    await recordAct(tx, actor, 'remark.result_recorded', subject, { inBudget, plan: values.plan });
    await emit('remark.result_recorded', { hearing, remark, by: personId });
  });
}

/** Records a year later what was spent on it; recording it again puts it right. Throws as `recordResult`. */
export async function recordFact(actor: Actor, number: number, remark: number, fact: NewFact): Promise<void> {
  const { actual, note, seen } = fact;
  await forResult(actor, number, remark, async ({ tx, hearing, remark, personId }) => {
    if (actual === null && !note) throw new AppError('invalid', { fields: { actual: 'answers.error_fact' } });
    const { remarkResults } = tables;
    const [before] = await tx.select().from(remarkResults).where(eq(remarkResults.remarkId, remark.id));
    if (!before) throw new AppError('closed');
    assertSeen(seen, before.actualAt);
    await tx
      .update(remarkResults)
      .set({ actual, actualNote: note, actualBy: personId, actualAt: now() })
      .where(eq(remarkResults.remarkId, remark.id));
    await recordAct(tx, actor, 'remark.fact_recorded', { kind: 'remark', id: remark.id }, { actual });
    await emit('remark.result_recorded', { hearing, remark, by: personId });
  });
}

function assertSeen(seen: Date | null | undefined, recorded: Date | null | undefined): void {
  if (seen === undefined) return;
  if ((seen?.getTime() ?? null) !== (recorded?.getTime() ?? null)) throw new AppError('conflict');
}

/** How many accepted remarks there are, and how many of them still lack a result or what was spent. */
export interface Outstanding {
  accepted: number;
  withoutResult: number;
  withoutFact: number;
}

/** Counts what is still to be recorded before a hearing can be closed with everything told. */
export async function outstandingOf(reader: Reader, hearingId: string): Promise<Outstanding> {
  const { remarkResults } = tables;
  const accepted = acceptedRemarks(hearingId);
  const [all, withResult, withoutFact] = [
    await countOf(reader, accepted),
    await countOf(reader, accepted, true),
    await countOf(reader, and(accepted, isNull(remarkResults.actualAt)), true),
  ];
  return { accepted: all, withoutResult: all - withResult, withoutFact: all - withResult + withoutFact };
}

/** The condition for accepted proposals and objections of a hearing; their answers must be joined. */
export function acceptedRemarks(hearingId: string) {
  const { answers, remarks } = tables;
  return and(
    eq(remarks.hearingId, hearingId),
    eq(remarks.hidden, false),
    inArray(remarks.kind, ['proposal', 'objection']),
    inArray(answers.outcome, [...ACCEPTING_OUTCOMES]),
  );
}

async function countOf(reader: Reader, where: ReturnType<typeof and>, withResult = false): Promise<number> {
  const { answers, remarkResults, remarks } = tables;
  const query = reader.select({ n: count() }).from(remarks).innerJoin(answers, eq(answers.id, remarks.answerId));
  const [row] = withResult
    ? await query.innerJoin(remarkResults, eq(remarkResults.remarkId, remarks.id)).where(where)
    : await query.where(where);
  return row?.n ?? 0;
}

/**
 * Closes a hearing: nothing is recorded any more. Every accepted remark must have its result; where what was spent is
 * missing for some, `reason` says why it is closed all the same. Throws not_found, sign_in, forbidden, closed, invalid.
 */
export async function closeHearing(actor: Actor, number: number, reason?: string): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(recordResultsPolicy(actor, hearing));
    const { withoutResult, withoutFact } = await outstandingOf(tx, hearing.id);
    if (withoutResult > 0) {
      const params = { n: withoutResult };
      throw new AppError('invalid', { fields: { close_reason: 'answers.error_without_result' }, params });
    }
    if (withoutFact > 0 && !reason) {
      const params = { n: withoutFact };
      throw new AppError('invalid', { fields: { close_reason: 'answers.error_without_fact' }, params });
    }
    await takeStep(tx, actor, hearing, { to: 'closed', ...(reason ? { reason } : {}) });
  });
}
