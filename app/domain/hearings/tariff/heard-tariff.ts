import type { ChargeUnit, Service, Standing } from '~/domain/tariffs/tariff';

/** A tariff hearing's version by its address: the tariff's number, the version's ordinal, and of the one beside it. */
export interface HeardTariffLink {
  number: number;
  ordinal: number;
  compared: number | null;
}

/** The tariff in a few numbers, for the overview of its hearing. Money is in tyiyn; what is not known is null. */
export interface HeardTariff extends HeardTariffLink {
  service: Service;
  /** ISO date from which it would hold. */
  validFrom: string;
  standing: Standing;
  /** What the population pays and would pay for one unit; null where the version has no such price. */
  price: { unit: ChargeUnit; now: number; before: number | null } | null;
  /** Null where only prices are known. */
  cost: { full: number; recovery: number } | null;
}
