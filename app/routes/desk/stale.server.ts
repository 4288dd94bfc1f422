import { data } from '@remix-run/node';
import { isAppError } from '~/platform/errors';
import { type RejectedForm, typedValues } from '~/platform/forms.server';

/** What an action answers where somebody acted meanwhile: the page shows what happened, and what was typed. */
export interface StaleForm extends RejectedForm {
  stale: true;
}

/** A 409 for a decision that came too late (closed) or was made on other words (conflict); throws everything else on. */
export function answerStale(form: FormData, error: unknown) {
  if (!isAppError(error, 'closed') && !isAppError(error, 'conflict')) throw error;
  return data<StaleForm>({ stale: true, errors: [], values: typedValues(form) }, { status: 409 });
}
