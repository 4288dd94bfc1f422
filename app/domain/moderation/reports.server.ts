import { and, eq, isNull } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { FlagReason } from '~/domain/discussion/comment';
import { hideSubject, resolveFlags } from '~/domain/discussion/flags.server';
import { setRemarkHidden } from '~/domain/hearings/remarks/remark-reports.server';
import type { Idea } from '~/domain/ideas/idea';
import { recountComments } from '~/domain/ideas/idea-comments.server';
import { setProgressHidden } from '~/domain/projects/progress-flags.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { db, type Reader, removeSearch, type Tx, tables, touch, transaction } from '~db/index.server';
import { findModerated, type ModeratedSubject } from './moderated-subject.server';
import { decideReportPolicy } from './moderation.policy';

/** Runs `decide` alone on the idea or the hearing, for a moderator who has read what stands there now, while reports wait. */
async function deciding(
  actor: Actor,
  subjectId: string,
  seen: string,
  decide: (tx: Tx, actor: SignedIn, found: ModeratedSubject) => Promise<void>,
): Promise<void> {
  const { matter } = await findModerated(db(), subjectId);
  await transaction({ key: `${matter.kind}:${matter.number}` }, async (tx) => {
    const found = await findModerated(tx, subjectId);
    assertMay(decideReportPolicy(actor, found));
    if (found.hidden || found.gone || !(await hasOpenReports(tx, subjectId))) throw new AppError('closed');
    if (found.seen !== seen) throw new AppError('conflict');
    await decide(tx, assertSignedIn(actor), found);
  });
}

async function hasOpenReports(reader: Reader, subjectId: string): Promise<boolean> {
  const { flags } = tables;
  const rows = await reader
    .select({ id: flags.id })
    .from(flags)
    .where(and(eq(flags.subjectId, subjectId), isNull(flags.resolvedAt)))
    .limit(1);
  return rows.length > 0;
}

export interface HideDecision {
  reason: FlagReason;
  note: string;
  /** The words that the moderator read: `seen` of the page. */
  seen: string;
}

/**
 * Hides a reported idea, comment, progress report, remark or message. Its author and those who reported it are told,
 * and its author may object.
 * Throws not_found, sign_in, forbidden, closed (somebody decided, or it is gone), conflict (its words have changed).
 */
export async function hideReported(actor: Actor, subjectId: string, decision: HideDecision): Promise<void> {
  await deciding(actor, subjectId, decision.seen, async (tx, moderator, found) => {
    const { subject, matter } = found;
    const { reason, note } = decision;
    const reporters = await resolveFlags(tx, moderator, subjectId, 'hidden');
    const hidingId = await hideSubject(tx, moderator, subject, reason, note);
    await takeOutOfSight(tx, found);
    const by = moderator.person.id;
    await emit('subject.hidden', { matter, subject, by, hidingId, reason, note });
    await emit('report.resolved', { matter, subject, by, outcome: 'hidden', reporters });
  });
}

/** A comment and a message are out of sight by the hiding itself. */
async function takeOutOfSight(tx: Tx, found: ModeratedSubject): Promise<void> {
  if ('talk' in found) return;
  if ('hearing' in found) return setRemarkHidden(tx, found.hearing, found.subject.id, true);
  if (found.report) return setProgressHidden(tx, found.idea, found.subject.id, true);
  return found.comment ? recountComments(tx, found.idea) : hideIdea(tx, found.idea);
}

async function hideIdea(tx: Tx, { id, number }: Idea): Promise<void> {
  await tx.update(tables.ideas).set({ hidden: true, updatedAt: now() }).where(eq(tables.ideas.id, id));
  await removeSearch(tx, number);
  touch(tx, `idea:${number}`, 'ideas');
}

/** Leaves what was reported as it is; those who reported it are told. Throws as `hideReported`. */
export async function keepReported(actor: Actor, subjectId: string, seen: string): Promise<void> {
  await deciding(actor, subjectId, seen, async (tx, moderator, { subject, matter }) => {
    const reporters = await resolveFlags(tx, moderator, subjectId, 'kept');
    await recordAct(tx, moderator, 'report.kept', subject);
    await emit('report.resolved', { matter, subject, by: moderator.person.id, outcome: 'kept', reporters });
  });
}
