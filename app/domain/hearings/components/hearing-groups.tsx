import { EmptyState } from '~/components/empty-state';
import { Section } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { type HearingCard, type HearingFilter, hearingQuery } from '../notice/hearing-card';
import { HearingCards } from './hearing-cards';

interface GroupsProps {
  filter: HearingFilter;
  list: {
    open: { cards: HearingCard[]; total: number } | null;
    coming: { cards: HearingCard[]; total: number } | null;
    over: { cards: HearingCard[]; newer: string | null; older: string | null } | null;
  };
}

function AheadSection({ group, found }: { group: 'open' | 'coming'; found: GroupsProps['list']['open'] }) {
  const { t } = useI18n();
  if (!found || found.total === 0) return null;
  const { cards, total } = found;
  return (
    <Section id={group} title={t(`hearings.group_${group}`)}>
      <HearingCards hearings={cards} />
      {cards.length < total && <p>{t('hearings.more_ahead', { shown: cards.length, total })}</p>}
    </Section>
  );
}

function OverSection({ filter, over }: { filter: HearingFilter; over: NonNullable<GroupsProps['list']['over']> }) {
  const { lang, t } = useI18n();
  const { cards, newer, older } = over;
  const query = hearingQuery(filter);
  const stepTo = (side: 'after' | 'before', cursor: string | null, label: string) =>
    cursor === null ? undefined : { href: paths.hearings(lang, { ...query, [side]: cursor }), label };
  return (
    <Section id="over" title={t('hearings.group_over')}>
      <HearingCards hearings={cards} />
      <Pagination
        label={t('hearings.pages_label')}
        position={t('hearings.shown_here', { n: cards.length })}
        previous={stepTo('before', newer, t('common.previous'))}
        next={stepTo('after', older, t('common.next'))}
      />
    </Section>
  );
}

function NoHearings({ filter }: { filter: HearingFilter }) {
  const { lang, t } = useI18n();
  const isFiltered = Object.values(hearingQuery(filter)).some((value) => value);
  if (!isFiltered) {
    return (
      <EmptyState title={t('hearings.empty_title')}>
        <p>{t('hearings.empty_text')}</p>
        <p>
          <a href={paths.ideas(lang)}>{t('hearings.empty_ideas')}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('hearings.none_title')}>
      <p>
        <a href={paths.hearings(lang)}>{t('hearings.none_all')}</a>
      </p>
      {filter.place && (
        <p>
          <a href={paths.place(lang, filter.place)}>{t('hearings.none_follow')}</a>
        </p>
      )}
    </EmptyState>
  );
}

/** The hearings found: those that take remarks, those ahead, those behind. */
export function HearingGroups({ filter, list }: GroupsProps) {
  const { open, coming, over } = list;
  const none = !open?.total && !coming?.total && !over?.cards.length;
  if (none) return <NoHearings filter={filter} />;
  return (
    <>
      <AheadSection group="open" found={open} />
      <AheadSection group="coming" found={coming} />
      {over && over.cards.length > 0 && <OverSection filter={filter} over={over} />}
    </>
  );
}
