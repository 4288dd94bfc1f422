import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Pagination } from '~/components/pagination';
import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { MarketPage } from '../market.queries.server';
import {
  activeGroups,
  type FilterGroup,
  MARKET_SORTS,
  type MarketFilter,
  marketQuery,
  onlyGroup,
  withoutGroup,
} from '../market-filter';
import { IdeaCards } from './idea-card';
import { choiceLabel, chosenValues } from './market-words';

interface ResultsProps {
  filter: MarketFilter;
  page: MarketPage;
}

/** The orders of the list as links. */
function SortLinks({ filter, page }: ResultsProps) {
  const { lang, t } = useI18n();
  const orders = filter.q ? (['relevant', ...MARKET_SORTS] as const) : MARKET_SORTS;
  return (
    <Tabs
      label={t('market.sort_label')}
      tabs={orders.map((order) => {
        const isUsual = order === 'relevant' || (order === 'newest' && !filter.q);
        return {
          href: paths.ideas(lang, marketQuery({ ...filter, sort: isUsual ? null : order })),
          label: t(`market.sort_${order}`),
          current: order === page.order,
        };
      })}
    />
  );
}

/** Nothing found: for each kind of filter what dropping it would bring. Nothing at all yet: how to begin. */
function NoIdeas({ filter, page }: ResultsProps) {
  const words = useI18n();
  const { lang, t } = words;
  if (activeGroups(filter).length === 0) {
    return (
      <EmptyState title={t('market.empty_title')}>
        <p>{t('market.empty_text')}</p>
        <ButtonLink href={paths.newIdea(lang)}>{t('common.nav_post_idea')}</ButtonLink>
      </EmptyState>
    );
  }
  const labelOf = (group: FilterGroup) =>
    t('market.group_value', {
      group: t(`market.group_${group}`),
      value: chosenValues(filter, group)
        .map((value) => choiceLabel(group, value, page.facets, words))
        .join(', '),
    });
  return (
    <EmptyState title={t('market.none_title')}>
      {filter.q.length > 0 && filter.q.length < 3 && <p>{t('market.none_short_word')}</p>}
      {page.drops.length > 0 && <p>{t('market.none_drop')}</p>}
      {page.alone.length > 0 && <p>{t('market.none_alone')}</p>}
      <ul className="links">
        {page.drops.map(({ group, count }) => (
          <li key={group}>
            <a href={paths.ideas(lang, marketQuery(withoutGroup(filter, group)))}>
              {t('market.none_drop_choice', { filter: labelOf(group), n: count })}
            </a>
          </li>
        ))}
        {page.alone.map(({ group, count }) => (
          <li key={group}>
            <a href={paths.ideas(lang, marketQuery(onlyGroup(filter, group)))}>
              {t('market.none_alone_choice', { filter: labelOf(group), n: count })}
            </a>
          </li>
        ))}
        <li>
          <a href={paths.ideas(lang)}>{t('market.none_all')}</a>
        </li>
      </ul>
    </EmptyState>
  );
}

/** The page of ideas that the filter finds, its order and the way to the other pages. */
export function MarketResults({ filter, page }: ResultsProps) {
  const { lang, t } = useI18n();
  if (page.total === 0) return <NoIdeas filter={filter} page={page} />;
  const query = marketQuery(filter);
  const stepTo = (side: 'after' | 'before', cursor: string | null, label: string) =>
    cursor === null ? undefined : { href: paths.ideas(lang, { ...query, [side]: cursor }), label };
  return (
    <>
      <SortLinks filter={filter} page={page} />
      <IdeaCards ideas={page.cards} />
      <Pagination
        label={t('market.pages_label')}
        position={t('market.pages_position', {
          from: page.before + 1,
          to: page.before + page.cards.length,
          total: page.total,
        })}
        previous={stepTo('before', page.previous, t('common.previous'))}
        next={stepTo('after', page.next, t('common.next'))}
      />
    </>
  );
}
