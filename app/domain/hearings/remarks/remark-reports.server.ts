import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { FlagReason } from '~/domain/discussion/comment';
import { addFlag, findHiding, type Hiding, objectToHiding } from '~/domain/discussion/flags.server';
import type { Matter } from '~/domain/discussion/report-events.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearingById, findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { touchHearing } from '../steps.server';
import { findRemark, findRemarkById } from './find-remark.server';
import type { Remark } from './remark';
import { isAuthorOf, reportRemarkPolicy } from './remark.policy';

const REPORTS: Limit = { points: 30, perSeconds: 3_600 };

/** The hearing as moderation and its news know it. */
export function matterOfHearing({ id, number, placeId }: Hearing): Matter {
  return { kind: 'hearing', id, number, placeId };
}

/** Reports a remark to the moderator of its place; once per person. Throws not_found, sign_in, forbidden, closed, too_many. */
export async function reportRemark(
  actor: Actor,
  number: number,
  remarkNumber: number,
  { reason, note }: { reason: FlagReason; note: string | null },
): Promise<void> {
  if (actor.kind === 'person') await spend(`report:${actor.person.id}`, REPORTS);
  await transaction(async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const { id, ...remark } = await findRemark(tx, hearing, remarkNumber);
    assertMay(reportRemarkPolicy(actor, hearing, remark));
    const reporter = assertSignedIn(actor);
    const subject = { kind: 'remark', id, number: remark.number } as const;
    const isNew = await addFlag(tx, reporter, subject, reason, note);
    const matter = matterOfHearing(hearing);
    if (isNew) await emit('report.made', { matter, subject, by: reporter.person.id, reason });
  });
}

/** Hides the words of a remark, or shows them again; its number and its place stay. The caller has decided on it. */
export async function setRemarkHidden(tx: Tx, hearing: Hearing, remarkId: string, hidden: boolean): Promise<void> {
  await tx.update(tables.remarks).set({ hidden }).where(eq(tables.remarks.id, remarkId));
  touchHearing(tx, hearing);
}

export interface HiddenRemark {
  hiding: Hiding;
  hearing: Hearing;
  remark: Remark;
}

/** The hiding of a remark that this actor made; null of anything else. */
export async function findOwnHiddenRemark(
  reader: Reader,
  actor: Actor,
  hidingId: string,
): Promise<HiddenRemark | null> {
  const hiding = await findHiding(reader, hidingId);
  const [subject] = await reader.select().from(tables.subjects).where(eq(tables.subjects.id, hiding.subjectId));
  if (subject?.kind !== 'remark') return null;
  const remark = await findRemarkById(reader, hiding.subjectId);
  if (!isAuthorOf(actor, remark)) return null;
  return { hiding, hearing: await findHearingById(reader, remark.hearingId), remark };
}

/** The author objects to the hiding of their remark: once. Returns false where it is none of theirs. Throws closed. */
export async function objectToHiddenRemark(actor: Actor, hidingId: string, objection: string): Promise<boolean> {
  if (!(await findOwnHiddenRemark(db(), actor, hidingId))) return false;
  return transaction({ key: `hiding:${hidingId}` }, async (tx) => {
    const own = await findOwnHiddenRemark(tx, actor, hidingId);
    if (!own) return false;
    const { hiding, hearing, remark } = own;
    const author = assertSignedIn(actor);
    await objectToHiding(tx, author, hiding, objection);
    await emit('hiding.objected', {
      matter: matterOfHearing(hearing),
      subject: { kind: 'remark', id: remark.id, number: remark.number },
      by: author.person.id,
      hidingId,
      hiddenBy: hiding.hiddenBy,
    });
    return true;
  });
}
