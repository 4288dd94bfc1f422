import { Button } from '~/components/button';
import { Select, type SelectOption } from '~/components/fields/select';
import { Actions } from '~/components/layout';
import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallList } from '../call-cards.queries.server';
import { CALL_GROUPS, type CallFilter, callQuery } from '../call-view';

interface CallFiltersProps {
  filter: CallFilter;
  /** First-level sectors by slug. */
  sectors: SelectOption[];
  counts: CallList['counts'];
  funder: CallList['funder'];
}

/** Whose calls they are, where they stand, as tabs with their counts, and one sector. */
export function CallFilters({ filter, sectors, counts, funder }: CallFiltersProps) {
  const { lang, t, number } = useI18n();
  const all = CALL_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const tab = (group: CallFilter['group'], label: string, n: number) => ({
    href: paths.calls(lang, callQuery({ ...filter, group })),
    label: `${label} (${number(n)})`,
    current: filter.group === group,
  });
  return (
    <>
      {funder && (
        <p>
          {t('calls.funder')}: <strong>{funder.name}</strong>{' '}
          <a href={paths.calls(lang, callQuery({ ...filter, funder: null }))}>{t('calls.of_all_funders')}</a>
        </p>
      )}
      <Tabs
        label={t('calls.groups')}
        tabs={[
          tab(null, t('calls.group_all'), all),
          ...CALL_GROUPS.map((group) => tab(group, t(`calls.group_${group}`), counts[group])),
        ]}
      />
      <search>
        <form action={paths.calls(lang)} className="measure">
          {filter.group && <input type="hidden" name="state" value={filter.group} />}
          {filter.funder && <input type="hidden" name="funder" value={filter.funder} />}
          <Select
            name="sector"
            label={t('calls.sector')}
            value={filter.sector ?? undefined}
            empty={t('calls.sector_any')}
            options={sectors}
          />
          <Actions>
            <Button look="secondary" icon="funnel">
              {t('calls.filter')}
            </Button>
          </Actions>
        </form>
      </search>
    </>
  );
}
