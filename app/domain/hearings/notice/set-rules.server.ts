import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { tables, touch, transaction } from '~db/index.server';
import type { HearingKind } from '../hearing';
import { draftHearingPolicy } from '../hearing.policy';
import { scopeOfKnown } from './known-place.server';
import type { OwnRules } from './own-rules';

const ofKind = (kind: HearingKind | null) =>
  kind ? eq(tables.hearingRules.kind, kind) : isNull(tables.hearingRules.kind);

/**
 * Settles the rules of a municipality for hearings that are announced from now on; what is announced keeps its own.
 * Throws sign_in, forbidden.
 */
export async function setRules(actor: Actor, { placeId, kind, rules, source }: OwnRules): Promise<void> {
  const { hearingRules } = tables;
  await transaction({ key: `hearing-rules:${placeId}` }, async (tx) => {
    assertMay(draftHearingPolicy(actor, await scopeOfKnown(tx, placeId)));
    await tx.delete(hearingRules).where(and(eq(hearingRules.placeId, placeId), ofKind(kind)));
    const updatedBy = assertSignedIn(actor).person.id;
    await tx.insert(hearingRules).values({ id: newId(), placeId, kind, rules, source, updatedAt: now(), updatedBy });
    await recordAct(tx, actor, 'hearing.rules_set', { kind: 'place', id: placeId }, { kind, ...rules, source });
    touch(tx, 'hearings');
  });
}

/** Puts a municipality back to what holds without a setting of its own. Throws sign_in, forbidden. */
export async function dropRules(actor: Actor, placeId: string, kind: HearingKind | null): Promise<void> {
  const { hearingRules } = tables;
  await transaction({ key: `hearing-rules:${placeId}` }, async (tx) => {
    assertMay(draftHearingPolicy(actor, await scopeOfKnown(tx, placeId)));
    await tx.delete(hearingRules).where(and(eq(hearingRules.placeId, placeId), ofKind(kind)));
    await recordAct(tx, actor, 'hearing.rules_set', { kind: 'place', id: placeId }, { kind, default: true });
    touch(tx, 'hearings');
  });
}
