import { data } from '@remix-run/node';
import { type Effect, effectOfCriteria } from '~/domain/funding/windows/matches.queries.server';
import { effectForm } from '~/domain/funding/windows/window.schema.server';
import { parseForm, type RejectedForm, sentText, typedValues } from '~/platform/forms.server';

/** A form of criteria that was sent only to see what it finds: it comes back with everything typed. */
export interface ShownEffect extends RejectedForm {
  effect: Effect;
}

/** Answers the button "show the effect"; null where another button was pressed. */
export async function answerEffect(request: Request) {
  if ((await sentText(request.clone(), 'intent')) !== 'effect') return null;
  const parsed = await parseForm(request, effectForm);
  if (!parsed.ok) return parsed.rejected;
  const effect = await effectOfCriteria(parsed.value);
  return data<ShownEffect>({ errors: [], values: typedValues(parsed.form), effect });
}
