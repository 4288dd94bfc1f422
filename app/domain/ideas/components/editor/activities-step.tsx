import { Row, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { RowList } from './row-list';
import { useStepFields } from './step-fields';
import { NumberInput, WordsInput } from './step-inputs';

/** Step 3: what is done, by whom, from which month to which. */
export function ActivitiesStep() {
  const { t } = useI18n();
  const { isTranslation } = useStepFields();
  return (
    <Section id="activity-list" title={t('editor.activity_list')}>
      {!isTranslation && <p className="hint">{t('editor.months_hint')}</p>}
      <RowList
        prefix="activities"
        rowTitle="editor.activity_n"
        add="editor.add_activity"
        remove="editor.remove_activity"
        least={2}
        most={IDEA_LIMITS.activities}
      >
        {(row) => (
          <>
            <WordsInput name={row.name('title')} label="editor.activity" maxLength={IDEA_LIMITS.rowTitle} />
            <WordsInput name={row.name('responsible')} label="editor.responsible" maxLength={IDEA_LIMITS.responsible} />
            {!isTranslation && (
              <Row>
                <NumberInput name={row.name('from')} label="editor.month_from" maxLength={3} />
                <NumberInput name={row.name('to')} label="editor.month_to" maxLength={3} />
              </Row>
            )}
          </>
        )}
      </RowList>
    </Section>
  );
}
