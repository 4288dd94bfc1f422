import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { ideaNumber } from './idea-number';

/** /i/1042, as it is printed on posters and read out on the phone. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.idea(context.lang, ideaNumber(params)), 302);
}
