import { Facet } from '~/components/facet';
import { Checkboxes } from '~/components/fields/choices';
import { GroupedSelect } from '~/components/fields/grouped-select';
import { MoneyField, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import { useI18n } from '~/i18n/i18n';
import { writeSom } from '~/platform/number-input';
import type { FundingCriteria } from '../../windows/criteria';
import type { CriteriaChoices } from '../../windows/criteria-choices.queries.server';
import { authorKindWords } from './criteria-words';

interface CriteriaFieldsProps {
  choices: CriteriaChoices;
  /** What is stored; null in a new form. */
  criteria: FundingCriteria | null;
}

/** What is asked of ideas, as parts of a form: `criteriaFields` of the schema reads them. */
export function CriteriaFields(props: CriteriaFieldsProps) {
  return (
    <>
      <Sectors {...props} />
      <Places {...props} />
      <Kinds {...props} />
      <Amounts {...props} />
    </>
  );
}

function Sectors({ choices, criteria }: CriteriaFieldsProps) {
  const { t } = useI18n();
  const { error, values } = useFormFeedback();
  const chosen = new Set(values('sectors', criteria?.sectorIds));
  return (
    <fieldset className="field" id="sectors">
      <legend>{t('windows.sectors')}</legend>
      <p className="hint">{t('windows.sectors_hint')}</p>
      {error('sectors') && <p className="error">{error('sectors')}</p>}
      {choices.sectors.map(({ label, options }) => (
        <Facet
          key={label}
          name="sectors"
          title={label}
          options={options.map((option, index) => ({
            ...option,
            label: index === 0 ? t('windows.sector_whole', { name: option.label }) : option.label,
            checked: chosen.has(option.value),
          }))}
        />
      ))}
    </fieldset>
  );
}

/** Places that are chosen stay ticked; one more is chosen below, and one more after that. */
function Places({ choices, criteria }: CriteriaFieldsProps) {
  const { t } = useI18n();
  const { error, values } = useFormFeedback();
  const chosen = values('places', criteria?.placeIds).filter(Boolean);
  const all = choices.places.flatMap(({ options }) => options);
  const label = (id: string) => all.find(({ value }) => value === id)?.label;
  return (
    <>
      {chosen.length > 0 && (
        <Checkboxes
          name="places"
          id="places-chosen"
          label={t('windows.places')}
          values={chosen}
          choices={[...new Set(chosen)].flatMap((value) => {
            const known = label(value);
            return known ? [{ value, label: known }] : [];
          })}
        />
      )}
      <GroupedSelect
        name="places"
        label={chosen.length > 0 ? t('windows.place_more') : t('windows.places')}
        hint={t('windows.places_hint')}
        error={error('places')}
        groups={choices.places}
        empty={chosen.length > 0 ? t('windows.place_none') : t('windows.place_any')}
      />
    </>
  );
}

function Kinds({ criteria }: CriteriaFieldsProps) {
  const { t } = useI18n();
  const { error, values } = useFormFeedback();
  return (
    <Checkboxes
      name="kinds"
      label={t('windows.kinds')}
      hint={t('windows.kinds_hint')}
      error={error('kinds')}
      values={values('kinds', criteria?.authorKinds)}
      choices={IDEA_AUTHOR_KINDS.map((kind) => ({ value: kind, label: authorKindWords(kind, t) }))}
    />
  );
}

const text = (value: number | null | undefined) => (value === null || value === undefined ? undefined : String(value));
const som = (value: number | null | undefined) => (value === null || value === undefined ? undefined : writeSom(value));

function Amounts({ criteria }: CriteriaFieldsProps) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const field = (name: string, saved: string | undefined) => ({ name, error: error(name), value: value(name, saved) });
  const optional = t('common.optional');
  const people = { inputMode: 'numeric', width: 'short', maxLength: 12, optional } as const;
  const unit = t('windows.som');
  return (
    <>
      <MoneyField
        {...field('requested_min', som(criteria?.requested.min))}
        {...{ unit, optional }}
        label={t('windows.requested_min')}
      />
      <MoneyField
        {...field('requested_max', som(criteria?.requested.max))}
        {...{ unit, optional }}
        label={t('windows.requested_max')}
      />
      <TextField
        {...field('own_share', text(criteria?.ownShareMin))}
        {...people}
        unit="%"
        label={t('windows.own_share')}
        hint={t('windows.own_share_hint')}
      />
      <TextField
        {...field('people_min', text(criteria?.beneficiaries.min))}
        {...people}
        label={t('windows.people_min')}
      />
      <TextField
        {...field('people_max', text(criteria?.beneficiaries.max))}
        {...people}
        label={t('windows.people_max')}
      />
    </>
  );
}
