import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import type { FlagReason } from './comment';
import type { ReportedSubject } from './report-events.server';

/** Reports a subject to its moderator. Once per person: a second report changes nothing. Returns whether it is new. */
export async function addFlag(
  tx: Tx,
  actor: SignedIn,
  subject: { kind: string; id: string },
  reason: FlagReason,
  note: string | null,
): Promise<boolean> {
  const isNew = await addUntoldFlag(tx, actor, subject.id, reason, note);
  if (isNew) await recordAct(tx, actor, 'report.made', subject, { reason });
  return isNew;
}

/** As `addFlag`, without an entry in the audit: for what is private, where it would say who speaks with whom. */
export async function addUntoldFlag(
  tx: Tx,
  actor: SignedIn,
  subjectId: string,
  reason: FlagReason,
  note: string | null,
): Promise<boolean> {
  const rows = await tx
    .insert(tables.flags)
    .values({ id: newId(), subjectId, reporterId: actor.person.id, reason, note, createdAt: now() })
    .onConflictDoNothing()
    .returning({ id: tables.flags.id });
  return rows.length > 0;
}

/** Whether somebody has to decide on the subject: a report of it is open, or an objection to its hiding. */
export async function waitsForDecision(reader: Reader, subjectId: string): Promise<boolean> {
  const { flags, hidings } = tables;
  const reported = await reader
    .select({ id: flags.id })
    .from(flags)
    .where(and(eq(flags.subjectId, subjectId), isNull(flags.resolvedAt)))
    .limit(1);
  if (reported.length > 0) return true;
  const objected = await reader
    .select({ id: hidings.id })
    .from(hidings)
    .where(and(eq(hidings.subjectId, subjectId), isNotNull(hidings.objectedAt), isNull(hidings.outcome)))
    .limit(1);
  return objected.length > 0;
}

/** Which of these subjects are hidden now. */
export async function hiddenAmong(reader: Reader, subjectIds: readonly string[]): Promise<Set<string>> {
  const { hidings } = tables;
  if (subjectIds.length === 0) return new Set();
  const stands = or(isNull(hidings.outcome), ne(hidings.outcome, 'lifted'));
  const rows = await reader
    .select({ id: hidings.subjectId })
    .from(hidings)
    .where(and(inArray(hidings.subjectId, [...subjectIds]), stands));
  return new Set(rows.map(({ id }) => id));
}

/** Closes the open reports of a subject. Returns who made them, to be told. */
export async function resolveFlags(
  tx: Tx,
  actor: SignedIn,
  subjectId: string,
  outcome: 'hidden' | 'kept',
): Promise<string[]> {
  const { flags } = tables;
  const rows = await tx
    .update(flags)
    .set({ resolvedAt: now(), resolvedBy: actor.person.id, outcome })
    .where(and(eq(flags.subjectId, subjectId), isNull(flags.resolvedAt)))
    .returning({ reporterId: flags.reporterId });
  return rows.map(({ reporterId }) => reporterId);
}

export interface Hiding {
  id: string;
  subjectId: string;
  reason: FlagReason;
  note: string | null;
  hiddenBy: string | null;
  hiddenAt: Date;
  objection: string | null;
  objectedAt: Date | null;
  decidedAt: Date | null;
  outcome: 'upheld' | 'lifted' | null;
  decisionNote: string | null;
}

/** Hides a subject for a reason. Returns the hiding's id. Throws closed where one stands already. */
export async function hideSubject(
  tx: Tx,
  actor: SignedIn,
  subject: ReportedSubject,
  reason: FlagReason,
  note: string | null,
): Promise<string> {
  const standing = await findStandingHiding(tx, subject.id);
  if (standing) throw new AppError('closed');
  const id = newId();
  await tx
    .insert(tables.hidings)
    .values({ id, subjectId: subject.id, reason, note, hiddenBy: actor.person.id, hiddenAt: now() });
  await recordAct(tx, actor, `${subject.kind}.hidden`, subject, { reason });
  return id;
}

/** The hiding of a subject that stands now, if any. */
export async function findStandingHiding(reader: Reader, subjectId: string): Promise<Hiding | null> {
  const rows = await reader.select().from(tables.hidings).where(eq(tables.hidings.subjectId, subjectId));
  return rows.find(({ outcome }) => outcome !== 'lifted') ?? null;
}

/** The hiding of that id; throws not_found. */
export async function findHiding(reader: Reader, id: string): Promise<Hiding> {
  const [row] = await reader.select().from(tables.hidings).where(eq(tables.hidings.id, id));
  if (!row) throw new AppError('not_found');
  return row;
}

/** Objects to a hiding: once, while it stands undecided. */
export async function objectToHiding(tx: Tx, actor: SignedIn, hiding: Hiding, objection: string): Promise<void> {
  await objectUntold(tx, hiding, objection);
  await recordAct(tx, actor, 'hiding.objected', { kind: 'hiding', id: hiding.id });
}

/** As `objectToHiding`, without an entry in the audit. */
export async function objectUntold(tx: Tx, hiding: Hiding, objection: string): Promise<void> {
  if (hiding.objectedAt || hiding.outcome) throw new AppError('closed');
  await tx.update(tables.hidings).set({ objection, objectedAt: now() }).where(eq(tables.hidings.id, hiding.id));
}

/** Decides on an objection. The one who hid may not decide: throws forbidden. */
export async function decideObjection(
  tx: Tx,
  actor: SignedIn,
  hiding: Hiding,
  outcome: 'upheld' | 'lifted',
  note: string | null,
): Promise<void> {
  if (!mayDecide(actor, hiding)) throw new AppError('forbidden');
  if (!hiding.objectedAt || hiding.outcome) throw new AppError('closed');
  await tx
    .update(tables.hidings)
    .set({ outcome, decisionNote: note, decidedBy: actor.person.id, decidedAt: now() })
    .where(eq(tables.hidings.id, hiding.id));
  await recordAct(tx, actor, `hiding.${outcome}`, { kind: 'hiding', id: hiding.id });
}

/** An objection goes to somebody else than the one who hid. */
export function mayDecide(actor: Actor, hiding: Pick<Hiding, 'hiddenBy'>): boolean {
  return actor.kind === 'person' && hiding.hiddenBy !== actor.person.id;
}
