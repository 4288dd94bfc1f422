import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { ASSESSMENT_NOTE_MAX, type AssessmentPage, CONFLICT_MAX, type NamedCriterion } from '../../scores/assessment';
import { SCORES } from '../../scores/rubric';

type FormOf = Pick<AssessmentPage, 'rubric'> & { own: Pick<AssessmentPage['own'], 'version'> };

/** What a form was filled in on: the score card and one's own assessment, as they stood. */
export function AssessmentBasis({ rubric, own }: FormOf) {
  return (
    <>
      <input type="hidden" name="rubric" value={rubric.id} />
      <input type="hidden" name="rubric_version" value={rubric.version} />
      <input type="hidden" name="version" value={own.version} />
    </>
  );
}

/** One assessor's form: conflict of interest first, then a score for each criterion. */
export function AssessmentForm({ rubric, own }: Pick<AssessmentPage, 'rubric' | 'own'>) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <AssessmentBasis rubric={rubric} own={own} />
      <ConflictFields />
      <p className="hint">{t('scores.scale')}</p>
      {rubric.criteria.map((criterion) => (
        <ScoreField key={criterion.id} criterion={criterion} given={own.scores[criterion.id]} />
      ))}
      <TextArea
        name="note"
        label={t('scores.note')}
        hint={t('scores.note_hint')}
        optional={t('common.optional')}
        maxLength={ASSESSMENT_NOTE_MAX}
        value={value('note', own.note)}
        error={error('note')}
      />
      <p className="hint">{t('scores.done_hint')}</p>
      <Actions>
        <Button name="intent" value="done" sending={t('common.sending')}>
          {t('scores.save_done')}
        </Button>
        <Button look="secondary" name="intent" value="draft" sending={t('common.sending')}>
          {t('scores.save_draft')}
        </Button>
      </Actions>
    </form>
  );
}

/** A conflict of interest that comes to light when one no longer scores. */
export function LateConflict({ rubric, own }: FormOf) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <div className="section">
      <Details summary={t('scores.conflict_late')} open={error('conflict_words') !== undefined}>
        <form method="post" noValidate>
          <AssessmentBasis rubric={rubric} own={own} />
          <p>{t('scores.conflict_late_text')}</p>
          <TextArea
            name="conflict_words"
            label={t('scores.conflict_words')}
            hint={t('scores.conflict_words_hint')}
            maxLength={CONFLICT_MAX}
            rows={3}
            value={value('conflict_words')}
            error={error('conflict_words')}
          />
          <Button look="secondary" name="intent" value="conflict" sending={t('common.sending')}>
            {t('scores.conflict_button')}
          </Button>
        </form>
      </Details>
    </div>
  );
}

function ConflictFields() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <Radios
        name="conflict"
        label={t('scores.conflict')}
        hint={t('scores.conflict_hint')}
        choices={[
          { value: 'none', label: t('scores.conflict_none') },
          { value: 'declared', label: t('scores.conflict_declared') },
        ]}
        value={value('conflict')}
        error={error('conflict')}
      />
      <TextArea
        name="conflict_words"
        label={t('scores.conflict_words')}
        hint={t('scores.conflict_words_hint')}
        optional={t('common.optional')}
        maxLength={CONFLICT_MAX}
        rows={3}
        value={value('conflict_words')}
        error={error('conflict_words')}
      />
    </>
  );
}

function ScoreField({ criterion, given }: { criterion: NamedCriterion; given: number | undefined }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const { id, name, hint, weight } = criterion;
  const field = `scores.${id}`;
  const weighs = t('scores.criterion_weighs', { weight });
  return (
    <Radios
      name={field}
      label={name}
      hint={hint ? `${hint} ${weighs}` : weighs}
      choices={SCORES.map((score) => ({ value: String(score), label: String(score) }))}
      inline
      value={value(field, given === undefined ? undefined : String(given))}
      error={error(field)}
    />
  );
}
