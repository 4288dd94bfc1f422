import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';

/** Where a funder's questions stood before they became talks. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(paths.talks(context.lang), 301);
}
