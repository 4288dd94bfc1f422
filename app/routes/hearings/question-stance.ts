import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { KEPT_QUESTION_STANCE } from '~/domain/hearings/remarks/kept-hearing-acts.server';
import { stanceForm } from '~/domain/hearings/remarks/remark.schema.server';
import { takeQuestionStance } from '~/domain/hearings/remarks/remark-stances.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { doOrKeep } from '../ideas/do-or-keep.server';
import { hearingNumber } from './hearing-number';

function positionOf({ position = '' }: { position?: string | undefined }): number {
  if (!/^[1-9]\d?$/.test(position)) throw new AppError('not_found');
  return Number(position);
}

/** The address is of the act; whoever opens it is shown the hearing. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.hearing(context.lang, hearingNumber(params)));
}

/** Saves a stance on a question put to everybody; a visitor's is kept until they have signed in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [number, position] = [hearingNumber(params), positionOf(params)];
  const { actor, lang } = context;
  const page = paths.hearing(lang, number);
  const form = await parseForm(request, stanceForm);
  if (!form.ok) return redirect(page, 303);
  const { choice } = form.value;
  const act = { kind: KEPT_QUESTION_STANCE, payload: { number, position, lang, choice } };
  return doOrKeep(context, act, page, async () => {
    await takeQuestionStance(actor, number, position, choice);
    return redirectWithFlash(context, `${page}#question-${position}`, 'remarks.stance_stored');
  });
}
