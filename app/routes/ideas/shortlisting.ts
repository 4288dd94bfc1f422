import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { shortlistingForm } from '~/domain/funding/funding.schema.server';
import { setShortlisted } from '~/domain/funding/shortlist.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { ideaNumber } from './idea-number';
import { showIdea } from './idea-switch.server';

export const loader = showIdea;

/** Puts the idea on the funder's shortlist (`wanted=yes`) or takes it off. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const form = await parseForm(request, shortlistingForm);
  if (!form.ok) return redirect(paths.idea(context.lang, number));
  const wanted = form.value.wanted === 'yes';
  await setShortlisted(context.actor, number, wanted);
  const done = wanted ? 'funding.shortlisted' : 'funding.removed';
  return redirectWithFlash(context, paths.idea(context.lang, number), done);
}
