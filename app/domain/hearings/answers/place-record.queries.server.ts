import { and, count, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { placesWithin } from '~/domain/places/scope.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { DEFAULT_RULES, type HearingRules } from '../hearing';
import { meetingOf, overdueBefore } from './answer';
import { addedDays, medianOf, type PlaceRecord } from './place-record';
import { hasUnanswered } from './unanswered.server';

/**
 * How the officials of a place, and of all places within it, have answered. It reads what was tallied at each answer,
 * and counts only what waits: it stays quick where a million remarks were answered.
 */
export async function placeRecord(placeId: string): Promise<PlaceRecord> {
  const within = await placesWithin(db(), [placeId]);
  const { answerTallies, hearings } = tables;
  const rows = await db()
    .select({
      answered: answerTallies.answered,
      considered: answerTallies.considered,
      accepted: answerTallies.accepted,
      acceptedInPart: answerTallies.acceptedInPart,
      days: answerTallies.days,
    })
    .from(hearings)
    .leftJoin(answerTallies, eq(answerTallies.hearingId, hearings.id))
    .where(and(inArray(hearings.placeId, within), ne(hearings.stage, 'draft')));
  const sum = (of: (row: (typeof rows)[number]) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  return {
    hearings: rows.length,
    answered: sum(({ answered }) => answered),
    overdue: await overdueWithin(within),
    medianDays: medianOf(addedDays(rows.map(({ days }) => days ?? {}))),
    considered: sum(({ considered }) => considered),
    accepted: sum(({ accepted, acceptedInPart }) => (accepted ?? 0) + (acceptedInPart ?? 0)),
  };
}

/** Remarks without an answer whose term is over: counted together for all hearings with the same term. */
async function overdueWithin(placeIds: readonly string[]): Promise<number> {
  const { hearings, remarks } = tables;
  const running = await db()
    .select({
      id: hearings.id,
      stage: hearings.stage,
      startsAt: hearings.startsAt,
      heldAt: hearings.heldAt,
      frozen: hearings.frozen,
    })
    .from(hearings)
    .where(and(inArray(hearings.placeId, [...placeIds]), hasUnanswered()));
  const late = new Map<number, string[]>();
  for (const { id, frozen, ...dated } of running) {
    const { rules } = (frozen ?? { rules: DEFAULT_RULES }) as { rules: HearingRules };
    const meeting = meetingOf({ ...dated, rules });
    const before = overdueBefore(rules.answerDays, today());
    if (meeting && meeting < before) late.set(before.getTime(), [...(late.get(before.getTime()) ?? []), id]);
  }
  if (late.size === 0) return 0;
  const overdue = [...late].map(([before, ids]) =>
    and(inArray(remarks.hearingId, ids), lt(remarks.receivedAt, new Date(before))),
  );
  const [row] = await db()
    .select({ n: count() })
    .from(remarks)
    .where(and(isNull(remarks.answerId), eq(remarks.hidden, false), or(...overdue)));
  return row?.n ?? 0;
}
