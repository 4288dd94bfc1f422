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
  const parsed = await withIds(parseStep(step, form));
  const draft = await saveDraft(actor, number, version, (content) => changeOf(parsed, text ?? content.lang)(content));
  return { draft, errors: parsed.errors };
}

/** The form speaks of slugs, the draft of ids. What the registers do not have is an error of its field. */
async function withIds<S extends WritingStep>(parsed: ParsedStep<S>): Promise<ParsedStep<S>> {
  if (!isProblem(parsed)) return parsed;
  const [sectors, places] = await Promise.all([sectorRegister(), placeRegister()]);
  const errors = [...parsed.errors];
  const idOf = (field: string, slug: string | undefined, found: { id: string } | undefined) => {
    if (!slug || found) return slug && found?.id;
    errors.push({ field, key: 'common.error_invalid' });
    return undefined;
  };
  const { sector, place, otherPlaces } = parsed.values;
  const others = otherPlaces?.map((slug, row) => idOf(`otherPlaces.${row}`, slug, places.bySlug(slug)));
  const values = {
    ...parsed.values,
    sector: idOf('sector', sector, sectors.bySlug(sector ?? '')),
    place: idOf('place', place, places.bySlug(place ?? '')),
    otherPlaces: others?.flatMap((id) => id || []),
  };
  return { ...parsed, values, errors };
}

function isProblem(parsed: ParsedStep<WritingStep>): parsed is ParsedStep<'problem'> {
  return parsed.step === 'problem';
}
