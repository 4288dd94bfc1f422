import { and, asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables, transaction } from '~db/index.server';

/** The windows that a person wrote for funders to which they still belong. */
export const exportedWindows: ExportPart = (reader, personId) => {
  const { fundingWindows, memberships } = tables;
  return reader
    .select({
      name: fundingWindows.name,
      isPublic: fundingWindows.isPublic,
      criteria: fundingWindows.criteria,
      opensOn: fundingWindows.opensOn,
      closesOn: fundingWindows.closesOn,
      createdAt: fundingWindows.createdAt,
    })
    .from(fundingWindows)
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, fundingWindows.organisationId),
        eq(memberships.personId, fundingWindows.createdBy),
      ),
    )
    .where(eq(fundingWindows.createdBy, personId))
    .orderBy(asc(fundingWindows.createdAt));
};

/** Takes the name of a person who leaves for good off the windows of their funder. Part of the erasure's transaction. */
export async function forgetWindowAuthor({ personId }: { personId: string }): Promise<void> {
  const { fundingWindows } = tables;
  await transaction(async (tx) => {
    await tx.update(fundingWindows).set({ createdBy: null }).where(eq(fundingWindows.createdBy, personId));
  });
}
