import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import { headColumns } from './find-tariff.server';
import type { Service, VersionHead } from './tariff';
import type { TariffContent } from './tariff-content';

/** A published version with the tariff that it is of, as hearings name it. */
export interface NamedVersion extends VersionHead {
  tariffId: string;
  /** The tariff's public number. */
  number: number;
  placeId: string;
  service: Service;
  content: TariffContent;
}

function rowsWhere(reader: Reader, where: ReturnType<typeof and>) {
  const { tariffs, tariffVersions } = tables;
  return reader
    .select({
      ...headColumns(),
      tariffId: tariffVersions.tariffId,
      number: tariffs.number,
      placeId: tariffs.placeId,
      service: tariffs.service,
      content: tariffVersions.content,
    })
    .from(tariffVersions)
    .innerJoin(tariffs, eq(tariffs.id, tariffVersions.tariffId))
    .where(and(where, isNotNull(tariffVersions.publishedAt)))
    .orderBy(asc(tariffs.number), asc(tariffVersions.ordinal));
}

async function versionsWhere(reader: Reader, where: ReturnType<typeof and>): Promise<NamedVersion[]> {
  const rows = await rowsWhere(reader, where);
  return rows.map((row) => ({ ...row, content: row.content as TariffContent }));
}

/** The published versions of these ids, by id. */
export async function namedVersions(reader: Reader, ids: readonly string[]): Promise<Map<string, NamedVersion>> {
  if (ids.length === 0) return new Map();
  const found = await versionsWhere(reader, inArray(tables.tariffVersions.id, [...new Set(ids)]));
  return new Map(found.map((version) => [version.id, version]));
}

/** Every published version of a tariff, in the order in which they were entered. */
export function publishedVersions(reader: Reader, tariffId: string): Promise<NamedVersion[]> {
  return versionsWhere(reader, eq(tables.tariffVersions.tariffId, tariffId));
}

/** Every published version of the tariffs of a place: of one tariff after the other. */
export function publishedVersionsOfPlace(reader: Reader, placeId: string): Promise<NamedVersion[]> {
  return versionsWhere(reader, eq(tables.tariffs.placeId, placeId));
}
