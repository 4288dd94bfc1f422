import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { RichInput } from './rich-input';
import { RowList } from './row-list';
import { OriginInput, WordsInput } from './step-inputs';

/** Step 2: what will be different, and by what one will see it. */
export function GoalStep() {
  const { t } = useI18n();
  return (
    <>
      <RichInput name="goal" label="editor.goal" hint="editor.goal_hint" />
      <Section id="objectives-list" title={t('editor.objectives')}>
        <p className="hint">{t('editor.objectives_hint')}</p>
        <RowList
          prefix="objectives"
          rowTitle="editor.objective_n"
          add="editor.add_objective"
          remove="editor.remove_objective"
          least={2}
          most={IDEA_LIMITS.objectives}
        >
          {(row) => <WordsInput name={row.name('text')} label="editor.objective" maxLength={IDEA_LIMITS.rowTitle} />}
        </RowList>
      </Section>
      <OriginInput />
    </>
  );
}
