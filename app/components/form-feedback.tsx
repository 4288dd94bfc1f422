import { useActionData } from '@remix-run/react';
import { useI18n } from '~/i18n/i18n';
import type { RejectedForm } from '~/platform/forms.server';
import { ErrorSummary } from './error-summary';

/** What a page's form needs after it came back: words for each field's error, and what was typed. */
export interface FormFeedback {
  /** The words beside a field, or undefined where it is right. */
  error(field: string): string | undefined;
  /** What was typed, else `fallback`. */
  value(field: string, fallback?: string): string | undefined;
  /** Every value of a repeated field, else `fallback`. */
  values(field: string, fallback?: string[]): string[];
  /** True where a form was sent and came back: its unticked boxes are unticked, not unknown. */
  rejected: boolean;
}

/** Reads the answer of this page's action, if it rejected a form. */
export function useFormFeedback(): FormFeedback {
  const { t } = useI18n();
  const answer = useActionData() as RejectedForm | undefined;
  return {
    rejected: answer !== undefined,
    error: (field) => {
      const found = answer?.errors.find((error) => error.field === field);
      return found && t(found.key, found.values);
    },
    value: (field, fallback) => {
      const typed = answer?.values[field];
      return (Array.isArray(typed) ? typed[0] : typed) ?? fallback;
    },
    values: (field, fallback = []) => (answer ? [answer.values[field] ?? []].flat() : fallback),
  };
}

/** The summary above a form that came back: each error leads to its field. Nothing where all is well. */
export function FormErrors() {
  const { t } = useI18n();
  const answer = useActionData() as RejectedForm | undefined;
  if (!answer) return null;
  const errors = answer.errors.map(({ field, key, values }) => ({ field, message: t(key, values) }));
  return <ErrorSummary title={t('common.error_summary')} errors={errors} />;
}
