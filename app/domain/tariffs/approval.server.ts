import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch } from '~db/index.server';
import { findTariff } from './find-tariff.server';
import { TARIFF_LIMITS } from './tariff';
import { publishTariffPolicy } from './tariff.policy';

/** What the council decided about a proposal. Dates are ISO. */
export interface Approval {
  versionId: string;
  validFrom: string;
  resolution: string;
  resolutionDate: string;
  /** Where the decision is read. */
  sourceUrl: string;
}

/**
 * Makes a published proposal the approved tariff: a version of its own with the same content, to the hash, that is in
 * force from its day. The proposal stays as it was heard. Returns the id of the new version. Throws not_found, sign_in,
 * forbidden, closed (no room for another version).
 */
export async function approveVersion(tx: Tx, actor: Actor, approval: Approval): Promise<string> {
  const { tariffs, tariffVersions } = tables;
  const { versionId, ...decided } = approval;
  const [found] = await tx
    .select({ version: tariffVersions, number: tariffs.number })
    .from(tariffVersions)
    .innerJoin(tariffs, eq(tariffs.id, tariffVersions.tariffId))
    .where(eq(tariffVersions.id, versionId));
  if (!found || found.version.publishedAt === null) throw new AppError('not_found');
  const tariff = await findTariff(tx, found.number);
  assertMay(publishTariffPolicy(actor, tariff, 'approved'));
  const { person } = assertSignedIn(actor);
  const [last] = await tx
    .select({ ordinal: tariffVersions.ordinal })
    .from(tariffVersions)
    .where(eq(tariffVersions.tariffId, tariff.id))
    .orderBy(desc(tariffVersions.ordinal))
    .limit(1);
  const ordinal = (last?.ordinal ?? 0) + 1;
  if (ordinal > TARIFF_LIMITS.versions) throw new AppError('closed');
  const id = newId();
  const at = now();
  await tx.insert(tariffVersions).values({
    ...found.version,
    ...{ id, ordinal, kind: 'approved', validTo: null, version: 1, ...decided },
    ...{ publishedAt: at, publishedBy: person.id, createdBy: person.id, createdAt: at, updatedAt: at },
  });
  await recordAct(tx, actor, 'tariff.version_published', { kind: 'tariff', id: tariff.id }, { ordinal });
  touch(tx, `tariff:${tariff.number}`, 'tariffs');
  return id;
}
