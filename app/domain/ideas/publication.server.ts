import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { removeSearch, type Tx, tables, touch, transaction } from '~db/index.server';
import { missingForSubmission } from './completeness';
import { findIdea } from './find-idea.server';
import { canMove, type DeclineReason, type Idea, isPublic, type PublicationState } from './idea';
import { editIdeaPolicy, moderateIdeaPolicy, retireIdeaPolicy, withdrawIdeaPolicy } from './idea.policy';
import type { IdeaContent } from './idea-content';
import './idea-events.server';
import { isLargeChange } from './large-change';
import { addRevision, publishRevision } from './revisions.server';

interface Move {
  to: Exclude<PublicationState, 'draft'>;
  revisionId?: string | null;
  reason?: string;
  note?: string;
}

const touches = (tx: Tx, idea: Idea) => touch(tx, `idea:${idea.number}`, 'ideas');

/** Writes who took the idea where, when and why. */
async function addStep(tx: Tx, actor: Actor, idea: Idea, { to, revisionId, reason, note }: Move): Promise<void> {
  await tx.insert(tables.publications).values({
    id: newId(),
    ideaId: idea.id,
    fromState: idea.publication,
    toState: to,
    revisionId: revisionId ?? idea.publishedRevisionId,
    byPersonId: byOf(actor),
    at: now(),
    reason: reason ?? null,
    note: note ?? null,
  });
}

/** Writes the step as a row and into the idea. Throws closed where the states do not allow it. */
async function move(tx: Tx, actor: Actor, idea: Idea, step: Move): Promise<void> {
  const { to, reason } = step;
  if (!canMove(idea.publication, to)) throw new AppError('closed');
  await addStep(tx, actor, idea, step);
  const at = now();
  await tx
    .update(tables.ideas)
    .set({ publication: to, updatedAt: at, ...(to === 'published' ? { publishedAt: at } : {}) })
    .where(eq(tables.ideas.id, idea.id));
  if (isPublic(idea.publication) && !isPublic(to)) await removeSearch(tx, idea.number);
  await recordAct(tx, actor, `idea.${to}`, { kind: 'idea', id: idea.id }, reason ? { reason } : undefined);
  touches(tx, idea);
}

async function contentOf(tx: Tx, revisionId: string): Promise<IdeaContent> {
  const { ideaRevisions } = tables;
  const [row] = await tx
    .select({ content: ideaRevisions.content })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, revisionId));
  if (!row) throw new AppError('not_found');
  return row.content as IdeaContent;
}

export type Submitted = 'waits' | 'published';

/**
 * Hands the working copy in. A new or returned idea waits for its moderator; an edit of a published one is published
 * at once, unless it is large. `note` answers the moderator's remarks. Throws invalid with what is missing.
 */
export async function submitIdea(actor: Actor, number: number, note?: string): Promise<Submitted> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(editIdeaPolicy(actor, idea));
    const [draft] = await tx.select().from(tables.ideaDrafts).where(eq(tables.ideaDrafts.ideaId, idea.id));
    if (!draft) throw new AppError('not_found');
    const content = draft.content as IdeaContent;
    const missing = missingForSubmission(content);
    if (missing.length > 0) {
      throw new AppError('invalid', {
        fields: Object.fromEntries(missing.map(({ item }) => [item, `editor.missing_${item}`])),
      });
    }
    const { person } = assertSignedIn(actor);
    const revisionId = await addRevision(tx, idea, content, person.id);
    if (idea.publication === 'published') return changePublished(tx, actor, idea, content, revisionId);
    await tx
      .update(tables.ideas)
      .set({ pendingRevisionId: revisionId, responsiblePlaceId: content.placeId, sectorId: content.sectorId })
      .where(eq(tables.ideas.id, idea.id));
    await move(tx, actor, idea, { to: 'submitted', revisionId, ...(note ? { note } : {}) });
    await emit('idea.submitted', { idea: { ...idea, responsiblePlaceId: content.placeId }, by: person.id });
    return 'waits';
  });
}

async function changePublished(
  tx: Tx,
  actor: Actor,
  idea: Idea,
  content: IdeaContent,
  revisionId: string,
): Promise<Submitted> {
  const { person } = assertSignedIn(actor);
  const before = await contentOf(tx, idea.publishedRevisionId ?? '');
  const waits = isLargeChange(before, content);
  if (waits) {
    await tx.update(tables.ideas).set({ pendingRevisionId: revisionId }).where(eq(tables.ideas.id, idea.id));
    await emit('idea.submitted', { idea, by: person.id });
  } else {
    await publishRevision(tx, idea, revisionId);
    await emit('idea.changed', { idea, by: person.id });
  }
  await recordAct(tx, actor, waits ? 'idea.change_submitted' : 'idea.changed', { kind: 'idea', id: idea.id });
  touches(tx, idea);
  return waits ? 'waits' : 'published';
}

/** Finds the idea for a moderator who decides on what waits, and the revision that waits. */
async function findWaiting(tx: Tx, actor: Actor, number: number): Promise<{ idea: Idea; revisionId: string }> {
  const idea = await findIdea(tx, number);
  assertMay(moderateIdeaPolicy(actor, idea));
  if (!idea.pendingRevisionId) throw new AppError('closed');
  return { idea, revisionId: idea.pendingRevisionId };
}

const byOf = (actor: Actor) => (actor.kind === 'person' ? actor.person.id : null);

/** Publishes what waits: a submitted idea, or a large change. Throws not_found, sign_in, forbidden, closed. */
export async function publishIdea(actor: Actor, number: number): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const { idea, revisionId } = await findWaiting(tx, actor, number);
    if (idea.publication === 'published') {
      await recordAct(tx, actor, 'idea.change_published', { kind: 'idea', id: idea.id });
      touches(tx, idea);
    } else {
      await move(tx, actor, idea, { to: 'published', revisionId });
    }
    await publishRevision(tx, idea, revisionId);
    await emit('idea.published', { idea, by: byOf(actor) });
  });
}

/** Sends what waits back with remarks; the author edits and submits again. */
export async function returnIdea(actor: Actor, number: number, note: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const { idea, revisionId } = await findWaiting(tx, actor, number);
    await tx.update(tables.ideas).set({ pendingRevisionId: null }).where(eq(tables.ideas.id, idea.id));
    if (idea.publication === 'published') {
      // The idea stays published; the remarks on its change are kept for the author and the next moderator.
      await addStep(tx, actor, idea, { to: 'returned', revisionId, note });
      await recordAct(tx, actor, 'idea.change_returned', { kind: 'idea', id: idea.id });
      touches(tx, idea);
    } else {
      await move(tx, actor, idea, { to: 'returned', revisionId, note });
    }
    await emit('idea.returned', { idea, by: byOf(actor), note });
  });
}

/** Declines a submitted idea for a reason of the list, with a note in the moderator's own words. */
export async function declineIdea(actor: Actor, number: number, reason: DeclineReason, note: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const { idea, revisionId } = await findWaiting(tx, actor, number);
    if (idea.publication !== 'submitted') throw new AppError('closed');
    await tx.update(tables.ideas).set({ pendingRevisionId: null }).where(eq(tables.ideas.id, idea.id));
    await move(tx, actor, idea, { to: 'declined', revisionId, reason, note });
    await emit('idea.declined', { idea, by: byOf(actor), reason, note });
  });
}

/** Where funders have bound themselves or paid, the page that shows it stays. Throws invalid for `field`. */
async function assertNoMoney(tx: Tx, idea: Idea, field: string): Promise<void> {
  const { ideas } = tables;
  const [row] = await tx.select({ committed: ideas.committed }).from(ideas).where(eq(ideas.id, idea.id));
  if (row && row.committed > 0) throw new AppError('invalid', { fields: { [field]: 'ideas.error_money_stands' } });
}

/** Takes a published idea back, unless money stands on it. Its page then says that it is gone, and why. */
export async function withdrawIdea(actor: Actor, number: number, note: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(withdrawIdeaPolicy(actor, idea));
    await assertNoMoney(tx, idea, 'note');
    await move(tx, actor, idea, { to: 'withdrawn', note });
    await emit('idea.withdrawn', { idea, by: byOf(actor), note });
  });
}

/** Puts a published idea into the archive: still readable, no longer in the market. */
export async function archiveIdea(actor: Actor, number: number, note: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(retireIdeaPolicy(actor, idea));
    await move(tx, actor, idea, { to: 'archived', note });
    await removeSearch(tx, idea.number);
    await emit('idea.archived', { idea, by: byOf(actor), note });
  });
}

/** Merges a published idea without money into another published one: its address leads there from now on. */
export async function mergeIdea(actor: Actor, number: number, intoNumber: number, note: string): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(retireIdeaPolicy(actor, idea));
    await assertNoMoney(tx, idea, 'into');
    const into = await findIdea(tx, intoNumber);
    if (into.id === idea.id || into.publication !== 'published') {
      throw new AppError('invalid', { fields: { into: 'moderation.error_merge_target' } });
    }
    await tx.update(tables.ideas).set({ mergedIntoId: into.id }).where(eq(tables.ideas.id, idea.id));
    await move(tx, actor, idea, { to: 'merged', note });
    await emit('idea.merged', { idea, by: byOf(actor), note });
  });
}
