import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch } from '~db/index.server';
import { canMove, type Hearing, type HearingStage } from './hearing';
import './hearing-events.server';

export interface Step {
  to: Exclude<HearingStage, 'draft'>;
  reason?: string;
  /** What the step changed, for the history: dates as ISO instants, numbers. */
  details?: Record<string, string | number | null>;
}

/** Tells every kept page of the hearing, and the lists, that they are out of date. */
export function touchHearing(tx: Tx, { number }: Pick<Hearing, 'number'>): void {
  touch(tx, `hearing:${number}`, 'hearings');
}

/**
 * Takes the hearing one step on: the row with who, when and why, the stage, the audit, the event. The caller has asked
 * the policy and holds the key `hearing:NUMBER`. Throws closed where the order of steps does not allow it.
 */
export async function takeStep(tx: Tx, actor: Actor, hearing: Hearing, { to, reason, details }: Step): Promise<void> {
  if (!canMove(hearing.stage, to)) throw new AppError('closed');
  const at = now();
  const by = actor.kind === 'person' ? actor.person.id : null;
  await tx.insert(tables.hearingSteps).values({
    id: newId(),
    hearingId: hearing.id,
    fromStage: hearing.stage,
    toStage: to,
    at,
    byPersonId: by,
    reason: reason ?? null,
    details: details ?? null,
  });
  await tx
    .update(tables.hearings)
    .set({
      stage: to,
      updatedAt: at,
      ...(to === 'announced' && !hearing.announcedAt ? { announcedAt: at } : {}),
      ...(to === 'held' ? { heldAt: at } : {}),
    })
    .where(eq(tables.hearings.id, hearing.id));
  await recordAct(tx, actor, `hearing.${to}`, { kind: 'hearing', id: hearing.id }, reason ? { reason } : undefined);
  touchHearing(tx, hearing);
  await emit('hearing.moved', { hearing: { ...hearing, stage: to }, from: hearing.stage, by, reason: reason ?? null });
}
