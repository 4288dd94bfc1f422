import { data } from '@remix-run/node';
import type { MessageKey } from '~/i18n/i18n';
import { isAppError } from '~/platform/errors';
import { type RejectedForm, rejectInvalid, typedValues } from '~/platform/forms.server';

const REASONS: Partial<Record<string, MessageKey>> = {
  closed: 'remarks.error_closed',
  conflict: 'remarks.error_twice',
  too_many: 'remarks.error_too_many',
};

/** Gives a refused remark back to its form with the reason and every word. Throws on what no form can put right. */
export function refusedRemark(form: FormData, error: unknown) {
  if (!isAppError(error)) throw error;
  if (error.code === 'invalid') return rejectInvalid(form, error);
  const key = error.params.reason === 'unconfirmed' ? 'remarks.stance_unconfirmed' : REASONS[error.code];
  if (!key) throw error;
  return data<RejectedForm>({ errors: [{ field: 'body', key }], values: typedValues(form) }, { status: error.status });
}
