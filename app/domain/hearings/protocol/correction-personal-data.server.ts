import { eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** The corrections of protocols that a person sent, with what became of them. */
export const exportedCorrections: ExportPart = (reader, personId) => {
  const { hearings, protocolCorrections } = tables;
  return reader
    .select({
      hearing: hearings.number,
      body: protocolCorrections.body,
      at: protocolCorrections.at,
      outcome: protocolCorrections.outcome,
      reply: protocolCorrections.reply,
    })
    .from(protocolCorrections)
    .innerJoin(hearings, eq(hearings.id, protocolCorrections.hearingId))
    .where(eq(protocolCorrections.personId, personId))
    .orderBy(protocolCorrections.at);
};

/**
 * Takes the person off the corrections that they sent; what was said about the record stays with it, without a name.
 * Part of the erasure's transaction.
 */
export async function forgetCorrectorOf({ personId }: { personId: string }): Promise<void> {
  const { protocolCorrections } = tables;
  await transaction(async (tx) => {
    await tx.update(protocolCorrections).set({ personId: null }).where(eq(protocolCorrections.personId, personId));
  });
}
