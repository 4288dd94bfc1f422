import { and, eq, gte } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { findTalk } from './find-talk.server';
import './talk-events.server';

/** Notes that the person has seen a talk up to its last message. Seen again, it writes nothing. Throws sign_in, not_found. */
export async function markTalkRead(actor: Actor, talkId: string): Promise<void> {
  await transaction(async (tx) => {
    const { actor: reader, idea } = await findTalk(tx, actor, talkId);
    const { contactReads: reads, contactThreads: talks } = tables;
    const personId = reader.person.id;
    const seen = await tx
      .select({ at: reads.readAt })
      .from(reads)
      .innerJoin(talks, eq(talks.id, reads.threadId))
      .where(and(eq(reads.threadId, talkId), eq(reads.personId, personId), gte(reads.readAt, talks.updatedAt)));
    if (seen.length > 0) return;
    const at = now();
    await tx
      .insert(reads)
      .values({ threadId: talkId, personId, readAt: at })
      .onConflictDoUpdate({ target: [reads.threadId, reads.personId], set: { readAt: at } });
    await emit('talk.read', { ideaId: idea.id, talkId, personId });
  });
}
