import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { hearingNumber } from './hearing-number';

/** /h/12, as it is printed on posters and read out on the phone. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.hearing(context.lang, hearingNumber(params)), 302);
}
