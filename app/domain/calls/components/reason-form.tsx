import type { ReactNode } from 'react';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { CALL_LIMITS } from '../call';

interface ReasonFormProps {
  number: number;
  version: number;
  button: ReactNode;
  /** What is asked before the reason. */
  children?: ReactNode;
}

/** A step that everybody is told of, with its reason. */
export function ReasonForm({ number, version, button, children }: ReasonFormProps) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      {children}
      <TextArea
        name="reason"
        label={t('calls.reason')}
        hint={t('calls.hint_step_reason')}
        value={value('reason')}
        error={error('reason')}
        maxLength={CALL_LIMITS.reason}
        rows={3}
      />
      <Actions>
        {button}
        <a href={paths.deskCall(lang, number)}>{t('calls.back')}</a>
      </Actions>
    </form>
  );
}
