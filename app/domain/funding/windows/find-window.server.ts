import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { AppError, assertMay } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { readCriteria } from './criteria.schema.server';
import type { FundingWindow } from './window';
import { keepWindowPolicy } from './window.policy';

/** A row of the database as a window. */
export function windowOf(row: typeof tables.fundingWindows.$inferSelect): FundingWindow {
  const { id, organisationId, name, isPublic, opensOn, closesOn, version, closedAt } = row;
  return {
    id,
    organisationId,
    name,
    isPublic,
    opensOn,
    closesOn,
    version,
    closedAt,
    criteria: readCriteria(row.criteria),
  };
}

/** A window of the funder that the actor acts for. Throws sign_in, forbidden, not_found. */
export async function findWindow(reader: Reader, actor: Actor, id: string): Promise<FundingWindow> {
  // Asked before the window is looked for: whether there is one is the funder's own as well.
  funderOf(actor);
  const { fundingWindows } = tables;
  const [row] = await reader.select().from(fundingWindows).where(eq(fundingWindows.id, id));
  if (!row) throw new AppError('not_found');
  assertMay(keepWindowPolicy(actor, row));
  return windowOf(row);
}
