import type { I18n } from '~/i18n/i18n';

/** What stands behind a field of money in the idea's currency; ideas that were brought in may ask for another one. */
export const currencyUnit = (t: I18n['t'], currency: string): string =>
  currency === 'KGS' ? t('grants.som') : currency;
