import { Button } from '~/components/button';
import { Chip } from '~/components/chip';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { Select } from '~/components/fields/select';
import { Actions, Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { HEARING_KINDS } from '../hearing';
import { HEARING_GROUPS, type HearingFilter, hearingQuery } from '../notice/hearing-card';

interface FiltersProps {
  filter: HearingFilter;
  places: SelectGroup[];
}

/** Kind, place and state in one form, which sends nothing before its button is pressed. */
export function HearingFilters({ filter, places }: FiltersProps) {
  const { lang, t } = useI18n();
  return (
    <search>
      <form action={paths.hearings(lang)}>
        <details className="filters">
          <summary>{t('hearings.filters')}</summary>
          <Select
            name="type"
            label={t('hearings.kind')}
            value={filter.kind ?? undefined}
            empty={t('hearings.any_kind')}
            options={HEARING_KINDS.map((kind) => ({ value: kind, label: t(`hearings.kind_${kind}`) }))}
          />
          <GroupedSelect
            name="place"
            label={t('hearings.place')}
            groups={places}
            value={filter.place ?? undefined}
            empty={t('hearings.any_place')}
          />
          <Select
            name="state"
            label={t('hearings.group')}
            value={filter.group ?? undefined}
            empty={t('hearings.any_group')}
            options={HEARING_GROUPS.map((group) => ({ value: group, label: t(`hearings.group_${group}`) }))}
          />
          <Actions>
            <Button icon="search">{t('hearings.filters_apply')}</Button>
          </Actions>
        </details>
      </form>
    </search>
  );
}

/** The filters in force, each with the link that drops it. */
export function HearingChips({ filter, placeName }: { filter: HearingFilter; placeName: string | null }) {
  const { lang, t } = useI18n();
  const { kind, group } = filter;
  const chips = [
    { key: 'kind', label: kind && t(`hearings.kind_${kind}`), rest: { ...filter, kind: null } },
    { key: 'place', label: placeName, rest: { ...filter, place: null } },
    { key: 'group', label: group && t(`hearings.group_${group}`), rest: { ...filter, group: null } },
  ];
  if (!chips.some(({ label }) => label)) return null;
  return (
    <nav className="section" aria-label={t('hearings.filters_active')}>
      <Row>
        {chips.map(
          ({ key, label, rest }) =>
            label && (
              <Chip
                key={key}
                href={paths.hearings(lang, hearingQuery(rest))}
                label={label}
                remove={t('common.remove')}
              />
            ),
        )}
      </Row>
    </nav>
  );
}
