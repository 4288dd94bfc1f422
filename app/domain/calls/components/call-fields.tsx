import { InstantFields, LocalFields } from '~/components/fields/local-fields';
import { Select } from '~/components/fields/select';
import { MoneyField, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { CriteriaFields } from '~/domain/funding/components/windows/criteria-fields';
import { useI18n } from '~/i18n/i18n';
import { CALL_LIMITS } from '../call';
import type { CallFormPage } from '../call-forms.queries.server';

/** Rows to write the next papers in. */
const BLANK_DOCUMENTS = 2;

function About({ values }: CallFormPage) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="about" title={t('calls.part_about')}>
      <LocalFields
        name="titles"
        label={t('calls.field_title')}
        hint={t('calls.hint_title')}
        maxLength={CALL_LIMITS.title}
        values={values}
      />
      <LocalFields
        name="texts"
        label={t('calls.field_text')}
        hint={t('calls.hint_text')}
        maxLength={CALL_LIMITS.text}
        values={values}
        rows={8}
      />
      <MoneyField
        name="budget"
        label={t('calls.budget')}
        hint={t('calls.hint_budget')}
        unit={t('calls.som')}
        value={value('budget', values.budget)}
        error={error('budget')}
      />
    </Section>
  );
}

function Dates({ values }: CallFormPage) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="dates" title={t('calls.part_dates')}>
      <InstantFields
        name="opensAt"
        label={t('calls.opens')}
        timeLabel={t('calls.field_time')}
        hint={t('calls.hint_opens')}
        optional
        values={values}
      />
      <InstantFields
        name="closesAt"
        label={t('calls.closes')}
        timeLabel={t('calls.field_time')}
        hint={t('calls.hint_closes')}
        values={values}
      />
      <TextField
        name="appeal_days"
        label={t('calls.field_appeal_days')}
        hint={t('calls.hint_appeal_days')}
        width="short"
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        value={value('appeal_days', values.appeal_days)}
        error={error('appeal_days')}
      />
    </Section>
  );
}

function Documents({ values, documents }: CallFormPage) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  const rows = Math.min(CALL_LIMITS.documents, documents + BLANK_DOCUMENTS);
  return (
    <Section id="documents" title={t('calls.documents')}>
      <p>{t('calls.documents_form_lead')}</p>
      {error('documents') && <p className="error">{error('documents')}</p>}
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <fieldset key={row}>
          <legend>{t('calls.document_n', { n: row + 1 })}</legend>
          <input type="hidden" name={`documents.${row}.id`} value={values[`documents.${row}.id`] ?? ''} />
          <LocalFields
            name={`documents.${row}`}
            label={t('calls.field_document')}
            maxLength={CALL_LIMITS.document}
            values={values}
          />
        </fieldset>
      ))}
    </Section>
  );
}

function Rest({ values, rubrics }: CallFormPage) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="rest" title={t('calls.part_rest')}>
      <Select
        name="rubric"
        label={t('calls.rubric')}
        hint={t('calls.hint_rubric')}
        empty={t('calls.rubric_none')}
        options={rubrics}
        value={value('rubric', values.rubric)}
        error={error('rubric')}
      />
      <TextField
        name="contact_email"
        type="email"
        label={t('calls.field_email')}
        hint={t('calls.hint_contact')}
        maxLength={254}
        autoComplete="off"
        value={value('contact_email', values.contact_email)}
        error={error('contact_email')}
      />
      <TextField
        name="contact_phone"
        type="tel"
        label={t('calls.field_phone')}
        optional={t('common.optional')}
        maxLength={CALL_LIMITS.phone}
        autoComplete="off"
        value={value('contact_phone', values.contact_phone)}
        error={error('contact_phone')}
      />
    </Section>
  );
}

/** Everything that a funder writes about a call before it is announced. */
export function CallFields(page: CallFormPage) {
  const { t } = useI18n();
  return (
    <>
      <About {...page} />
      <Section id="criteria" title={t('calls.criteria')}>
        <p>{t('calls.criteria_form_lead')}</p>
        <CriteriaFields choices={page.choices} criteria={page.criteria} />
      </Section>
      <Dates {...page} />
      <Documents {...page} />
      <Rest {...page} />
    </>
  );
}
