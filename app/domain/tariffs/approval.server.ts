import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findTariff } from './find-tariff.server';
import { publishTariffPolicy } from './tariff.policy';
import { nextOrdinal, tariffKey, touchTariff } from './versions.server';

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
export async function approveVersion(tx: Tx, actor: Actor, { versionId, ...decided }: Approval): Promise<string> {
  const { tariffs, tariffVersions } = tables;
  const [found] = await tx
    .select({ version: tariffVersions, number: tariffs.number })
    .from(tariffVersions)
    .innerJoin(tariffs, eq(tariffs.id, tariffVersions.tariffId))
    .where(eq(tariffVersions.id, versionId));
  if (!found || found.version.publishedAt === null) throw new AppError('not_found');
  // The decision holds the key of its hearing; ordinals are given out under the key of the tariff.
  return transaction({ key: tariffKey(found.number) }, async (keyed) => {
    const tariff = await findTariff(keyed, found.number);
    assertMay(publishTariffPolicy(actor, tariff, 'approved'));
    const { person } = assertSignedIn(actor);
    const ordinal = await nextOrdinal(keyed, tariff);
    const id = newId();
    const at = now();
    await keyed.insert(tariffVersions).values({
      ...found.version,
      ...{ id, ordinal, kind: 'approved', validTo: null, version: 1, ...decided },
      ...{ publishedAt: at, publishedBy: person.id, createdBy: person.id, createdAt: at, updatedAt: at },
    });
    await recordAct(keyed, actor, 'tariff.version_published', { kind: 'tariff', id: tariff.id }, { ordinal });
    touchTariff(keyed, tariff.number);
    return id;
  });
}
