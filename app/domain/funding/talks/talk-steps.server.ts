import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { findTalk } from './find-talk.server';
import { revealFunderPolicy, shareContactsPolicy } from './talk.policy';

/** Gives the author the funder's name, for good. Throws sign_in, not_found, forbidden, and closed where it is known. */
export async function revealFunder(actor: Actor, talkId: string): Promise<void> {
  await transaction({ key: `thread:${talkId}` }, async (tx) => {
    const { actor: member, idea, talk, side } = await findTalk(tx, actor, talkId);
    assertMay(revealFunderPolicy(actor, idea, talk));
    const { contactThreads } = tables;
    await tx.update(contactThreads).set({ revealedAt: now() }).where(eq(contactThreads.id, talkId));
    await emit('talk.moved', { idea, talkId, side, by: member.person.id, news: 'talk_revealed' });
  });
}

/**
 * Shows the other side where this person and their organisation can be reached. Sent again by a colleague, it shows the
 * colleague instead. Throws sign_in, not_found, forbidden, and closed while the funder is unnamed.
 */
export async function showContacts(actor: Actor, talkId: string): Promise<void> {
  await transaction({ key: `thread:${talkId}` }, async (tx) => {
    const { actor: member, idea, talk, side } = await findTalk(tx, actor, talkId);
    assertMay(shareContactsPolicy(actor, idea, talk));
    const by = member.person.id;
    const before = side === 'funder' ? talk.funderConsentBy : talk.authorConsentBy;
    if (before === by) return;
    const { contactThreads } = tables;
    const at = now();
    const consent =
      side === 'funder' ? { funderConsentAt: at, funderConsentBy: by } : { authorConsentAt: at, authorConsentBy: by };
    await tx.update(contactThreads).set(consent).where(eq(contactThreads.id, talkId));
    await emit('talk.moved', { idea, talkId, side, by, news: 'talk_contacts' });
  });
}

/** Shows the contact data no longer: any member of the side may, at any time. Throws sign_in, not_found. */
export async function hideContacts(actor: Actor, talkId: string): Promise<void> {
  await transaction({ key: `thread:${talkId}` }, async (tx) => {
    const { side } = await findTalk(tx, actor, talkId);
    const { contactThreads } = tables;
    const none =
      side === 'funder'
        ? { funderConsentAt: null, funderConsentBy: null }
        : { authorConsentAt: null, authorConsentBy: null };
    await tx.update(contactThreads).set(none).where(eq(contactThreads.id, talkId));
  });
}
