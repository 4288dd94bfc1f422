import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues } from './catalogues.server';
import type { I18n, MessageKey, MessageValues } from './i18n';
import { LANGS, type Lang } from './languages';

const ZONE = 'Asia/Bishkek';

/** Months as they end in a date: "2026-жылдын 9-октябры". */
const KYRGYZ_MONTHS = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
];

/** ICU prints "KGS" in Russian and a sign that fonts lack; people write "сом". */
const CURRENCY_WORDS: Record<string, Record<Lang, string>> = {
  KGS: { ky: 'сом', ru: 'сом', en: 'som' },
};

function messageFormatter(lang: Lang) {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key: MessageKey, values?: MessageValues): string => {
    const dot = key.indexOf('.');
    const message = catalogues[lang][key.slice(0, dot)]?.[key.slice(dot + 1)];
    if (message === undefined) throw new Error(`No message ${key} in ${lang}`);
    if (!values && !message.includes('{') && !message.includes("'")) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}

function dateFormatters(lang: Lang) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const worded = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ru-RU', {
    timeZone: ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const read = (at: Date) => Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = (value: Date | string): string => {
    // An ISO date is a day, not an instant: noon in Bishkek keeps it the same day.
    const at = typeof value === 'string' ? new Date(`${value.slice(0, 10)}T06:00:00Z`) : value;
    if (lang !== 'ky') return worded.format(at).replace(' г.', '');
    const { year, month, day } = read(at);
    return `${year}-жылдын ${Number(day)}-${KYRGYZ_MONTHS[Number(month) - 1]}`;
  };
  const dateTime = (value: Date): string => {
    const { hour, minute } = read(value);
    return `${date(value)}, ${hour}:${minute}`;
  };
  return { date, dateTime };
}

/** Tyiyn as thousands of som, rounded half up to one decimal by whole numbers: -0 is 0. */
function thousandsOf(tyiyn: number): number {
  const tenths = Math.sign(tyiyn) * Math.floor((Math.abs(tyiyn) + 5_000) / 10_000);
  return (tenths || 0) / 10;
}

const MILLION = 100_000_000;

/** Tyiyn as the words for large sums, rounded half up to a tenth; null where the sum is not large. */
function largeSum(tyiyn: number): { key: 'common.million_som' | 'common.billion_som'; amount: number } | null {
  if (tyiyn < MILLION) return null;
  const isBillion = tyiyn >= 1_000 * MILLION;
  const unit = isBillion ? 1_000 * MILLION : MILLION;
  return { key: `common.${isBillion ? 'billion' : 'million'}_som`, amount: Math.round(tyiyn / (unit / 10)) / 10 };
}

function createI18n(lang: Lang): I18n {
  const locale = { ky: 'ky-KG', ru: 'ru-KG', en: 'en-GB' }[lang];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const withTyiyn = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const t = messageFormatter(lang);
  const thousands = (tyiyn: number) => tenths.format(thousandsOf(tyiyn)).replace('-', '−');
  const money = (tyiyn: number, currency = 'KGS') => {
    const amount = (tyiyn % 100 === 0 ? whole : withTyiyn).format(tyiyn / 100);
    return `${amount} ${CURRENCY_WORDS[currency]?.[lang] ?? currency}`;
  };
  return {
    lang,
    t,
    number: (value) => whole.format(value),
    money,
    roughMoney: (tyiyn) => {
      const large = largeSum(tyiyn);
      return large ? t(large.key, { amount: whole.format(large.amount) }) : money(Math.round(tyiyn / 100) * 100);
    },
    thousands,
    thousandSom: (tyiyn) => t('common.thousand_som', { amount: thousands(tyiyn) }),
    ...dateFormatters(lang),
    list: (items) => conjunction.format(items),
    size: (bytes) =>
      bytes < 1_000_000
        ? t('common.size_kb', { n: Math.max(1, Math.round(bytes / 1000)) })
        : t('common.size_mb', { n: Math.round(bytes / 100_000) / 10 }),
    compare: collator.compare,
  };
}

const all = Object.fromEntries(LANGS.map((lang) => [lang, createI18n(lang)])) as Record<Lang, I18n>;

/** The messages and formats of one language; made once. */
export function i18nFor(lang: Lang): I18n {
  return all[lang];
}
