import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { scopeOf } from '~/domain/places/scope.server';
import { AppError } from '~/platform/errors';
import { placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { Fields } from './calculation-fields';
import type { Tariff, VersionHead } from './tariff';
import { readTariffVersionPolicy } from './tariff.policy';
import type { TariffContent } from './tariff-content';

const byNumber = prepared((reader: Reader) =>
  reader
    .select({
      id: tables.tariffs.id,
      number: tables.tariffs.number,
      placeId: tables.tariffs.placeId,
      service: tables.tariffs.service,
      providerId: tables.tariffs.providerId,
      providers: tables.tariffs.providers,
      isDemo: tables.tariffs.isDemo,
      organisationNames: tables.organisations.names,
    })
    .from(tables.tariffs)
    .leftJoin(tables.organisations, eq(tables.organisations.id, tables.tariffs.providerId))
    .where(eq(tables.tariffs.number, placeholder('number'))),
);

/** The tariff of that number whoever asks; throws not_found. A registered provider goes by its own name. */
export async function findTariff(reader: Reader, number: number): Promise<Tariff> {
  const [row] = await byNumber(reader, { number });
  if (!row) throw new AppError('not_found');
  const { organisationNames, ...tariff } = row;
  return { ...tariff, providers: organisationNames ?? tariff.providers, scope: await scopeOf(reader, row.placeId) };
}

/** A version with what it says, or what was typed of it so far. */
export interface TariffVersion extends VersionHead {
  typed: Fields;
  content: TariffContent | null;
  version: number;
}

/** What heads of versions are read with. */
export function headColumns() {
  const { tariffVersions } = tables;
  return {
    id: tariffVersions.id,
    ordinal: tariffVersions.ordinal,
    kind: tariffVersions.kind,
    validFrom: tariffVersions.validFrom,
    validTo: tariffVersions.validTo,
    resolution: tariffVersions.resolution,
    resolutionDate: tariffVersions.resolutionDate,
    source: tariffVersions.source,
    sourceUrl: tariffVersions.sourceUrl,
    note: tariffVersions.note,
    publishedAt: tariffVersions.publishedAt,
    contentHash: tariffVersions.contentHash,
  };
}

/** The versions that this actor may see, in the order in which they were entered, without their content. */
export async function visibleVersions(reader: Reader, actor: Actor, tariff: Tariff): Promise<VersionHead[]> {
  const { tariffVersions } = tables;
  const rows = await reader
    .select(headColumns())
    .from(tariffVersions)
    .where(eq(tariffVersions.tariffId, tariff.id))
    .orderBy(asc(tariffVersions.ordinal));
  return rows.filter(({ publishedAt }) => readTariffVersionPolicy(actor, tariff, publishedAt !== null).allowed);
}

/** One version of a tariff with all that it says, as this actor may see it; throws not_found. */
export async function findVersion(
  reader: Reader,
  actor: Actor,
  tariff: Tariff,
  ordinal: number,
): Promise<TariffVersion> {
  const { tariffVersions } = tables;
  const [row] = await reader
    .select({
      ...headColumns(),
      typed: tariffVersions.typed,
      content: tariffVersions.content,
      version: tariffVersions.version,
    })
    .from(tariffVersions)
    .where(and(eq(tariffVersions.tariffId, tariff.id), eq(tariffVersions.ordinal, ordinal)));
  if (!row || !readTariffVersionPolicy(actor, tariff, row.publishedAt !== null).allowed)
    throw new AppError('not_found');
  return { ...row, content: row.content as TariffContent | null };
}
