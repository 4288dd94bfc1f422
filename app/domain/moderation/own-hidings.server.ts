import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { Hiding } from '~/domain/discussion/flags.server';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import { findOwnHiddenMessage, objectToHiddenMessage } from '~/domain/funding/talks/reported-messages.server';
import { findOwnHiddenRemark, objectToHiddenRemark } from '~/domain/hearings/remarks/remark-reports.server';
import { objectToOwnHiding, openObjection } from '~/domain/ideas/objections.server';
import { findOwnHiddenProgress, objectToHiddenProgress } from '~/domain/projects/progress-flags.server';
import { db } from '~db/index.server';

/** What was hidden of somebody's, for the page on which they object. */
export interface OwnHidden {
  hiding: Hiding;
  kind: ReportedSubject['kind'];
  /** The hidden words; null where a whole idea is hidden. */
  words: string | null;
}

/** The hiding of an idea, comment, progress report, remark or message of this actor's. Throws sign_in, not_found. */
export async function openOwn(actor: Actor, hidingId: string): Promise<OwnHidden> {
  assertSignedIn(actor);
  const own = await findOwnHiddenRemark(db(), actor, hidingId);
  if (own) return { hiding: own.hiding, kind: 'remark', words: own.remark.body };
  const progress = await findOwnHiddenProgress(db(), actor, hidingId);
  if (progress) return { hiding: progress.hiding, kind: 'progress_report', words: progress.report.body };
  const message = await findOwnHiddenMessage(db(), actor, hidingId);
  if (message) return { hiding: message.hiding, kind: 'contact_message', words: message.message.body };
  const { hiding, subject, words } = await openObjection(actor, hidingId);
  return { hiding, kind: subject.kind, words };
}

/** The author objects to a hiding: once. Throws sign_in, not_found, closed. */
export async function objectToOwn(actor: Actor, hidingId: string, objection: string): Promise<void> {
  assertSignedIn(actor);
  if (await objectToHiddenRemark(actor, hidingId, objection)) return;
  if (await objectToHiddenProgress(actor, hidingId, objection)) return;
  if (await objectToHiddenMessage(actor, hidingId, objection)) return;
  await objectToOwnHiding(actor, hidingId, objection);
}
