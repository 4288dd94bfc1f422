import { Button } from '~/components/button';
import { Chip } from '~/components/chip';
import { Facet } from '~/components/facet';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { Actions, Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { FacetChoice, MarketFacets } from '../market.queries.server';
import type { FilterGroup, MarketFilter } from '../market-filter';
import { choiceLabel, chosenValues, filterChips, PARAM_OF, withChosenRanges } from './market-words';

interface FiltersProps {
  filter: MarketFilter;
  facets: MarketFacets;
}

interface GroupProps extends FiltersProps {
  group: Exclude<FilterGroup, 'q' | 'place'>;
  choices: readonly (FacetChoice & { isPart?: boolean })[];
}

function GroupFacet({ filter, facets, group, choices }: GroupProps) {
  const words = useI18n();
  const chosen = new Set(chosenValues(filter, group));
  const shown = choices.filter(({ value, count }) => count !== 0 || chosen.has(value));
  if (shown.length === 0) return null;
  return (
    <Facet
      name={PARAM_OF[group]}
      title={words.t(`market.group_${group}`)}
      options={shown.map(({ value, count, isPart }) => ({
        value,
        label: `${isPart ? '– ' : ''}${choiceLabel(group, value, facets, words)}`,
        count: count < 0 ? undefined : words.number(count),
        checked: chosen.has(value),
      }))}
    />
  );
}

function PlaceSelect({ filter, facets }: FiltersProps) {
  const { t } = useI18n();
  return (
    <Select
      name="place"
      label={t('market.group_place')}
      value={filter.place ?? undefined}
      empty={t('market.any_place')}
      options={facets.places.map(({ value, name, count, isPart }) => ({
        value,
        label: `${isPart ? '– ' : ''}${t('market.option_count', { name, n: count })}`,
      }))}
    />
  );
}

/** All filters in one form, which sends nothing before its button is pressed. It keeps the order of the list. */
export function MarketFilters({ filter, facets }: FiltersProps) {
  const { lang, t } = useI18n();
  const facet = (group: GroupProps['group'], choices: GroupProps['choices']) => (
    <GroupFacet filter={filter} facets={facets} group={group} choices={choices} />
  );
  return (
    <search>
      <form action={paths.ideas(lang)}>
        <TextField
          name="q"
          type="search"
          label={t('market.search_label')}
          hint={t('market.search_hint')}
          value={filter.q}
          maxLength={200}
        />
        <details className="filters">
          <summary>{t('market.filters')}</summary>
          <PlaceSelect filter={filter} facets={facets} />
          {facet('sectors', facets.sectors)}
          {facet('stages', facets.stages)}
          {facet('gap', withChosenRanges(facets.gap, filter.gap))}
          {facet('requested', withChosenRanges(facets.requested, filter.requested))}
          {facet('people', withChosenRanges(facets.people, filter.people))}
          {facet('kinds', facets.kinds)}
          {facet('langs', facets.langs)}
        </details>
        {filter.sort && <input type="hidden" name="sort" value={filter.sort} />}
        <Actions>
          <Button icon="search">{t('market.filters_apply')}</Button>
        </Actions>
      </form>
    </search>
  );
}

/** The filters in force, each with the link that drops it. Nothing where there is none. */
export function MarketChips({ filter, facets }: FiltersProps) {
  const words = useI18n();
  const { lang, t } = words;
  const chips = filterChips(filter, facets, words);
  if (chips.length === 0) return null;
  return (
    <nav className="section" aria-label={t('market.filters_active')}>
      <Row>
        {chips.map(({ key, label, query }) => (
          <Chip key={key} href={paths.ideas(lang, query)} label={label} remove={t('common.remove')} />
        ))}
        {chips.length > 1 && <a href={paths.ideas(lang)}>{t('market.filters_reset')}</a>}
      </Row>
    </nav>
  );
}
