import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { findRubric, rubricsKey, storedRubric } from '~/domain/funding/scores/rubrics.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { assertKnown } from '~/domain/funding/windows/criteria.schema.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay, isAppError } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { draftCallPolicy, editCallPolicy } from './call.policy';
import type { CallDraft } from './call-draft';
import { assertUnchanged, findVisibleCall } from './find-call.server';

async function nextNumber(tx: Tx): Promise<number> {
  const { calls } = tables;
  const [last] = await tx.select({ number: calls.number }).from(calls).orderBy(desc(calls.number)).limit(1);
  return (last?.number ?? 0) + 1;
}

/** The funder's score card of that id, stored if it is the usual one. Throws invalid for one that is not in use. */
async function ownRubric(organisationId: string, rubricId: string | null): Promise<string | null> {
  if (!rubricId) return null;
  try {
    return await transaction({ key: rubricsKey(organisationId) }, async (tx) => {
      const rubric = await findRubric(tx, organisationId, rubricId);
      if (rubric.retired) throw new AppError('not_found');
      return (await storedRubric(tx, organisationId, rubric)).id;
    });
  } catch (error) {
    if (!isAppError(error, 'not_found')) throw error;
    throw new AppError('invalid', { fields: { rubric: 'common.error_invalid' } });
  }
}

/**
 * Begins a call: a draft that only its funder sees. One for each `key` however often the form is sent. Returns its
 * number. Throws sign_in, forbidden, invalid, conflict.
 */
export async function draftCall(actor: Actor, draft: CallDraft, key?: string): Promise<number> {
  assertMay(draftCallPolicy(actor));
  await assertKnown(draft.criteria);
  const { actor: member, funder } = funderOf(actor);
  const rubricId = await ownRubric(funder.organisationId, draft.rubricId);
  const number = await transaction({ key: 'call-number' }, async (tx) =>
    once(tx, member.person.id, key, JSON.stringify(draft), async () => {
      const id = newId();
      const at = now();
      const next = await nextNumber(tx);
      await tx.insert(tables.subjects).values({ id, kind: 'call' });
      await tx.insert(tables.calls).values({
        ...draft,
        rubricId,
        id,
        number: next,
        slug: 'call',
        organisationId: funder.organisationId,
        stage: 'draft',
        createdBy: member.person.id,
        createdAt: at,
        updatedAt: at,
      });
      await recordAct(tx, actor, 'call.drafted', { kind: 'call', id });
      return String(next);
    }),
  );
  return Number(number);
}

/**
 * Writes a draft anew. `version` is the token that the form was made with. Throws not_found, sign_in, forbidden, closed,
 * conflict, and invalid.
 */
export async function editCall(actor: Actor, number: number, version: number, draft: CallDraft): Promise<void> {
  await assertKnown(draft.criteria);
  const { organisationId } = funderOf(actor).funder;
  const rubricId = await ownRubric(organisationId, draft.rubricId);
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    assertMay(editCallPolicy(actor, call));
    assertUnchanged(call, version);
    await tx
      .update(tables.calls)
      .set({ ...draft, rubricId, version: version + 1, updatedAt: now() })
      .where(eq(tables.calls.id, call.id));
    await recordAct(tx, actor, 'call.edited', { kind: 'call', id: call.id });
  });
}

/** Throws a draft away. Throws not_found, sign_in, forbidden, closed. */
export async function discardCall(actor: Actor, number: number): Promise<void> {
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    assertMay(editCallPolicy(actor, call));
    await tx.delete(tables.subjects).where(eq(tables.subjects.id, call.id));
    await recordAct(tx, actor, 'call.discarded', { kind: 'call', id: call.id });
  });
}
