import type { SignedIn } from '~/domain/accounts/actor';
import type { Fields } from '~/domain/tariffs/calculation-fields';
import { createTariff } from '~/domain/tariffs/tariffs.server';
import { publishTariffVersion, startVersion, type VersionFacts } from '~/domain/tariffs/versions.server';
import { referenceId } from '~db/seed/load.server';

/** What is said of a version where a test says nothing else. */
export const FACTS: VersionFacts = {
  kind: 'proposed',
  validFrom: '2027-01-01',
  validTo: null,
  resolution: null,
  resolutionDate: null,
  source: 'Ишкананын эсеби',
  sourceUrl: null,
  note: null,
};

/** A small calculation of drinking water whose figures are easy to check by hand. */
export const WATER: Fields = {
  payroll: '3000000',
  electricity: '1500000',
  depreciation: '500000',
  'population.metered': '150000',
  'population.standpipe.people': '1000',
  'population.standpipe.norm': '50',
  'other.metered': '31750',
  'other.coefficient': '2',
  collection: '80',
};

/** A tariff of drinking water without a version. Returns its number. */
export function waterTariff(actor: SignedIn, place = 'osh'): Promise<number> {
  return createTariff(actor, {
    placeId: referenceId('place', place),
    service: 'drinking_water',
    provider: '',
    providers: { ky: 'Суу ишканасы', en: 'Water works' },
  });
}

/** A published version. Returns its ordinal. */
export async function publishedVersion(
  actor: SignedIn,
  number: number,
  typed: Fields = WATER,
  facts: Partial<VersionFacts> = {},
): Promise<number> {
  const ordinal = await startVersion(actor, number, { ...FACTS, ...facts }, typed);
  await publishTariffVersion(actor, number, ordinal, 1);
  return ordinal;
}
