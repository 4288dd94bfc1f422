import type { ActionFunctionArgs } from '@remix-run/node';
import { SHORTLISTED_WORDS } from '~/domain/funding/shortlist';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { ideaNumber } from './idea-number';
import { showIdea } from './idea-switch.server';

export const loader = showIdea;

/** Puts the idea on the funder's shortlist. It is taken off on its card. */
export async function action({ params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const became = await shortlistIdea(context.actor, number);
  return redirectWithFlash(context, paths.idea(context.lang, number), SHORTLISTED_WORDS[became]);
}
