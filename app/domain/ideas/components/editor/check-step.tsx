import { Button, ButtonLink } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Icon } from '~/components/icons/icon';
import { Actions, HiddenText, Section } from '~/components/layout';
import { Meter } from '~/components/meter';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CompletenessRow } from '../../completeness';
import type { EditorPage } from '../../editor-page';
import { IDEA_LIMITS } from '../../idea';
import { BudgetSummary } from './budget-summary';

/** The last step: what is missing and why it matters, what the money adds up to, and the button that hands it in. */
export function CheckStep({ page }: { page: EditorPage }) {
  const { t } = useI18n();
  const rows = page.completeness;
  const done = rows.filter((row) => row.done).length;
  const missing = rows.filter((row) => row.required && !row.done);
  const advised = rows.filter((row) => !row.required && !row.done);
  return (
    <>
      <FormErrors />
      <div className="field">
        <Meter
          label={t('editor.completeness')}
          text={t('editor.completeness_of', { n: done, all: rows.length })}
          value={done}
          max={rows.length}
        />
      </div>
      {missing.length > 0 && <Missing id="missing" title={t('editor.missing_required')} rows={missing} page={page} />}
      {advised.length > 0 && <Missing id="advised" title={t('editor.missing_advised')} rows={advised} page={page} />}
      <BudgetSummary sums={page.budget} />
      <Submission page={page} ready={missing.length === 0} />
    </>
  );
}

interface MissingProps {
  id: string;
  title: string;
  rows: CompletenessRow[];
  page: EditorPage;
}

function Missing({ id, title, rows, page }: MissingProps) {
  const { lang, t } = useI18n();
  return (
    <Section id={id} title={title}>
      <ul className="plain">
        {rows.map(({ item, step, required }) => (
          <li key={item} id={item}>
            <p>
              <Icon name={required ? 'circle-alert' : 'circle-dashed'} />{' '}
              <a href={paths.editIdea(lang, page.number, step)}>
                {t(`editor.missing_${item}`)}
                <HiddenText> ({t(`editor.step_${step}`)})</HiddenText>
              </a>
              <br />
              <span className="meta">{t(`editor.why_${item}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Submission({ page, ready }: { page: EditorPage; ready: boolean }) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  if (!ready) {
    return (
      <Notice tone="warning" title={t('editor.not_ready')}>
        <p>{t('editor.not_ready_hint')}</p>
      </Notice>
    );
  }
  return (
    <form method="post" action={paths.submitIdea(lang, page.number)}>
      <h2>{t('editor.submission')}</h2>
      <p>{t(page.publication === 'published' ? 'editor.submission_published_hint' : 'editor.submission_hint')}</p>
      {page.remarks && (
        <TextArea
          name="note"
          label={t('editor.answer')}
          hint={t('editor.answer_hint')}
          optional={t('common.optional')}
          value={value('note')}
          error={error('note')}
          maxLength={IDEA_LIMITS.note}
          rows={4}
        />
      )}
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t(page.publication === 'published' ? 'editor.submit_change' : 'editor.submit')}
        </Button>
        <ButtonLink look="secondary" href={paths.previewIdea(lang, page.number)}>
          {t('editor.preview')}
        </ButtonLink>
      </Actions>
    </form>
  );
}
