import { data } from '@remix-run/node';
import { isAppError } from '~/platform/errors';
import { type RejectedForm, rejectInvalid, typedValues } from '~/platform/forms.server';

/**
 * Answers a form whose thing somebody else has changed since with 409 and what was typed; the page reads what stands
 * there now. Wrong fields are answered as everywhere; everything else is thrown on.
 */
export function answerConflict(form: FormData, error: unknown, field: string) {
  if (!isAppError(error, 'conflict')) return rejectInvalid(form, error);
  const errors = [{ field, key: 'common.error_conflict' as const }];
  return data<RejectedForm>({ errors, values: typedValues(form) }, { status: 409 });
}
