import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { takeStep, touchHearing } from '../steps.server';
import { agendaOf } from './agenda.server';
import { type Attendance, attendanceProblems } from './attendance';
import { type AgendaItem, canBeHeld, endOfMeeting, itemState } from './meeting';
import { recordMeetingPolicy, runMeetingPolicy } from './meeting.policy';

function assertCounted(attendance: Attendance): void {
  const problems = attendanceProblems(attendance);
  if (problems.length === 0) return;
  const fields = problems.map((problem) => [problem, `meeting.error_${problem}`]);
  throw new AppError('invalid', { fields: Object.fromEntries(fields) });
}

async function countAttendance(tx: Tx, actor: Actor, hearing: Hearing, attendance: Attendance): Promise<void> {
  const counted = { ...attendance, countedBy: assertSignedIn(actor).person.id, countedAt: now() };
  const { attendances } = tables;
  await tx
    .insert(attendances)
    .values({ hearingId: hearing.id, ...counted })
    .onConflictDoUpdate({ target: attendances.hearingId, set: counted });
}

/** The last point may still be on when the meeting is recorded: it ends with the meeting. */
async function endCurrentItems(tx: Tx, items: readonly AgendaItem[], heldAt: Date): Promise<void> {
  const { agendaItems } = tables;
  for (const { id, begunAt } of items.filter((item) => itemState(item) === 'current')) {
    const endedAt = begunAt && begunAt > heldAt ? begunAt : heldAt;
    await tx.update(agendaItems).set({ endedAt }).where(eq(agendaItems.id, id));
  }
}

async function assertNoHandsUp(tx: Tx, hearing: Hearing): Promise<void> {
  const { hearingQuestions } = tables;
  const open = await tx
    .select({ id: hearingQuestions.id })
    .from(hearingQuestions)
    .where(
      and(
        eq(hearingQuestions.hearingId, hearing.id),
        eq(hearingQuestions.kind, 'hands'),
        isNull(hearingQuestions.closedAt),
      ),
    );
  if (open.length > 0) throw new AppError('invalid', { fields: { total: 'meeting.error_hands_open' } });
}

/**
 * Records that the meeting was held, and who was there: the step `held`. The quorum is shown, not enforced: the hearing
 * advises. Throws not_found, sign_in, forbidden, closed (also before its end, see `canBeHeld`), and invalid.
 */
export async function holdHearing(actor: Actor, number: number, attendance: Attendance): Promise<void> {
  assertCounted(attendance);
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(runMeetingPolicy(actor, hearing));
    if (!canBeHeld(hearing, now())) throw new AppError('closed');
    await assertNoHandsUp(tx, hearing);
    await countAttendance(tx, actor, hearing, attendance);
    const items = await agendaOf(tx, hearing.id);
    const heldAt = endOfMeeting(hearing, items, now());
    await endCurrentItems(tx, items, heldAt);
    const { total, women, youth, online } = attendance;
    await takeStep(tx, actor, hearing, { to: 'held', details: { total, women, youth, online } });
    await tx.update(tables.hearings).set({ heldAt }).where(eq(tables.hearings.id, hearing.id));
  });
}

/** Puts the count right, until the protocol is published. Throws not_found, sign_in, forbidden, closed, invalid. */
export async function correctAttendance(actor: Actor, number: number, attendance: Attendance): Promise<void> {
  assertCounted(attendance);
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(recordMeetingPolicy(actor, hearing));
    if (hearing.stage !== 'held') throw new AppError('closed');
    await countAttendance(tx, actor, hearing, attendance);
    await recordAct(tx, actor, 'meeting.attendance_counted', { kind: 'hearing', id: hearing.id });
    touchHearing(tx, hearing);
  });
}

/** Who was in the meeting; null where it was not counted. */
export async function attendanceOf(reader: Reader, hearingId: string): Promise<Attendance | null> {
  const { attendances } = tables;
  const [row] = await reader
    .select({
      total: attendances.total,
      women: attendances.women,
      youth: attendances.youth,
      online: attendances.online,
      villages: attendances.villages,
    })
    .from(attendances)
    .where(eq(attendances.hearingId, hearingId));
  return row ?? null;
}
