import { LANGS, type LocalText } from '~/i18n/languages';
import { kyrgyzDay, kyrgyzTime } from './kyrgyz-day';

/** What stands in a form before anything is typed, by the names of its fields. */
export type FormValues = Record<string, string>;

/** A text in the three fields of its languages. */
export function textValues(name: string, texts: LocalText): FormValues {
  return Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, texts[lang] ?? '']));
}

/** A date in three fields, without leading zeros as people write it, and its time in a fourth. */
export function instantValues(name: string, at: Date | null): FormValues {
  const [year = '', month = '', day = ''] = at
    ? kyrgyzDay(at)
        .split('-')
        .map((part) => String(Number(part)))
    : [];
  return {
    [`${name}.day`]: day,
    [`${name}.month`]: month,
    [`${name}.year`]: year,
    [`${name}.time`]: at ? kyrgyzTime(at) : '',
  };
}
