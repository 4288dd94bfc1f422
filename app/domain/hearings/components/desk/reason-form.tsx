import type { ReactNode } from 'react';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { HEARING_LIMITS } from '../../hearing';

interface ReasonFormProps {
  number: number;
  /** Of the hearing, as the officer read it. */
  version: number;
  /** What changes. */
  children: ReactNode;
  button: ReactNode;
}

/** A form that changes an announced hearing, with the reason that everybody will read. */
export function ReasonForm({ number, version, children, button }: ReasonFormProps) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <Measure>
      <StaleNotice />
      <FormErrors />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        {children}
        <TextArea
          name="reason"
          label={t('hearings.field_reason')}
          hint={t('hearings.hint_reason')}
          value={value('reason')}
          error={error('reason')}
          maxLength={HEARING_LIMITS.reason}
          rows={3}
        />
        <Actions>
          {button}
          <a href={paths.deskHearing(lang, number)}>{t('hearings.back_to_desk')}</a>
        </Actions>
      </form>
    </Measure>
  );
}
