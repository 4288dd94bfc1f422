import { isLang, LANGS, type Lang } from '~/i18n/languages';
import type { QueryValue } from '~/paths/with-query';
import { FUNDING_STAGES, type FundingStage, IDEA_AUTHOR_KINDS, type IdeaAuthorKind } from './idea';

/** Orders that a reader may ask for. Without one: by relevance where words are sought, else the newest first. */
export const MARKET_SORTS = ['newest', 'supported', 'gap', 'closing'] as const;
export type MarketSort = (typeof MARKET_SORTS)[number];

/** From `min` on and below `max`; null is open. Whole som, or people. */
export interface AmountRange {
  min: number | null;
  max: number | null;
}

/** What a list of ideas is narrowed by. Within one kind any value will do; all kinds must agree. */
export interface MarketFilter {
  q: string;
  /** Slugs. A first-level sector includes its parts, unless one of them is chosen too. */
  sectors: string[];
  /** Slug; includes what lies below it and ideas that name it beside their own place. */
  place: string | null;
  stages: FundingStage[];
  kinds: IdeaAuthorKind[];
  requested: AmountRange[];
  gap: AmountRange[];
  people: AmountRange[];
  langs: Lang[];
  sort: MarketSort | null;
}

/** The kinds of filters, each with a facet, a chip and a parameter of the address. */
export const FILTER_GROUPS = [
  'q',
  'sectors',
  'place',
  'stages',
  'kinds',
  'requested',
  'gap',
  'people',
  'langs',
] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** Ranges that are offered, in som and in people. Any other range works in the address. */
export const MONEY_RANGES: readonly AmountRange[] = ranges(100_000, 500_000, 2_000_000);
export const PEOPLE_RANGES: readonly AmountRange[] = ranges(100, 1_000, 10_000);

export const NO_FILTER: MarketFilter = {
  q: '',
  sectors: [],
  place: null,
  stages: [],
  kinds: [],
  requested: [],
  gap: [],
  people: [],
  langs: [],
  sort: null,
};

/** The parameters of the address that a list of ideas reads, with those of its pages. */
export const MARKET_PARAMS = [
  'q',
  'sector',
  'place',
  'stage',
  'kind',
  'requested',
  'gap',
  'people',
  'language',
  'sort',
  'after',
  'before',
] as const;

const LONGEST_QUERY = 200;
const MOST_VALUES = 40;
const SLUG = /^[a-z0-9-]{1,80}$/;
const RANGE = /^(\d{0,12})-(\d{0,12})$/;

function ranges(...cuts: number[]): AmountRange[] {
  return [null, ...cuts].map((min, index) => ({ min, max: cuts[index] ?? null }));
}

/** "100000-500000", "-100000", "2000000-". */
export function rangeText({ min, max }: AmountRange): string {
  return `${min ?? ''}-${max ?? ''}`;
}

function parseRange(text: string): AmountRange | null {
  const [, min = '', max = ''] = RANGE.exec(text) ?? [];
  const range = { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) };
  if (range.min === null && range.max === null) return null;
  return range.min !== null && range.max !== null && range.min >= range.max ? null : range;
}

/** Reads a filter from an address. What it does not know it leaves out: no address is an error. */
export function parseMarketFilter(params: URLSearchParams): MarketFilter {
  const values = (name: string) => [...new Set(params.getAll(name).slice(0, MOST_VALUES))];
  const among = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((value) => values(name).includes(value));
  const rangesOf = (name: string) => {
    const read = values(name).flatMap((text) => parseRange(text) ?? []);
    return [...new Map(read.map((range) => [rangeText(range), range])).values()];
  };
  const place = params.get('place');
  return {
    q: cleanQuery(params.get('q') ?? ''),
    sectors: values('sector').filter((slug) => SLUG.test(slug)),
    place: place && SLUG.test(place) ? place : null,
    stages: among('stage', FUNDING_STAGES),
    kinds: among('kind', IDEA_AUTHOR_KINDS),
    requested: rangesOf('requested'),
    gap: rangesOf('gap'),
    people: rangesOf('people'),
    langs: LANGS.filter((lang) => values('language').filter(isLang).includes(lang)),
    sort: MARKET_SORTS.find((sort) => sort === params.get('sort')) ?? null,
  };
}

/** What was typed, without control characters and outer blanks, of a bounded length. */
function cleanQuery(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/[\p{Cs}\s]+$/u, '');
}

/** The filter as parameters of an address; what is not set is left out. Reading it again gives the same filter. */
export function marketQuery(filter: MarketFilter): Record<string, QueryValue> {
  return {
    q: filter.q,
    sector: filter.sectors,
    place: filter.place ?? undefined,
    stage: filter.stages,
    kind: filter.kinds,
    requested: filter.requested.map(rangeText),
    gap: filter.gap.map(rangeText),
    people: filter.people.map(rangeText),
    language: filter.langs,
    sort: filter.sort ?? undefined,
  };
}

/** The kinds of filters that are set. */
export function activeGroups(filter: MarketFilter): FilterGroup[] {
  return FILTER_GROUPS.filter((group) => (filter[group]?.length ?? 0) > 0);
}

/** The filter without everything of one kind; the order stays. */
export function withoutGroup(filter: MarketFilter, group: FilterGroup): MarketFilter {
  return { ...filter, [group]: NO_FILTER[group] };
}

/** The filter with nothing but one kind; the order stays. */
export function onlyGroup(filter: MarketFilter, group: FilterGroup): MarketFilter {
  return { ...NO_FILTER, sort: filter.sort, [group]: filter[group] };
}

/** The filter without one value of one kind. */
export function withoutValue(filter: MarketFilter, group: FilterGroup, value: string): MarketFilter {
  const now = filter[group];
  if (!Array.isArray(now)) return withoutGroup(filter, group);
  const kept = (now as (string | AmountRange)[]).filter(
    (entry) => (typeof entry === 'string' ? entry : rangeText(entry)) !== value,
  );
  return { ...filter, [group]: kept };
}
