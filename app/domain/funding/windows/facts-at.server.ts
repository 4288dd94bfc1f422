import { IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import type { MarketColumns } from '~/domain/ideas/market-columns.server';
import type { FactsRow } from './facts.queries.server';

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** What the facts of a listed idea are made from, as the columns have them. */
export function factsRowAt(columns: MarketColumns, row: number): FactsRow {
  const { kind, number, ownShare, people, place, requested, sector } = columns.arrays;
  const at = (column: ArrayLike<number>) => column[row] as number;
  const others = columns.otherPlacesOf(at(number)) ?? [];
  const som = orNull(at(requested));
  return {
    sectorId: columns.sectors.texts[at(sector)] || null,
    placeId: columns.places.texts[at(place)] || null,
    otherPlaceIds: [...others].map((code) => columns.places.texts[code] ?? ''),
    authorKind: IDEA_AUTHOR_KINDS[at(kind)] ?? 'person',
    requested: som === null ? null : Math.round(som * 100),
    ownShare: orNull(at(ownShare)),
    beneficiaries: at(people),
  };
}
