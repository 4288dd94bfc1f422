import { type NamedVersion, namedVersions, publishedVersions } from '~/domain/tariffs/named-versions.server';
import { standingOf } from '~/domain/tariffs/tariff';
import { type ContentView, contentView } from '~/domain/tariffs/tariff-view';
import { today } from '~/platform/today.server';
import { db, type Reader } from '~db/index.server';
import type { Hearing } from '../hearing';
import type { FrozenTariff } from '../notice/frozen';
import type { HeardTariff, HeardTariffLink } from './heard-tariff';

type Heard = Pick<Hearing, 'tariffVersionId' | 'comparedTariffVersionId'>;

/** The version of that id by its public numbers and its hash; null without one. */
export async function namedTariff(reader: Reader, id: string | null): Promise<FrozenTariff | null> {
  const version = id ? (await namedVersions(reader, [id])).get(id) : undefined;
  return version ? { number: version.number, ordinal: version.ordinal, contentHash: version.contentHash } : null;
}

async function versionsOf(reader: Reader, { tariffVersionId: id, comparedTariffVersionId: otherId }: Heard) {
  const versions = await namedVersions(reader, [id ?? '', otherId ?? '']);
  return { heard: versions.get(id ?? '') ?? null, compared: versions.get(otherId ?? '') ?? null };
}

/** Where the tariff that a hearing is on is read; null where it is on none. */
export async function heardTariffLink(reader: Reader, hearing: Heard): Promise<HeardTariffLink | null> {
  if (!hearing.tariffVersionId) return null;
  const { heard, compared } = await versionsOf(reader, hearing);
  return heard && { number: heard.number, ordinal: heard.ordinal, compared: compared?.ordinal ?? null };
}

/** The population's price for a unit: of several the one for a cubic metre, or else the first. */
function priceOf({ charges }: ContentView, before: ContentView | null): HeardTariff['price'] {
  const own = charges.filter(({ group, benefit }) => group === 'population' && !benefit);
  const price = own.find(({ unit }) => unit === 'm3') ?? own[0];
  if (!price) return null;
  const same = before?.charges.find(
    ({ group, unit, connection, benefit, basis }) =>
      group === 'population' &&
      !benefit &&
      unit === price.unit &&
      connection === price.connection &&
      basis === price.basis,
  );
  return { unit: price.unit, now: price.tyiyn, before: same?.tyiyn ?? null };
}

async function standing(version: NamedVersion) {
  return standingOf(version, await publishedVersions(db(), version.tariffId), today());
}

/** The tariff that a hearing is on in a few numbers; null where it is on none. */
export async function heardTariff(hearing: Heard): Promise<HeardTariff | null> {
  if (!hearing.tariffVersionId) return null;
  const { heard, compared } = await versionsOf(db(), hearing);
  if (!heard) return null;
  const view = contentView(heard.content);
  const { calculation } = view;
  return {
    ...{ number: heard.number, ordinal: heard.ordinal, compared: compared?.ordinal ?? null },
    ...{ service: heard.service, validFrom: heard.validFrom, standing: await standing(heard) },
    price: priceOf(view, compared && contentView(compared.content)),
    cost: calculation && { full: calculation.fullCost, recovery: calculation.recovery },
  };
}
