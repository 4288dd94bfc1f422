import type { MessageKey } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { isAppError } from '~/platform/errors';
import { reject, rejectStale } from '~/platform/forms.server';

/**
 * Gives a form about money back that a use-case refused: more than is asked with how much more, more than is left with
 * how much is left; what came too late with 409; wrong fields as everywhere. Throws everything else on.
 */
export function rejectGiving(form: FormData, error: unknown, lang: Lang) {
  if (!isAppError(error, 'invalid')) return rejectStale(form, error);
  const { money } = i18nFor(lang);
  const { excess, left } = error.params;
  const currency = String(error.params.currency ?? 'KGS');
  if (typeof excess === 'number') {
    const values = { excess, amount: money(excess, currency) };
    return reject(form, [{ field: 'excess', key: 'grants.error_excess', values }]);
  }
  if (typeof left === 'number') {
    const [field = '', key = ''] = Object.entries(error.fields)[0] ?? [];
    return reject(form, [{ field, key: key as MessageKey, values: { amount: money(left, currency) } }]);
  }
  return rejectStale(form, error);
}
