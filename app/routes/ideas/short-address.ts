import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';

/** /i/1042, as it is printed on posters and read out on the phone. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const number = Number(params.number);
  if (!Number.isSafeInteger(number) || number < 1) throw new AppError('not_found');
  return redirect(paths.idea(context.lang, number), 302);
}
