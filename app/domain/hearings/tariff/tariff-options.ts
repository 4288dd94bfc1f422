export interface TariffOption {
  value: string;
  label: string;
}

/** What a tariff hearing of a place may be on, and beside what it may be laid. */
export interface TariffOptions {
  heard: TariffOption[];
  compared: TariffOption[];
}
