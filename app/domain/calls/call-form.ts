import { type FormValues, instantValues, textValues } from '~/platform/form-values';
import { writeSom } from '~/platform/number-input';
import type { CallDraft } from './call-draft';

/** What stands in the form of a call: all but the criteria, which bring fields of their own. */
export function callValues(draft: Omit<CallDraft, 'criteria'>): FormValues {
  return {
    ...textValues('titles', draft.titles),
    ...textValues('texts', draft.texts),
    budget: draft.budget > 0 ? writeSom(draft.budget) : '',
    ...instantValues('opensAt', draft.opensAt),
    ...instantValues('closesAt', draft.closesAt),
    ...Object.assign({}, ...draft.documents.map(({ titles }, row) => textValues(`documents.${row}`, titles))),
    ...Object.fromEntries(draft.documents.map(({ id }, row) => [`documents.${row}.id`, id])),
    appeal_days: String(draft.appealDays),
    rubric: draft.rubricId ?? '',
    contact_email: draft.contactEmail ?? '',
    contact_phone: draft.contactPhone ?? '',
  };
}
