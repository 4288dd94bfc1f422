import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { decideObjection, findHiding } from '~/domain/discussion/flags.server';
import { setRemarkHidden } from '~/domain/hearings/remarks/remark-reports.server';
import type { Idea } from '~/domain/ideas/idea';
import { recountComments } from '~/domain/ideas/idea-comments.server';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { indexIdea } from '~/domain/ideas/revisions.server';
import { setProgressHidden } from '~/domain/projects/progress-flags.server';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { db, type Tx, tables, touch, transaction } from '~db/index.server';
import { findModerated, type ModeratedSubject } from './moderated-subject.server';
import { decideObjectionPolicy } from './moderation.policy';

/**
 * Decides on an objection: the hiding stays, or what was hidden is shown again. Both sides are told.
 * Throws not_found, sign_in, forbidden (also for the one who hid), closed (nobody objects, or somebody decided).
 */
export async function decideOnObjection(
  actor: Actor,
  hidingId: string,
  outcome: 'upheld' | 'lifted',
  note: string,
): Promise<void> {
  const { matter: target } = await findModerated(db(), (await findHiding(db(), hidingId)).subjectId);
  await transaction({ key: `${target.kind}:${target.number}` }, async (tx) => {
    const hiding = await findHiding(tx, hidingId);
    const found = await findModerated(tx, hiding.subjectId);
    assertMay(decideObjectionPolicy(actor, found, hiding.hiddenBy));
    const moderator = assertSignedIn(actor);
    await decideObjection(tx, moderator, hiding, outcome, note);
    if (outcome === 'lifted') await showAgain(tx, found);
    const { matter, subject } = found;
    // No public page shows a talk, and none is made anew because of one.
    if (!('talk' in found)) touch(tx, `${matter.kind}:${matter.number}`, 'ideas');
    await emit('hiding.decided', { matter, subject, by: moderator.person.id, hidingId, outcome, note });
  });
}

async function showAgain(tx: Tx, found: ModeratedSubject): Promise<void> {
  if ('talk' in found) return;
  if ('hearing' in found) return setRemarkHidden(tx, found.hearing, found.subject.id, false);
  if (found.report) return setProgressHidden(tx, found.idea, found.subject.id, false);
  return found.comment ? recountComments(tx, found.idea) : showIdeaAgain(tx, found.idea);
}

async function showIdeaAgain(tx: Tx, idea: Idea): Promise<void> {
  const { ideaRevisions, ideas } = tables;
  await tx.update(ideas).set({ hidden: false, updatedAt: now() }).where(eq(ideas.id, idea.id));
  if (idea.publication !== 'published' || !idea.publishedRevisionId) return;
  const [revision] = await tx
    .select({ content: ideaRevisions.content })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, idea.publishedRevisionId));
  if (revision) await indexIdea(tx, idea.number, revision.content as IdeaContent);
}
