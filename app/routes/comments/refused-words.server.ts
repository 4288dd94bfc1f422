import { data } from '@remix-run/node';
import type { MessageKey } from '~/i18n/i18n';
import { isAppError } from '~/platform/errors';
import { type RejectedForm, typedValues } from '~/platform/forms.server';

/**
 * Gives a refused text back to the form that sent it, with the reason: too many, closed meanwhile, address not
 * confirmed, or `conflict` (which differs by form). Throws every other error on.
 */
export function refusedWords(form: FormData, error: unknown, conflict: MessageKey) {
  const key = refusalKey(error, conflict);
  if (!key || !isAppError(error)) throw error;
  const field = form.has('body') ? 'body' : 'note';
  return data<RejectedForm>({ errors: [{ field, key }], values: typedValues(form) }, { status: error.status });
}

function refusalKey(error: unknown, conflict: MessageKey): MessageKey | null {
  if (!isAppError(error)) return null;
  if (error.code === 'too_many') return 'discussion.error_too_many';
  if (error.code === 'conflict') return conflict;
  if (error.code === 'closed') return 'discussion.error_closed';
  return error.params.reason === 'unconfirmed' ? 'discussion.error_unconfirmed' : null;
}
