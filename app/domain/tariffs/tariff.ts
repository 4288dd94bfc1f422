import type { LocalText } from '~/i18n/languages';

export const SERVICES = ['drinking_water', 'sewerage', 'solid_waste', 'irrigation', 'other'] as const;
export type Service = (typeof SERVICES)[number];

/**
 * What a version is when it is entered. Which approved one is current follows from the dates and the day: see
 * `standingOf`.
 */
export const VERSION_KINDS = ['proposed', 'alternative', 'approved'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** What a version is for its readers today. */
export type Standing = 'current' | 'coming' | 'past' | 'proposed' | 'alternative';

/** Who pays: population, budget organisations and others, or in the simplified scheme population and others. */
export const GROUPS = ['population', 'budget', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** How one gets the service; the norm depends on it. */
export const CONNECTIONS: Record<Service, readonly [string, ...string[]]> = {
  drinking_water: ['house', 'yard', 'standpipe'],
  sewerage: ['house'],
  solid_waste: ['flat', 'private_house'],
  irrigation: ['field'],
  other: ['any'],
};
export const ALL_CONNECTIONS = ['house', 'yard', 'standpipe', 'flat', 'private_house', 'field', 'any'] as const;
export type Connection = (typeof ALL_CONNECTIONS)[number];

export const BENEFITS = ['pensioner', 'disability', 'low_income'] as const;
export type Benefit = (typeof BENEFITS)[number];

/** What a price is for. The household calculator knows all but the last two. */
export const CHARGE_UNITS = [
  'm3',
  'person_month',
  'household_month',
  'person_year',
  'household_year',
  'tonne',
  'once',
] as const;
export type ChargeUnit = (typeof CHARGE_UNITS)[number];

/** An exact decimal as text: "14.43". Never a floating-point number. */
export type Decimal = string;

/** One price as the kenesh set it, or as it is proposed. Null where it is for every connection, benefit, way of counting. */
export interface Charge {
  group: Group;
  unit: ChargeUnit;
  connection: Connection | null;
  benefit: Benefit | null;
  basis: 'metered' | 'norm' | null;
  /** Som. */
  amount: Decimal;
}

/** How much one person is counted to use where there is no meter, in the unit of `normUnit`. */
export interface Norm {
  connection: Connection;
  amount: Decimal;
}

/** The unit of norms: litres a person and day for water, cubic metres a year for the rest. */
export function normUnit(service: Service): 'litres_day' | 'm3_year' | 'm3_hectare_year' {
  if (service === 'drinking_water' || service === 'sewerage') return 'litres_day';
  return service === 'irrigation' ? 'm3_hectare_year' : 'm3_year';
}

export const AGREEING_BODIES = ['antimonopoly_body', 'none'] as const;
export const APPROVING_BODIES = ['kenesh', 'water_users'] as const;

/** What a tariff has to keep to. A municipality's own come with their source; the defaults say that they are ours. */
export interface TariffRules {
  /** Least and greatest coefficient of the group `other`; null where no range is known for the service. */
  coefficients: { least: Decimal; greatest: Decimal } | null;
  /** Prices are rounded half up to a multiple of this, in som, once and at the end. */
  step: Decimal;
  agrees: (typeof AGREEING_BODIES)[number];
  approves: (typeof APPROVING_BODIES)[number];
  source: string;
  /** ISO date of the act; null where the source gives none. */
  sourceDate: string | null;
}

/** Where a typical income comes from, shown beside it. */
export interface TypicalIncome {
  /** Som a month and household. */
  amount: Decimal;
  source: string;
}

/** The tariff of a service in a place: its versions hang on it. */
export interface Tariff {
  id: string;
  /** The public number: /ky/tariffs/3. */
  number: number;
  placeId: string;
  /** The place with all above it: where a role must be held. */
  scope: readonly string[];
  service: Service;
  providerId: string | null;
  providers: LocalText;
  isDemo: boolean;
}

/** A version without its content. */
export interface VersionHead {
  id: string;
  ordinal: number;
  kind: VersionKind;
  /** ISO dates; open-ended without the second. */
  validFrom: string;
  validTo: string | null;
  resolution: string | null;
  resolutionDate: string | null;
  source: string;
  sourceUrl: string | null;
  note: string | null;
  publishedAt: Date | null;
  contentHash: string | null;
}

export const TARIFF_LIMITS = {
  name: 120,
  source: 500,
  url: 500,
  note: 2_000,
  resolution: 120,
  charges: 12,
  extraItems: 6,
  itemName: 80,
  versions: 200,
} as const;

/**
 * What each published version is on that day: the approved one that began last is current until its end; no timer
 * switches it.
 */
export function standingOf(version: VersionHead, all: readonly VersionHead[], day: string): Standing {
  if (version.kind !== 'approved') return version.kind;
  if (version.validFrom > day) return 'coming';
  return currentOf(all, day)?.id === version.id ? 'current' : 'past';
}

/** The approved version in force on that day, if any. Of two that begin together the later entered counts. */
export function currentOf<V extends VersionHead>(all: readonly V[], day: string): V | undefined {
  const begun = all
    .filter(({ kind, publishedAt, validFrom }) => kind === 'approved' && publishedAt !== null && validFrom <= day)
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.ordinal - a.ordinal);
  const [last] = begun;
  return last && (last.validTo === null || last.validTo >= day) ? last : undefined;
}
