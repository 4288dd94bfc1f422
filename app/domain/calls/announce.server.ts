import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { slugOf } from '~/platform/slug';
import { tables, transaction } from '~db/index.server';
import './call-events.server';
import { cancelCallPolicy, editCallPolicy, extendCallPolicy } from './call.policy';
import { missingForAnnouncing } from './call-draft';
import { assertUnchanged, findVisibleCall, touchCall } from './find-call.server';

/**
 * Announces a draft: from here on its texts, criteria and papers stay as they are. `version` is that of the page on
 * which it was read. Throws not_found, sign_in, forbidden, closed, conflict, and invalid with each thing that is missing.
 */
export async function announceCall(actor: Actor, number: number, version: number): Promise<void> {
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    assertMay(editCallPolicy(actor, call));
    assertUnchanged(call, version);
    const at = now();
    const missing = missingForAnnouncing(call, at);
    if (missing.length > 0) {
      throw new AppError('invalid', {
        fields: Object.fromEntries(missing.map((item) => [item, `calls.missing_${item}`])),
      });
    }
    await tx
      .update(tables.calls)
      .set({
        stage: 'announced',
        slug: slugOf(pickText(call.titles, 'ky').text, 'call'),
        opensAt: call.opensAt && call.opensAt > at ? call.opensAt : at,
        announcedAt: at,
        version: version + 1,
        updatedAt: at,
      })
      .where(eq(tables.calls.id, call.id));
    await recordAct(tx, actor, 'call.announced', { kind: 'call', id: call.id });
    touchCall(tx, call);
  });
}

export interface Extension {
  toAt: Date;
  reason: string;
}

/**
 * Moves the closing to later; earlier is never possible, nor is it after the closing. Applicants and followers are told.
 * Throws not_found, sign_in, forbidden, closed, conflict, and invalid for `to`.
 */
export async function extendCall(actor: Actor, number: number, version: number, wanted: Extension): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { toAt, reason } = wanted;
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    const at = now();
    assertMay(extendCallPolicy(actor, call, at));
    assertUnchanged(call, version);
    const before = call.closesAt;
    if (!before || toAt <= before) throw new AppError('invalid', { fields: { to: 'calls.error_extension' } });
    await tx
      .insert(tables.callExtensions)
      .values({ id: newId(), callId: call.id, fromAt: before, toAt, reason, byPersonId: person.id, at });
    await tx
      .update(tables.calls)
      .set({ closesAt: toAt, version: version + 1, updatedAt: at })
      .where(eq(tables.calls.id, call.id));
    await recordAct(tx, actor, 'call.extended', { kind: 'call', id: call.id });
    touchCall(tx, call);
    await emit('call.extended', { call: { ...call, closesAt: toAt }, before, reason, by: person.id });
  });
}

/** Calls it off with a reason that everybody reads. Throws not_found, sign_in, forbidden, closed, conflict. */
export async function cancelCall(actor: Actor, number: number, version: number, reason: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    assertMay(cancelCallPolicy(actor, call));
    assertUnchanged(call, version);
    await tx
      .update(tables.calls)
      .set({ stage: 'cancelled', cancellationReason: reason, version: version + 1, updatedAt: now() })
      .where(eq(tables.calls.id, call.id));
    await recordAct(tx, actor, 'call.cancelled', { kind: 'call', id: call.id });
    touchCall(tx, call);
    await emit('call.cancelled', { call: { ...call, stage: 'cancelled' }, reason, by: person.id });
  });
}
