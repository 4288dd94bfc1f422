import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { hashOf } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import type { Fields, Issue } from './calculation-fields';
import { findTariff, findVersion, type TariffVersion } from './find-tariff.server';
import { TARIFF_LIMITS, type Tariff, type VersionHead } from './tariff';
import { keepTariffPolicy, publishTariffPolicy } from './tariff.policy';
import { readContent } from './tariff-content';
import { tariffRulesFor } from './tariff-rules.server';

/** What is said about a version beside its numbers. */
export type VersionFacts = Pick<
  VersionHead,
  'kind' | 'validFrom' | 'validTo' | 'resolution' | 'resolutionDate' | 'source' | 'sourceUrl' | 'note'
>;

/** Somebody else saved the draft meanwhile; `theirs` is what it says now. */
export class VersionConflict extends AppError {
  constructor(readonly theirs: TariffVersion) {
    super('conflict');
    this.name = 'VersionConflict';
  }
}

/** What is wrong in a version that was to be published: each with its field and sentence. */
export class WrongCalculation extends AppError {
  constructor(readonly issues: Issue[]) {
    super('invalid', { fields: Object.fromEntries(issues.map(({ field, code }) => [field, `tariffs.issue_${code}`])) });
    this.name = 'WrongCalculation';
  }
}

/** The key of every transaction that adds to a tariff or changes it. */
export const tariffKey = (number: number) => `tariff:${number}`;

/** Tells every kept page of the tariff, and the lists, that they are out of date. */
export const touchTariff = (tx: Tx, number: number) => touch(tx, `tariff:${number}`, 'tariffs');

/** The ordinal of the next version of a tariff; the caller holds its key. Throws closed where there is no room. */
export async function nextOrdinal(tx: Tx, tariff: Tariff): Promise<number> {
  const { tariffVersions } = tables;
  const [last] = await tx
    .select({ ordinal: tariffVersions.ordinal })
    .from(tariffVersions)
    .where(eq(tariffVersions.tariffId, tariff.id))
    .orderBy(desc(tariffVersions.ordinal))
    .limit(1);
  const next = (last?.ordinal ?? 0) + 1;
  if (next > TARIFF_LIMITS.versions) throw new AppError('closed');
  return next;
}

/**
 * Begins a draft of a version with these facts and numbers, once for each `key`. Returns its ordinal. Throws not_found,
 * sign_in, forbidden.
 */
export async function startVersion(
  actor: Actor,
  number: number,
  facts: VersionFacts,
  typed: Fields,
  key: string | null = null,
): Promise<number> {
  return transaction({ key: tariffKey(number) }, async (tx) => {
    const tariff = await findTariff(tx, number);
    assertMay(keepTariffPolicy(actor, tariff));
    const { person } = assertSignedIn(actor);
    const ordinal = await once(tx, person.id, key, JSON.stringify([number, facts, typed]), async () => {
      const next = await nextOrdinal(tx, tariff);
      const at = { createdAt: now(), updatedAt: now() };
      const row = { id: newId(), tariffId: tariff.id, ordinal: next, ...facts, typed, createdBy: person.id, ...at };
      await tx.insert(tables.tariffVersions).values(row);
      await recordAct(tx, actor, 'tariff.version_started', { kind: 'tariff', id: tariff.id }, { ordinal: next });
      return String(next);
    });
    return Number(ordinal);
  });
}

/** The draft for one who keeps it; what is published is closed for changes. */
async function findDraft(tx: Tx, actor: Actor, number: number, ordinal: number) {
  const tariff = await findTariff(tx, number);
  const draft = await findVersion(tx, actor, tariff, ordinal);
  assertMay(keepTariffPolicy(actor, tariff));
  if (draft.publishedAt !== null) throw new AppError('closed');
  return { tariff, draft };
}

const rowOf = ({ id }: TariffVersion) => eq(tables.tariffVersions.id, id);

/**
 * Saves the draft as it was typed, right or wrong; `version` is the one that the form was read at. Throws not_found,
 * sign_in, forbidden, closed once it is published, VersionConflict.
 */
export async function saveVersion(
  actor: Actor,
  number: number,
  ordinal: number,
  version: number,
  { facts, typed }: { facts: VersionFacts; typed: Fields },
): Promise<void> {
  await transaction({ key: tariffKey(number) }, async (tx) => {
    const { draft } = await findDraft(tx, actor, number, ordinal);
    if (draft.version !== version) throw new VersionConflict(draft);
    await tx
      .update(tables.tariffVersions)
      .set({ ...facts, typed, version: version + 1, updatedAt: now() })
      .where(rowOf(draft));
  });
}

/**
 * Publishes the draft as it was last saved: its prices, norms, numbers and rules are fixed for ever, with their hash.
 * Throws WrongCalculation with what cannot be, VersionConflict, and what `saveVersion` throws.
 */
export async function publishTariffVersion(
  actor: Actor,
  number: number,
  ordinal: number,
  version: number,
): Promise<void> {
  await transaction({ key: tariffKey(number) }, async (tx) => {
    const { tariff, draft } = await findDraft(tx, actor, number, ordinal);
    assertMay(publishTariffPolicy(actor, tariff, draft.kind));
    if (draft.version !== version) throw new VersionConflict(draft);
    const { rules } = await tariffRulesFor(tx, tariff.scope, tariff.service, draft.validFrom);
    const read = readContent(tariff.service, draft.typed, rules);
    if (!read.ok) throw new WrongCalculation(read.issues);
    const { content } = read.value;
    const { person } = assertSignedIn(actor);
    await tx
      .update(tables.tariffVersions)
      .set({ content, contentHash: hashOf(content), publishedAt: now(), publishedBy: person.id, updatedAt: now() })
      .where(rowOf(draft));
    await recordAct(tx, actor, 'tariff.version_published', { kind: 'tariff', id: tariff.id }, { ordinal });
    touchTariff(tx, number);
  });
}

/** Saves the draft and publishes it as it is now: both, or, where it cannot be published, neither. */
export async function saveAndPublish(
  actor: Actor,
  number: number,
  ordinal: number,
  version: number,
  draft: { facts: VersionFacts; typed: Fields },
): Promise<void> {
  await transaction({ key: tariffKey(number) }, async () => {
    await saveVersion(actor, number, ordinal, version, draft);
    await publishTariffVersion(actor, number, ordinal, version + 1);
  });
}

/** Throws a draft away; a published version cannot be. Throws not_found, sign_in, forbidden, closed. */
export async function discardVersion(actor: Actor, number: number, ordinal: number): Promise<void> {
  await transaction({ key: tariffKey(number) }, async (tx) => {
    const { tariff, draft } = await findDraft(tx, actor, number, ordinal);
    const { tariffVersions } = tables;
    await tx
      .delete(tariffVersions)
      .where(and(eq(tariffVersions.tariffId, tariff.id), eq(tariffVersions.ordinal, ordinal)));
    await recordAct(
      tx,
      actor,
      'tariff.version_discarded',
      { kind: 'tariff', id: tariff.id },
      { ordinal: draft.ordinal },
    );
  });
}
