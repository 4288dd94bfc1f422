import { and, eq, isNull } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { today } from '~/platform/today.server';
import { type Reader, tables } from '~db/index.server';
import { commitmentStands, pledgeStands } from './standing.server';

/** Whether the funder that the actor acts for has an interest, a pledge or a commitment that stands on the idea. */
export async function hasStake(reader: Reader, actor: Actor, ideaId: string): Promise<boolean> {
  const funder = actingFunder(actor);
  if (!funder) return false;
  const { commitments, interests, pledges } = tables;
  const own = (table: typeof commitments | typeof interests | typeof pledges) =>
    and(eq(table.ideaId, ideaId), eq(table.organisationId, funder.organisationId));
  const committed = await reader
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(own(commitments), commitmentStands()))
    .limit(1);
  if (committed.length > 0) return true;
  const pledged = await reader
    .select({ id: pledges.id })
    .from(pledges)
    .where(and(own(pledges), pledgeStands(today())))
    .limit(1);
  if (pledged.length > 0) return true;
  const interested = await reader
    .select({ id: interests.id })
    .from(interests)
    .where(and(own(interests), isNull(interests.withdrawnAt)))
    .limit(1);
  return interested.length > 0;
}
