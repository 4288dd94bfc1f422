import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import type { LocalText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { moveHearingPolicy } from '../hearing.policy';
import { takeStep, touchHearing } from '../steps.server';
import { hearingDetails } from './details.queries.server';
import { assertUnchanged } from './draft.server';
import { endOf } from './hearing-details';
import { isSensibleWindow, keepsNotice } from './readiness';
import '../hearing-events.server';

export interface NewDate {
  startsAt: Date;
  minutes: number;
  /** When remarks close; null for the end of the meeting. */
  remarksCloseAt: Date | null;
  /** Where it is held now; left out, where it was. */
  venues?: LocalText;
  reason: string;
}

const instant = (at: Date | null) => at?.toISOString() ?? null;

/** Throws invalid where people would not learn of it in time, or could not say anything. */
function assertFits(hearing: Hearing, { startsAt, remarksCloseAt, minutes }: NewDate): Date {
  const at = now();
  const { rules } = hearing;
  // Another hall on the announced day, or an earlier end of the remarks, needs no new notice.
  const isSameTime = hearing.stage === 'announced' && startsAt.getTime() === hearing.startsAt?.getTime();
  const isInTime = isSameTime ? startsAt > at : keepsNotice(startsAt, at, rules);
  if (!isInTime) {
    throw new AppError('invalid', {
      fields: { startsAt: 'hearings.missing_notice' },
      params: { days: rules.noticeDays },
    });
  }
  const end = endOf({ startsAt, minutes }) ?? startsAt;
  const closes = remarksCloseAt ?? end;
  const opens = hearing.remarksOpenAt ?? at;
  if (isSensibleWindow({ opens, closes }, end, at)) return closes;
  throw new AppError('invalid', { fields: { remarksCloseAt: 'hearings.missing_window' } });
}

/**
 * Moves the meeting of an announced hearing to another date or place, or gives one that was put off its new date. What
 * was announced before stays in the history, everybody who follows is told. Throws not_found, sign_in, forbidden, closed, HearingConflict, and invalid
 * where the new date does not keep the days of notice.
 */
export async function moveDate(actor: Actor, number: number, version: number, wanted: NewDate): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(moveHearingPolicy(actor, hearing));
    await assertUnchanged(tx, hearing, version);
    const closes = assertFits(hearing, wanted);
    const details = await writeDate(tx, hearing, wanted, closes);
    const moved = await findHearing(tx, number);
    if (hearing.stage === 'postponed') {
      await takeStep(tx, actor, moved, { to: 'announced', reason: wanted.reason, details });
      return;
    }
    await addMove(tx, actor, hearing, wanted.reason, details);
    const by = actor.kind === 'person' ? actor.person.id : null;
    await emit('hearing.date_moved', { hearing: moved, before: hearing.startsAt, by, reason: wanted.reason });
  });
}

/** Writes the new date. Returns what changed, for the history. */
async function writeDate(tx: Tx, hearing: Hearing, { startsAt, minutes, venues }: NewDate, closes: Date) {
  const before = await hearingDetails(tx, hearing.id);
  const hasMoved = venues && JSON.stringify(venues) !== JSON.stringify(before.venues);
  await tx
    .update(tables.hearings)
    .set({
      startsAt,
      minutes,
      remarksCloseAt: closes,
      ...(hasMoved ? { venues } : {}),
      version: hearing.version + 1,
      updatedAt: now(),
    })
    .where(eq(tables.hearings.id, hearing.id));
  return {
    startsAtBefore: instant(hearing.startsAt),
    startsAt: instant(startsAt),
    remarksCloseAtBefore: instant(hearing.remarksCloseAt),
    remarksCloseAt: instant(closes),
    ...(hasMoved ? { venueBefore: Object.values(before.venues).join(' / ') } : {}),
  };
}

/** The move as a row between the steps: from and to the same stage. */
async function addMove(
  tx: Tx,
  actor: Actor,
  hearing: Hearing,
  reason: string,
  details: Record<string, string | null>,
): Promise<void> {
  await tx.insert(tables.hearingSteps).values({
    id: newId(),
    hearingId: hearing.id,
    fromStage: hearing.stage,
    toStage: hearing.stage,
    at: now(),
    byPersonId: actor.kind === 'person' ? actor.person.id : null,
    reason,
    details,
  });
  await recordAct(tx, actor, 'hearing.date_moved', { kind: 'hearing', id: hearing.id }, { reason });
  touchHearing(tx, hearing);
}
