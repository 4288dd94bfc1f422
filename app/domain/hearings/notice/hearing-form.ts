import { type FormValues, instantValues, textValues } from '~/platform/form-values';
import type { HearingDetails, HearingPart } from './hearing-details';

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
        ...instantValues('startsAt', details.startsAt),
        minutes: String(details.minutes),
        ...instantValues('remarksOpenAt', details.remarksOpenAt),
        ...instantValues('remarksCloseAt', details.remarksCloseAt),
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
