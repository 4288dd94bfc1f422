import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { decideObjection, findHiding } from '~/domain/discussion/flags.server';
import type { Idea } from '~/domain/ideas/idea';
import { recountComments } from '~/domain/ideas/idea-comments.server';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { indexIdea } from '~/domain/ideas/revisions.server';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { db, type Tx, tables, touch, transaction } from '~db/index.server';
import { findModerated } from './moderated-subject.server';
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
  const { idea: target } = await findModerated(db(), (await findHiding(db(), hidingId)).subjectId);
  await transaction({ key: `idea:${target.number}` }, async (tx) => {
    const hiding = await findHiding(tx, hidingId);
    const { idea, subject, authorId } = await findModerated(tx, hiding.subjectId);
    assertMay(decideObjectionPolicy(actor, { idea, authorId }, hiding.hiddenBy));
    const moderator = assertSignedIn(actor);
    await decideObjection(tx, moderator, hiding, outcome, note);
    if (outcome === 'lifted') {
      if (subject.kind === 'idea') await showAgain(tx, idea);
      else await recountComments(tx, idea);
    }
    touch(tx, `idea:${idea.number}`, 'ideas');
    await emit('hiding.decided', { idea, subject, by: moderator.person.id, hidingId, outcome, note });
  });
}

async function showAgain(tx: Tx, idea: Idea): Promise<void> {
  const { ideaRevisions, ideas } = tables;
  await tx.update(ideas).set({ hidden: false, updatedAt: now() }).where(eq(ideas.id, idea.id));
  if (idea.publication !== 'published' || !idea.publishedRevisionId) return;
  const [revision] = await tx
    .select({ content: ideaRevisions.content })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, idea.publishedRevisionId));
  if (revision) await indexIdea(tx, idea.number, revision.content as IdeaContent);
}
