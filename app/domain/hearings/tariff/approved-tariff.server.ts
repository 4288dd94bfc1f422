import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { approveVersion } from '~/domain/tariffs/approval.server';
import { namedVersions } from '~/domain/tariffs/named-versions.server';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { AppError } from '~/platform/errors';
import { type Reader, type Tx, tables } from '~db/index.server';
import type { KeneshDecision } from '../answers/decision';
import type { Hearing } from '../hearing';
import type { ApprovedTariff, TariffApproval } from './approved-tariff';

const refuse = (field: string, key: string): never => {
  throw new AppError('invalid', { fields: { [field]: key } });
};

/**
 * Puts the tariff that the kenesh approved in force from its day: the one that was heard, or an alternative to it.
 * Returns the id of the approved version, null where none was approved or the hearing is on no tariff. Throws invalid
 * where nothing was chosen, or what was chosen is not of the tariff that was heard.
 */
export async function approveHeardTariff(
  tx: Tx,
  actor: Actor,
  hearing: Hearing,
  decision: KeneshDecision,
  approval: TariffApproval | undefined,
): Promise<string | null> {
  if (!hearing.tariffVersionId) return null;
  if (!approval) return refuse('approved_version', 'answers.error_approved');
  if (approval === 'none') return null;
  const { versionId, validFrom } = approval;
  const versions = await namedVersions(tx, [hearing.tariffVersionId, versionId]);
  const [heard, chosen] = [versions.get(hearing.tariffVersionId), versions.get(versionId)];
  if (!chosen || chosen.kind === 'approved' || chosen.tariffId !== heard?.tariffId) {
    return refuse('approved_version', 'answers.error_approved');
  }
  if (validFrom < decision.decidedOn) refuse('valid_from.day', 'answers.error_before_decision');
  return approveVersion(tx, actor, {
    ...{ versionId, validFrom },
    resolution: decision.number,
    resolutionDate: decision.decidedOn,
    sourceUrl: `${env().ORIGIN}${paths.keneshDecision('ky', hearing.number)}`,
  });
}

/** What the decision on a tariff hearing approved; null where it approved none, or the hearing is on no tariff. */
export async function approvedTariff(reader: Reader, hearingId: string): Promise<ApprovedTariff | null> {
  const { keneshDecisions } = tables;
  const [row] = await reader
    .select({ id: keneshDecisions.approvedVersionId })
    .from(keneshDecisions)
    .where(eq(keneshDecisions.hearingId, hearingId));
  const version = row?.id ? (await namedVersions(reader, [row.id])).get(row.id) : undefined;
  return version ? { number: version.number, ordinal: version.ordinal, validFrom: version.validFrom } : null;
}
