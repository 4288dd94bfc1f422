import { FUNDING_STAGES, type FundingStage } from '~/domain/ideas/idea';
import type { QueryValue } from '~/paths/with-query';
import type { AxisEntry } from './coordination';

/** What a cell of the view may show; the first without being asked. */
export const MEASURES = ['ideas', 'people', 'asked', 'committed', 'disbursed', 'gap'] as const;
export type Measure = (typeof MEASURES)[number];

/** Which day's year is meant: the idea's publication, or the signing of the funder's agreement. */
export const YEARS_OF = ['published', 'committed'] as const;
export type YearOf = (typeof YEARS_OF)[number];

/** What the view of who funds what, where, is narrowed to. Slugs; null narrows nothing. */
export interface CoordinationFilter {
  measure: Measure;
  /** This place with all within it, side by side. */
  place: string | null;
  /** This sector with its parts. */
  sector: string | null;
  /** Of the two axes, those where only what stands at the place (the sector) itself is meant, or at none at all. */
  exact: ('place' | 'sector')[];
  funder: string | null;
  year: number | null;
  yearOf: YearOf;
  stage: FundingStage | null;
}

/** Everything, by the number of ideas. */
export const NO_COORDINATION_FILTER: CoordinationFilter = {
  measure: 'ideas',
  place: null,
  sector: null,
  exact: [],
  funder: null,
  year: null,
  yearOf: 'published',
  stage: null,
};

/** Parameters of the address that the view and its lists read. */
export const COORDINATION_PARAMS = [
  'show',
  'place',
  'sector',
  'exact',
  'funder',
  'year',
  'year-of',
  'stage',
  'after',
  'before',
] as const;

const SLUG = /^[a-z0-9-]{1,80}$/;

/** Reads the filter from an address. What it does not know it leaves out: no address is an error. */
export function parseCoordination(params: URLSearchParams): CoordinationFilter {
  const slug = (name: string) => {
    const value = params.get(name);
    return value && SLUG.test(value) ? value : null;
  };
  const year = params.get('year') ?? '';
  return {
    measure: MEASURES.find((measure) => measure === params.get('show')) ?? 'ideas',
    place: slug('place'),
    sector: slug('sector'),
    exact: (['place', 'sector'] as const).filter((axis) => params.getAll('exact').includes(axis)),
    funder: slug('funder'),
    year: /^20\d\d$/.test(year) ? Number(year) : null,
    yearOf: YEARS_OF.find((of) => of === params.get('year-of')) ?? 'published',
    stage: FUNDING_STAGES.find((stage) => stage === params.get('stage')) ?? null,
  };
}

/** The filter as parameters of an address; what is not set is left out. */
export function coordinationQuery(filter: CoordinationFilter): Record<string, QueryValue> {
  const { measure, place, sector, exact, funder, year, yearOf, stage } = filter;
  return {
    show: measure === 'ideas' ? undefined : measure,
    place: place ?? undefined,
    sector: sector ?? undefined,
    exact,
    funder: funder ?? undefined,
    year: year ?? undefined,
    'year-of': year !== null && yearOf === 'committed' ? yearOf : undefined,
    stage: stage ?? undefined,
  };
}

/** The filter of one cell, row or column: the whole beside its parts, and what has no place, are meant exactly. */
export function narrowed(filter: CoordinationFilter, place?: AxisEntry, sector?: AxisEntry): CoordinationFilter {
  const exact = new Set(filter.exact);
  if (place && place.kind !== 'part') exact.add('place');
  if (sector && sector.kind !== 'part') exact.add('sector');
  return {
    ...filter,
    place: place ? place.slug : filter.place,
    sector: sector ? sector.slug : filter.sector,
    exact: [...exact],
  };
}
