import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { StanceChoice, StanceCounts } from '~/domain/voting/stance';
import { type TakenStance, takeStance } from '~/domain/voting/stances.server';
import type { LocalText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { pace } from '~/platform/pace.server';
import { db, type Reader, tables, touch, transaction } from '~db/index.server';
import { findHearing, findVisibleHearing } from '../find-hearing.server';
import { touchHearing } from '../steps.server';
import { MEETING_LIMITS } from './meeting';
import { raiseHandPolicy, recordMeetingPolicy } from './meeting.policy';
import { leading } from './meeting.server';

const spendHand = pace({ points: 60, perSeconds: 60 });

/** A show of hands: a question asked in the meeting, answered in the hall and here. */
export interface ShowOfHands {
  id: string;
  position: number;
  texts: LocalText;
  openedAt: Date | null;
  closedAt: Date | null;
  /** Counted in the hall, without those who answered here. */
  hall: StanceCounts;
}

/** The topic of what changes on the live page alone, so that a raised hand leaves other kept pages as they are. */
export const liveTopic = (number: number): string => `live:${number}`;

/** The shows of hands of a meeting, the newest first. */
export async function showsOfHands(reader: Reader, hearingId: string): Promise<ShowOfHands[]> {
  const { hearingQuestions: questions } = tables;
  const rows = await reader
    .select({
      id: questions.id,
      position: questions.position,
      texts: questions.texts,
      openedAt: questions.openedAt,
      closedAt: questions.closedAt,
      hallFor: questions.hallFor,
      hallAgainst: questions.hallAgainst,
      hallAbstain: questions.hallAbstain,
    })
    .from(questions)
    .where(and(eq(questions.hearingId, hearingId), eq(questions.kind, 'hands')))
    .orderBy(desc(questions.position));
  return rows.map(({ hallFor, hallAgainst, hallAbstain, ...hands }) => ({
    ...hands,
    hall: { for: hallFor, against: hallAgainst, abstain: hallAbstain },
  }));
}

async function handsAt(reader: Reader, hearingId: string, position: number): Promise<ShowOfHands> {
  const found = (await showsOfHands(reader, hearingId)).find((hands) => hands.position === position);
  if (!found) throw new AppError('not_found');
  return found;
}

/**
 * Asks for a show of hands in the hall and here; one at a time. Returns its position.
 * Throws not_found, sign_in, forbidden, closed (also while another is open).
 */
export async function openHands(actor: Actor, number: number, texts: LocalText): Promise<number> {
  return leading(actor, number, async (tx, hearing) => {
    const before = await showsOfHands(tx, hearing.id);
    if (before.some(({ closedAt }) => !closedAt) || before.length >= MEETING_LIMITS.hands) throw new AppError('closed');
    const id = newId();
    const position = (before[0]?.position ?? 0) + 1;
    await tx.insert(tables.subjects).values({ id, kind: 'hearing_question' });
    await tx
      .insert(tables.hearingQuestions)
      .values({ id, hearingId: hearing.id, kind: 'hands', position, texts, openedAt: now() });
    await recordAct(tx, actor, 'hands.opened', { kind: 'hearing_question', id });
    return position;
  });
}

const hallColumns = (hall: StanceCounts) => ({
  hallFor: hall.for,
  hallAgainst: hall.against,
  hallAbstain: hall.abstain,
});

/**
 * Closes a show of hands with what was counted in the hall: whoever answers here after that is refused. Closing it again
 * changes nothing. Throws not_found, sign_in, forbidden, closed.
 */
export async function closeHands(actor: Actor, number: number, position: number, hall: StanceCounts): Promise<void> {
  await leading(actor, number, async (tx, hearing) => {
    const { id } = await handsAt(tx, hearing.id, position);
    // Under the key of those who answer: each of them is in before the closing, or is told that it is closed.
    await transaction({ key: `stance:${id}` }, async () => {
      const { hearingQuestions } = tables;
      const closed = await tx
        .update(hearingQuestions)
        .set({ closedAt: now(), ...hallColumns(hall) })
        .where(and(eq(hearingQuestions.id, id), isNull(hearingQuestions.closedAt)))
        .returning({ id: hearingQuestions.id });
      if (closed.length > 0) await recordAct(tx, actor, 'hands.closed', { kind: 'hearing_question', id });
    });
  });
}

/** Puts right what was counted in the hall, until the protocol is published. Throws as `closeHands`. */
export async function countHall(actor: Actor, number: number, position: number, hall: StanceCounts): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(recordMeetingPolicy(actor, hearing));
    const { id, closedAt } = await handsAt(tx, hearing.id, position);
    if (!closedAt) throw new AppError('closed');
    await tx.update(tables.hearingQuestions).set(hallColumns(hall)).where(eq(tables.hearingQuestions.id, id));
    await recordAct(tx, actor, 'hands.counted', { kind: 'hearing_question', id });
    touchHearing(tx, hearing);
  });
}

/**
 * Stores how a person answers an open show of hands, or changes it until it is closed: one hand a person.
 * Throws not_found, closed, sign_in, forbidden (unconfirmed), too_many.
 */
export async function raiseHand(
  actor: Actor,
  number: number,
  position: number,
  choice: StanceChoice,
): Promise<TakenStance> {
  if (actor.kind === 'person') await spendHand(actor.person.id);
  const { id } = await handsAt(db(), (await findVisibleHearing(db(), actor, number)).id, position);
  return transaction({ key: `stance:${id}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const hands = await handsAt(tx, hearing.id, position);
    if (hands.closedAt) throw new AppError('closed');
    assertMay(raiseHandPolicy(actor, hearing));
    const taken = await takeStance(tx, id, assertSignedIn(actor).person, choice, now());
    if (taken.before === choice) return taken;
    await recordAct(tx, actor, taken.before ? 'stance.changed' : 'stance.taken', { kind: 'hearing_question', id });
    touch(tx, liveTopic(number));
    return taken;
  });
}
