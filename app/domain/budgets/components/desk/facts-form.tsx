import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { DateFields } from '~/components/fields/date-fields';
import { TextArea, TextField } from '~/components/fields/text-field';
import { type FormFeedback, useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { BUDGET_LIMITS, BUDGET_STAGES } from '../../budget';

const DATE_PARTS = ['day', 'month', 'year'] as const;

const fieldOf = ({ value, error }: FormFeedback, name: string, maxLength: number) => ({
  name,
  maxLength,
  value: value(name),
  error: error(name),
});

function ResolutionFields({ feedback }: { feedback: FormFeedback }) {
  const { t } = useI18n();
  const optional = t('common.optional');
  const typedDay = Object.fromEntries(DATE_PARTS.map((part) => [part, feedback.value(`resolutionDate.${part}`)]));
  return (
    <>
      <TextField
        {...fieldOf(feedback, 'resolutionNumber', BUDGET_LIMITS.resolution)}
        label={t('budgets.import_resolution_number')}
        optional={optional}
        width="medium"
      />
      <DateFields
        name="resolutionDate"
        label={t('budgets.import_resolution_date')}
        optional={optional}
        value={typedDay}
        error={feedback.error('resolutionDate')}
      />
    </>
  );
}

function PopulationFields({ feedback }: { feedback: FormFeedback }) {
  const { t } = useI18n();
  const optional = t('common.optional');
  return (
    <>
      <TextField
        {...fieldOf(feedback, 'population', 12)}
        label={t('budgets.population')}
        optional={optional}
        hint={t('budgets.import_population_hint')}
        inputMode="numeric"
        width="medium"
      />
      <TextField
        {...fieldOf(feedback, 'populationSource', BUDGET_LIMITS.source)}
        label={t('budgets.import_population_source')}
        optional={optional}
      />
    </>
  );
}

function SourceFields({ feedback }: { feedback: FormFeedback }) {
  const { t } = useI18n();
  return (
    <>
      <TextArea
        {...fieldOf(feedback, 'source', BUDGET_LIMITS.source)}
        label={t('budgets.import_source')}
        hint={t('budgets.import_source_hint')}
        rows={2}
      />
      <TextField
        {...fieldOf(feedback, 'sourceUrl', BUDGET_LIMITS.url)}
        label={t('budgets.import_source_url')}
        optional={t('common.optional')}
        type="url"
      />
    </>
  );
}

/** What is told of a version beside its lines: year, stage, who decided it and where it comes from. */
export function FactsForm({ version }: { version: number }) {
  const { t } = useI18n();
  const feedback = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="prepare" />
      <input type="hidden" name="version" value={version} />
      <TextField {...fieldOf(feedback, 'year', 4)} label={t('budgets.import_year')} inputMode="numeric" width="short" />
      <Radios
        name="stage"
        label={t('budgets.import_stage')}
        choices={BUDGET_STAGES.map((stage) => ({ value: stage, label: t(`budgets.state_${stage}`) }))}
        value={feedback.value('stage')}
        error={feedback.error('stage')}
      />
      <SourceFields feedback={feedback} />
      <ResolutionFields feedback={feedback} />
      <PopulationFields feedback={feedback} />
      <TextArea
        {...fieldOf(feedback, 'note', BUDGET_LIMITS.note)}
        label={t('budgets.note')}
        optional={t('common.optional')}
        rows={3}
      />
      <Actions>
        <Button icon="arrow-right" sending={t('common.sending')}>
          {t('budgets.import_prepare')}
        </Button>
      </Actions>
    </form>
  );
}
