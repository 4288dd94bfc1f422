import { Radios } from '~/components/fields/choices';
import { InstantFields, LocalFields } from '~/components/fields/local-fields';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { HEARING_LIMITS, HEARING_MODES } from '../../hearing';
import type { PartPage } from '../../notice/desk';
import { PEOPLE_FIELDS } from '../../notice/hearing-details';

/** What is decided, in three languages. */
function AboutFields({ values }: PartPage) {
  const { t } = useI18n();
  return (
    <>
      <LocalFields
        name="titles"
        label={t('hearings.field_title')}
        hint={t('hearings.hint_title')}
        maxLength={HEARING_LIMITS.title}
        values={values}
      />
      <LocalFields
        name="decides"
        label={t('hearings.what_is_decided')}
        hint={t('hearings.hint_decides')}
        maxLength={HEARING_LIMITS.decides}
        values={values}
        rows={3}
      />
      <LocalFields
        name="summaries"
        label={t('hearings.summary')}
        hint={t('hearings.hint_summary')}
        maxLength={HEARING_LIMITS.summary}
        values={values}
        rows={6}
      />
    </>
  );
}

/** The planned length of a meeting. */
export function MinutesField({ value: initial }: { value: string | undefined }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <TextField
      name="minutes"
      label={t('hearings.field_minutes')}
      hint={t('hearings.hint_minutes')}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      value={value('minutes', initial)}
      error={error('minutes')}
    />
  );
}

/** From when to when one can speak up. */
function WindowFields({ values }: Pick<PartPage, 'values'>) {
  const { t } = useI18n();
  return (
    <>
      <InstantFields
        name="remarksOpenAt"
        label={t('hearings.field_open')}
        timeLabel={t('hearings.field_time')}
        hint={t('hearings.hint_open')}
        optional
        values={values}
      />
      <InstantFields
        name="remarksCloseAt"
        label={t('hearings.field_close')}
        timeLabel={t('hearings.field_time')}
        hint={t('hearings.hint_close')}
        optional
        values={values}
      />
    </>
  );
}

/** The meeting and the time for remarks. */
function WhenFields({ values, firstDay, noticeDays }: PartPage) {
  const { t, date } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <InstantFields
        name="startsAt"
        label={t('hearings.field_date')}
        timeLabel={t('hearings.field_time')}
        hint={t('hearings.hint_date', { n: noticeDays, date: date(firstDay) })}
        values={values}
      />
      <MinutesField value={values.minutes} />
      <Radios
        name="mode"
        label={t('hearings.field_mode')}
        value={value('mode', values.mode)}
        error={error('mode')}
        choices={HEARING_MODES.map((mode) => ({ value: mode, label: t(`hearings.mode_${mode}`) }))}
      />
      <LocalFields
        name="venues"
        label={t('hearings.field_venue')}
        hint={t('hearings.hint_venue')}
        maxLength={HEARING_LIMITS.venue}
        values={values}
      />
      <TextField
        name="onlineUrl"
        type="url"
        label={t('hearings.field_online_url')}
        optional={t('common.optional')}
        maxLength={HEARING_LIMITS.url}
        value={value('onlineUrl', values.onlineUrl)}
        error={error('onlineUrl')}
      />
      <WindowFields values={values} />
    </>
  );
}

const PEOPLE_LABELS: Record<(typeof PEOPLE_FIELDS)[number], MessageKey> = {
  chair: 'hearings.field_chair',
  secretary: 'hearings.field_secretary',
  contactName: 'hearings.field_contact_name',
  contactPhone: 'hearings.field_contact_phone',
  contactEmail: 'hearings.field_contact_email',
};

/** Who leads, who writes, whom to ask. */
function PeopleFields({ values }: PartPage) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const types = { contactPhone: 'tel', contactEmail: 'email' } as const;
  return PEOPLE_FIELDS.map((name) => (
    <TextField
      key={name}
      name={name}
      type={name === 'contactPhone' || name === 'contactEmail' ? types[name] : 'text'}
      label={t(PEOPLE_LABELS[name])}
      hint={name === 'contactPhone' ? t('hearings.hint_phone') : undefined}
      optional={name === 'secretary' || name === 'contactEmail' ? t('common.optional') : undefined}
      maxLength={name === 'contactEmail' ? 254 : HEARING_LIMITS.name}
      autoComplete="off"
      value={value(name, values[name])}
      error={error(name)}
    />
  ));
}

/** Rows to write the next questions in. */
const BLANK_QUESTIONS = 2;

/** What everybody is asked, row by row; an empty row takes its question away. */
function QuestionFields({ values, questions }: PartPage) {
  const { t } = useI18n();
  const rows = Math.min(HEARING_LIMITS.questions, questions + BLANK_QUESTIONS);
  return Array.from({ length: rows }, (_, row) => row).map((row) => (
    <fieldset key={row}>
      <legend>{t('hearings.question_n', { n: row + 1 })}</legend>
      <LocalFields
        name={`questions.${row}`}
        label={t('hearings.field_question')}
        maxLength={HEARING_LIMITS.question}
        values={values}
      />
    </fieldset>
  ));
}

/** Which version of the budget it is about, and beside which one it is laid. */
function BudgetFields({ values, budgets }: PartPage) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const fields = [
    { name: 'budgetId', label: t('hearings.field_budget'), hint: t('hearings.hint_budget') },
    { name: 'comparedBudgetId', label: t('hearings.field_compared'), hint: t('hearings.hint_compared') },
  ];
  return fields.map((field) => (
    <Select
      key={field.name}
      {...field}
      empty={t('hearings.no_budget')}
      options={budgets}
      value={value(field.name, values[field.name])}
      error={error(field.name)}
    />
  ));
}

/** Which version of the tariff it is about, and beside which one it is laid. */
function TariffFields({ values, tariffs }: PartPage) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <Select
        name="tariffVersionId"
        label={t('hearings.field_tariff')}
        hint={t('hearings.hint_tariff')}
        empty={t('hearings.no_tariff')}
        options={tariffs.heard}
        value={value('tariffVersionId', values.tariffVersionId)}
        error={error('tariffVersionId')}
      />
      <Select
        name="comparedTariffVersionId"
        label={t('hearings.field_compared_tariff')}
        hint={t('hearings.hint_compared_tariff')}
        empty={t('hearings.no_tariff')}
        options={tariffs.compared}
        value={value('comparedTariffVersionId', values.comparedTariffVersionId)}
        error={error('comparedTariffVersionId')}
      />
    </>
  );
}

/** The fields of a part. */
export function PartFields(page: PartPage) {
  switch (page.part) {
    case 'about':
      return <AboutFields {...page} />;
    case 'when':
      return <WhenFields {...page} />;
    case 'people':
      return <PeopleFields {...page} />;
    case 'questions':
      return <QuestionFields {...page} />;
    case 'budget':
      return <BudgetFields {...page} />;
    case 'tariff':
      return <TariffFields {...page} />;
  }
}
