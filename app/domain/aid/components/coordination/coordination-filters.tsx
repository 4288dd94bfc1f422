import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { Actions } from '~/components/layout';
import type { CoordinationChoices } from '~/domain/aid/coordination/coordination.queries.server';
import { type CoordinationFilter, coordinationQuery, YEARS_OF } from '~/domain/aid/coordination/coordination-filter';
import { FUNDING_STAGES } from '~/domain/ideas/idea';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** What the view is narrowed to besides place and sector, which one opens in the table itself. */
export function CoordinationFilters({ filter, choices }: { filter: CoordinationFilter; choices: CoordinationChoices }) {
  const { lang, t } = useI18n();
  const { show, place, sector, exact } = coordinationQuery(filter);
  const kept = Object.entries({ show, place, sector, exact }).filter(([, value]) => value !== undefined);
  return (
    <search>
      <form action={paths.coordination(lang)}>
        {kept.flatMap(([name, value]) =>
          [value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={String(one)} />),
        )}
        <div className="filter-row">
          <Select
            name="funder"
            label={t('aid.funder')}
            value={filter.funder ?? ''}
            empty={t('aid.any_funder')}
            options={choices.funders}
          />
          <Select
            name="year"
            label={t('aid.year')}
            value={filter.year === null ? '' : String(filter.year)}
            empty={t('aid.any_year')}
            options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
          />
          <Select
            name="year-of"
            label={t('aid.year_of')}
            value={filter.yearOf}
            options={YEARS_OF.map((of) => ({ value: of, label: t(`aid.year_of_${of}`) }))}
          />
          <Select
            name="stage"
            label={t('aid.stage')}
            value={filter.stage ?? ''}
            empty={t('aid.any_stage')}
            options={FUNDING_STAGES.map((stage) => ({ value: stage, label: t(`common.stage_${stage}`) }))}
          />
        </div>
        <Actions>
          <Button look="secondary" icon="funnel">
            {t('aid.apply')}
          </Button>
        </Actions>
      </form>
    </search>
  );
}
