/** Which version the kenesh approved and from which day (ISO) it holds; or that it approved none. */
export type TariffApproval = { versionId: string; validFrom: string } | 'none';

/** The approved version by its address, with the ISO day from which it holds. */
export interface ApprovedTariff {
  number: number;
  ordinal: number;
  validFrom: string;
}
