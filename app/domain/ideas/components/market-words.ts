import type { I18n } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import type { FundingStage, IdeaAuthorKind } from '../idea';
import type { FacetChoice, MarketFacets, NamedChoice } from '../market.queries.server';
import {
  type AmountRange,
  activeGroups,
  type FilterGroup,
  type MarketFilter,
  MONEY_RANGES,
  marketQuery,
  PEOPLE_RANGES,
  rangeText,
  withoutValue,
} from '../market-filter';

type Words = Pick<I18n, 't' | 'money' | 'number'>;

/** The name of the parameter under which the choices of a kind of filter travel. */
export const PARAM_OF: Record<FilterGroup, string> = {
  q: 'q',
  sectors: 'sector',
  place: 'place',
  stages: 'stage',
  kinds: 'kind',
  requested: 'requested',
  gap: 'gap',
  people: 'people',
  langs: 'language',
};

function rangeWords({ min, max }: AmountRange, show: (value: number) => string, { t }: Words): string {
  if (max === null) return t('market.range_from', { min: show(min ?? 0) });
  return t('market.range_between', { min: min === null ? '0' : show(min), max: show(max) });
}

function rangeLabel(value: string, show: (value: number) => string, words: Words): string {
  const [min, max] = value.split('-');
  return rangeWords({ min: min ? Number(min) : null, max: max ? Number(max) : null }, show, words);
}

function nameIn(choices: readonly NamedChoice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.name ?? value;
}

/** What a choice of a filter is called in the reader's language. */
export function choiceLabel(group: FilterGroup, value: string, facets: MarketFacets, words: Words): string {
  const { t, money, number } = words;
  switch (group) {
    case 'q':
      return value;
    case 'sectors':
      return nameIn(facets.sectors, value);
    case 'place':
      return nameIn(facets.places, value);
    case 'stages':
      return t(`common.stage_${value as FundingStage}`);
    case 'kinds':
      return value === 'person'
        ? t('market.kind_person')
        : t(`common.org_${value as Exclude<IdeaAuthorKind, 'person'>}`);
    case 'requested':
    case 'gap':
      return rangeLabel(value, (som) => money(som * 100), words);
    case 'people':
      return rangeLabel(value, number, words);
    case 'langs':
      return t(`common.lang_${value as Lang}`);
  }
}

/** The chosen values of one kind, as text. */
export function chosenValues(filter: MarketFilter, group: FilterGroup): string[] {
  const chosen = filter[group];
  if (!chosen) return [];
  if (typeof chosen === 'string') return [chosen];
  return chosen.map((value) => (typeof value === 'string' ? value : rangeText(value)));
}

/** Each filter in force, with its words and the query of the list without it. */
export function filterChips(filter: MarketFilter, facets: MarketFacets, words: Words) {
  return activeGroups(filter).flatMap((group) =>
    chosenValues(filter, group).map((value) => ({
      key: `${group} ${value}`,
      label: words.t('market.group_value', {
        group: words.t(`market.group_${group}`),
        value: choiceLabel(group, value, facets, words),
      }),
      query: marketQuery(withoutValue(filter, group, value)),
    })),
  );
}

/** Ranges that are chosen in the address without being offered: they stay in the form with the others. */
export function withChosenRanges(choices: readonly FacetChoice[], chosen: readonly AmountRange[]): FacetChoice[] {
  const offered = new Set([...MONEY_RANGES, ...PEOPLE_RANGES].map(rangeText));
  const others = chosen.map(rangeText).filter((value) => !offered.has(value));
  return [...choices, ...others.map((value) => ({ value, count: -1 }))];
}
