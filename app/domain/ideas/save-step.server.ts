import type { Actor } from '~/domain/accounts/actor';
import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import type { Lang } from '~/i18n/languages';
import type { FieldError } from '~/platform/forms.server';
import { type Draft, saveDraft } from './drafts.server';
import { changeOf } from './editor-steps.server';
import type { WritingStep } from './idea-step.schema.server';
import { type ParsedStep, parseStep } from './parse-step.server';

export interface StepToSave {
  number: number;
  step: WritingStep;
  /** The language of the words, where it is not the original's. */
  text: Lang | null;
  /** Token of the draft that the form was made from. */
  version: number;
  form: FormData;
}

export interface SavedStep {
  draft: Draft;
  /** What could not be read; everything else is saved. */
  errors: FieldError[];
}

/** Saves a step of the editor. Throws not_found, sign_in, forbidden, closed, and DraftConflict. */
export async function saveStep(actor: Actor, { number, step, text, version, form }: StepToSave): Promise<SavedStep> {
  const parsed = await withKnownIds(parseStep(step, form));
  const draft = await saveDraft(actor, number, version, (content) => changeOf(parsed, text ?? content.lang)(content));
  return { draft, errors: parsed.errors };
}

/** Sectors and places that the register does not have are errors of their fields. */
async function withKnownIds<S extends WritingStep>(parsed: ParsedStep<S>): Promise<ParsedStep<S>> {
  if (!isProblem(parsed)) return parsed;
  const [sectors, places] = await Promise.all([sectorRegister(), placeRegister()]);
  const values = { ...parsed.values };
  const errors = [...parsed.errors];
  const refuse = (field: string) => errors.push({ field, key: 'common.error_invalid' });
  if (values.sectorId && !sectors.byId(values.sectorId)) {
    values.sectorId = undefined;
    refuse('sectorId');
  }
  if (values.placeId && !places.byId(values.placeId)) {
    values.placeId = undefined;
    refuse('placeId');
  }
  if (values.otherPlaces?.some((id) => id !== '' && !places.byId(id))) {
    values.otherPlaces = undefined;
    refuse('otherPlaces.0');
  }
  return { ...parsed, values, errors };
}

function isProblem(parsed: ParsedStep<WritingStep>): parsed is ParsedStep<'problem'> {
  return parsed.step === 'problem';
}
