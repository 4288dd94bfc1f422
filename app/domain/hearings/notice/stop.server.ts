import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertMay } from '~/platform/errors';
import { tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import { moveHearingPolicy } from '../hearing.policy';
import { takeStep } from '../steps.server';
import { assertUnchanged } from './draft.server';

/** Why a hearing does not take place as announced, and whether another date will follow. */
export interface Stop {
  to: 'postponed' | 'cancelled';
  reason: string;
}

/**
 * Puts an announced hearing off without a date, or calls it off for good. Remarks are taken no longer; what was said
 * stays. Throws not_found, sign_in, forbidden, closed, HearingConflict.
 */
export async function stopHearing(actor: Actor, number: number, version: number, { to, reason }: Stop): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(moveHearingPolicy(actor, hearing));
    await assertUnchanged(tx, hearing, version);
    const startsAtBefore = hearing.startsAt?.toISOString() ?? null;
    await takeStep(tx, actor, hearing, { to, reason, details: { startsAtBefore } });
    await tx
      .update(tables.hearings)
      .set({ version: version + 1 })
      .where(eq(tables.hearings.id, hearing.id));
  });
}
