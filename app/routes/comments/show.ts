import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { commentAddress } from '~/domain/ideas/comment-pages.queries.server';

/** Leads to the place in the discussion where the comment stands, or stood. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(await commentAddress(context.actor, params.id ?? '', context.lang));
}
