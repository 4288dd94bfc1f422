import type { Registers } from '~/domain/places/registers.queries.server';
import { LANGS } from '~/i18n/languages';
import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from './idea';
import type { MarketColumns } from './market-columns.server';
import type { AmountRange, MarketFilter } from './market-filter';

/** A filter in the terms of the columns: what is null or 0 lets everything through. */
export interface MarketCriteria {
  /** By code: 1 for those that are sought. */
  sectors: Uint8Array | null;
  places: Uint8Array | null;
  /** Bits by position in FUNDING_STAGES, IDEA_AUTHOR_KINDS, LANGS. */
  stages: number;
  kinds: number;
  langs: number;
  requested: readonly AmountRange[] | null;
  gap: readonly AmountRange[] | null;
  people: readonly AmountRange[] | null;
  /** By row: 0 not found, otherwise the rank of the search plus 1. */
  ranks: Uint8Array | null;
}

const bitsOf = <T>(all: readonly T[], chosen: readonly T[]) =>
  chosen.reduce((bits, value) => bits | (1 << all.indexOf(value)), 0);
const orNull = (list: readonly AmountRange[]) => (list.length > 0 ? list : null);

/** Slugs of sectors as ids: a first-level sector means all its parts, unless some of them are chosen themselves. */
export function chosenSectorIds(slugs: readonly string[], { sectors }: Registers): Set<string> {
  const chosen = slugs.flatMap((slug) => sectors.bySlug(slug) ?? []);
  const narrowed = new Set(chosen.map(({ parentId }) => parentId));
  return new Set(
    chosen
      .filter(({ id }) => !narrowed.has(id))
      .flatMap(({ id }) => [id, ...sectors.partsOf(id).map((part) => part.id)]),
  );
}

/** The code of each place that stands above or at a code, itself first. */
export function placesAbove(columns: MarketColumns, { places }: Registers): Uint16Array[] {
  // A code without a row yet is given here, so that every place of the register has one.
  for (const place of places.all) columns.places.of(place.id);
  return columns.places.texts.map((id) =>
    Uint16Array.from([id, ...places.above(id).map((above) => above.id)], (text) => columns.places.of(text)),
  );
}

function flags(texts: readonly string[], isSought: (text: string) => boolean): Uint8Array {
  return Uint8Array.from(texts, (text) => (isSought(text) ? 1 : 0));
}

/** Puts a filter into the terms of the columns. A slug that nothing has finds nothing. */
export function criteriaOf(
  filter: MarketFilter,
  columns: MarketColumns,
  registers: Registers,
  ranks: Uint8Array | null,
): MarketCriteria {
  const sectorIds = chosenSectorIds(filter.sectors, registers);
  const placeId = filter.place === null ? null : registers.places.bySlug(filter.place)?.id;
  const isWithin = (id: string) => id === placeId || registers.places.above(id).some((above) => above.id === placeId);
  return {
    sectors: filter.sectors.length > 0 ? flags(columns.sectors.texts, (id) => sectorIds.has(id)) : null,
    places: placeId === null ? null : flags(columns.places.texts, (id) => placeId !== undefined && isWithin(id)),
    stages: bitsOf(FUNDING_STAGES, filter.stages),
    kinds: bitsOf(IDEA_AUTHOR_KINDS, filter.kinds),
    langs: bitsOf(LANGS, filter.langs),
    requested: orNull(filter.requested),
    gap: orNull(filter.gap),
    people: orNull(filter.people),
    ranks,
  };
}
