import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { ideaNumber } from './idea-number';

/** Where questions to the author stood before they became talks: mails and bookmarks lead here. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.ideaTalk(context.lang, ideaNumber(params)), 301);
}
