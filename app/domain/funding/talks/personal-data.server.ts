import { asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** What a person wrote in talks between funders and authors: their own words, and nothing of the other side. */
export const exportedTalkMessages: ExportPart = (reader, personId) => {
  const { contactMessages: messages, contactThreads: talks, ideas } = tables;
  return reader
    .select({ idea: ideas.number, side: messages.side, body: messages.body, at: messages.at })
    .from(messages)
    .innerJoin(talks, eq(talks.id, messages.threadId))
    .innerJoin(ideas, eq(ideas.id, talks.ideaId))
    .where(eq(messages.personId, personId))
    .orderBy(asc(messages.at), asc(messages.id));
};

/**
 * Takes the name of a person who leaves for good off what they wrote in talks, which stays with its two sides, and
 * shows their contact data no longer. Part of the erasure's transaction.
 */
export async function forgetTalkerOf({ personId }: { personId: string }): Promise<void> {
  const { contactMessages: messages, contactReads: reads, contactThreads: talks } = tables;
  await transaction(async (tx) => {
    await tx.update(messages).set({ personId: null }).where(eq(messages.personId, personId));
    await tx.update(talks).set({ openedBy: null }).where(eq(talks.openedBy, personId));
    await tx
      .update(talks)
      .set({ funderConsentAt: null, funderConsentBy: null })
      .where(eq(talks.funderConsentBy, personId));
    await tx
      .update(talks)
      .set({ authorConsentAt: null, authorConsentBy: null })
      .where(eq(talks.authorConsentBy, personId));
    await tx.delete(reads).where(eq(reads.personId, personId));
  });
}
