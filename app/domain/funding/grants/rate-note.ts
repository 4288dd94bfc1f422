import type { I18n } from '~/i18n/i18n';
import type { PaymentView } from './grant-view';

type Rated = Pick<PaymentView, 'paidAmount' | 'currency' | 'rate' | 'rateSource'>;

/** What was paid in another currency, at which rate and from where it is; null where it was the idea's own. */
export function rateNote(
  { lang, t, money }: Pick<I18n, 'lang' | 't' | 'money'>,
  { paidAmount, currency, rate, rateSource }: Rated,
): string | null {
  if (paidAmount === null || !rate || !currency) return null;
  const written = lang === 'en' ? rate : rate.replace('.', ',');
  return t('grants.rate_note', { amount: money(paidAmount, currency), rate: written, source: rateSource ?? '' });
}
