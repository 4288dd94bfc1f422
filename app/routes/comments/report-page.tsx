import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { FLAG_NOTE_MAX, FLAG_REASONS } from '~/domain/discussion/comment';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface ReportPageProps {
  title: string;
  /** What follows from a report, where it is another than on a public page. */
  lead?: string;
  /** The way back to what it belongs to. */
  above: ReactNode;
  /** The words that are reported, where it is not a whole idea. */
  children?: ReactNode;
}

/** Reports an idea, a comment, a remark or a message to its moderator. */
export function ReportPage({ title, lead, above, children }: ReportPageProps) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={lead ?? t('discussion.report_lead')} above={above} />
      {children}
      <form method="post" noValidate>
        <Radios
          name="reason"
          label={t('discussion.reason_label')}
          choices={FLAG_REASONS.map((reason) => ({ value: reason, label: t(`discussion.reason_${reason}`) }))}
          value={value('reason')}
          error={error('reason')}
        />
        <TextArea
          name="note"
          label={t('discussion.note_label')}
          hint={t('discussion.note_hint')}
          optional={t('common.optional')}
          maxLength={FLAG_NOTE_MAX}
          rows={3}
          value={value('note')}
          error={error('note')}
        />
        <Actions>
          <Button icon="flag" sending={t('common.sending')}>
            {t('discussion.report_button')}
          </Button>
          <a href={paths.page(lang, 'moderation-rules')}>{t('discussion.report_rules')}</a>
        </Actions>
      </form>
    </Measure>
  );
}
