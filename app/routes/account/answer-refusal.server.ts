import { data } from '@remix-run/node';
import { isAppError } from '~/platform/errors';
import { type RejectedForm, rejectInvalid, typedValues } from '~/platform/forms.server';

/** Shows a refusal in the form that caused it: wrong fields, or too many tries at `field`. Throws everything else on. */
export function answerRefusal(form: FormData, error: unknown, field: string) {
  if (!isAppError(error, 'too_many')) return rejectInvalid(form, error);
  const errors = [{ field, key: 'accounts.error_too_many' as const, values: error.params }];
  return data<RejectedForm>({ errors, values: typedValues(form) }, { status: 429 });
}
