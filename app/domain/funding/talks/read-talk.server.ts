import { and, eq, gte } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { emit } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { findTalk } from './find-talk.server';
import './talk-events.server';

/**
 * Notes that the person has seen a talk up to the message of `upTo`. What came after stays new, although they are just
 * looking at the page. Seen again, it writes nothing. Throws sign_in, not_found.
 */
export async function markTalkRead(actor: Actor, talkId: string, upTo: Date): Promise<void> {
  await transaction(async (tx) => {
    const { actor: reader, idea, talk } = await findTalk(tx, actor, talkId);
    const { contactReads: reads } = tables;
    const personId = reader.person.id;
    const seen = await tx
      .select({ at: reads.readAt })
      .from(reads)
      .where(and(eq(reads.threadId, talkId), eq(reads.personId, personId), gte(reads.readAt, upTo)));
    if (seen.length > 0) return;
    await tx
      .insert(reads)
      .values({ threadId: talkId, personId, readAt: upTo })
      .onConflictDoUpdate({ target: [reads.threadId, reads.personId], set: { readAt: upTo } });
    if (upTo >= talk.updatedAt) await emit('talk.read', { ideaId: idea.id, talkId, personId });
  });
}
