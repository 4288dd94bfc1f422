import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/i18n';
import { useFormFeedback } from '../form-feedback';
import { DateFields } from './date-fields';

interface DayFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** ISO date that stands there before anything is typed. */
  initial?: string | null;
}

/** A day in three fields, with what was typed where the form came back; read by `optionalDate` and `requiredDate`. */
export function DayField({ name, label, hint, optional, initial }: DayFieldProps) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const [year = '', month = '', day = ''] = (initial ?? '').split('-').map((part) => part && String(Number(part)));
  return (
    <DateFields
      name={name}
      label={label}
      hint={hint}
      optional={optional ? t('common.optional') : undefined}
      value={{
        day: value(`${name}.day`, day),
        month: value(`${name}.month`, month),
        year: value(`${name}.year`, year),
      }}
      error={error(name)}
    />
  );
}
