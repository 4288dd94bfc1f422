import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endSession, forgetSessionCookie } from '~/domain/accounts/session.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';

/** A visit by link only leads home: signing out changes something, so it takes a form. */
export async function loader({ context }: LoaderFunctionArgs) {
  return redirect(paths.home(context.lang));
}

export async function action({ request, context }: ActionFunctionArgs) {
  await endSession(request);
  context.setCookies.push(forgetSessionCookie());
  const response = redirectWithFlash(context, paths.home(context.lang), 'accounts.signed_out');
  // Drafts that a shared phone keeps (app/islands/remark-draft.ts) are not for whoever takes it next.
  response.headers.set('Clear-Site-Data', '"storage"');
  return response;
}
