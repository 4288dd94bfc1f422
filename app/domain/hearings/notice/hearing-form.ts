import { LANGS, type LocalText } from '~/i18n/languages';
import { kyrgyzDay, kyrgyzTime } from '~/platform/kyrgyz-day';
import type { HearingDetails, HearingPart } from './hearing-details';

/** What stands in a form, by the names of its fields. */
export type FormValues = Record<string, string>;

function textValues(name: string, texts: LocalText): FormValues {
  return Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, texts[lang] ?? '']));
}

/** A date in three fields, without leading zeros as people write it, and its time in a fourth. */
export function dateValues(name: string, at: Date | null): FormValues {
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

/** What stands in a part's form for these details. */
export function partValues(part: HearingPart, details: HearingDetails): FormValues {
  switch (part) {
    case 'about':
      return {
        ...textValues('titles', details.titles),
        ...textValues('decides', details.decides),
        ...textValues('summaries', details.summaries),
      };
    case 'when':
      return {
        mode: details.mode,
        ...textValues('venues', details.venues),
        onlineUrl: details.onlineUrl ?? '',
        ...dateValues('startsAt', details.startsAt),
        minutes: String(details.minutes),
        ...dateValues('remarksOpenAt', details.remarksOpenAt),
        ...dateValues('remarksCloseAt', details.remarksCloseAt),
      };
    case 'people': {
      const { chair, secretary, contactName, contactPhone, contactEmail } = details;
      return { chair, secretary, contactName, contactPhone, contactEmail };
    }
    case 'questions':
      return Object.assign({}, ...details.questions.map((texts, row) => textValues(`questions.${row}`, texts)));
    case 'budget':
      return { budgetId: details.budgetId ?? '', comparedBudgetId: details.comparedBudgetId ?? '' };
    case 'tariff':
      return {
        tariffVersionId: details.tariffVersionId ?? '',
        comparedTariffVersionId: details.comparedTariffVersionId ?? '',
      };
  }
}
