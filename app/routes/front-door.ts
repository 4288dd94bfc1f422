import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';

/** `/` leads to the reader's language: by cookie, then by what the browser asks for, then Kyrgyz. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(paths.home(context.lang), 302);
}
