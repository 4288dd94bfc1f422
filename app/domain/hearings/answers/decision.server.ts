import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { type Reader, tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { canMove, type Hearing } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import { takeStep } from '../steps.server';
import type { TariffApproval } from '../tariff/approved-tariff';
import { approveHeardTariff } from '../tariff/approved-tariff.server';
import { DECISION_LIMITS, type KeneshDecision } from './decision';

/**
 * Records what the kenesh decided, and takes the hearing on. Throws not_found, sign_in, forbidden, closed (the answers
 * are not published, or a decision is recorded), invalid. On a tariff, `approval` says which version was approved.
 */
export async function recordDecision(
  actor: Actor,
  number: number,
  decision: KeneshDecision,
  approval?: TariffApproval,
): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(runHearingPolicy(actor, hearing));
    if (!canMove(hearing.stage, 'decided')) throw new AppError('closed');
    assertSound(hearing, decision);
    const { person } = assertSignedIn(actor);
    const approvedVersionId = await approveHeardTariff(tx, actor, hearing, decision, approval);
    const recorded = { approvedVersionId, recordedBy: person.id, recordedAt: now() };
    await tx.insert(tables.keneshDecisions).values({ hearingId: hearing.id, ...decision, ...recorded });
    const { number: resolution, decidedOn } = decision;
    await takeStep(tx, actor, hearing, { to: 'decided', details: { resolution, decidedOn } });
  });
}

function assertSound({ heldAt }: Hearing, decision: KeneshDecision): void {
  const { decidedOn, text, url, votesFor, votesAgainst, votesAbstain } = decision;
  const fields: Record<string, string> = {};
  if (decidedOn > today()) fields['decided_on.day'] = 'answers.error_future';
  if (heldAt && decidedOn < kyrgyzDay(heldAt)) fields['decided_on.day'] = 'answers.error_before_meeting';
  if (!text && !url) fields.text = 'answers.error_text_or_link';
  const votes = [votesFor, votesAgainst, votesAbstain];
  if (!votes.every((n) => Number.isInteger(n) && n >= 0 && n <= DECISION_LIMITS.deputies)) {
    fields.votes_for = 'answers.error_votes';
  } else if (votesFor + votesAgainst + votesAbstain === 0) fields.votes_for = 'answers.error_no_votes';
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields });
}

/** What the kenesh decided on a hearing; null while nothing is recorded. */
export async function findDecision(reader: Reader, hearingId: string): Promise<KeneshDecision | null> {
  const { keneshDecisions } = tables;
  const [row] = await reader.select().from(keneshDecisions).where(eq(keneshDecisions.hearingId, hearingId));
  if (!row) return null;
  const { number, decidedOn, votesFor, votesAgainst, votesAbstain, text, url } = row;
  return { number, decidedOn, votesFor, votesAgainst, votesAbstain, text, url };
}
