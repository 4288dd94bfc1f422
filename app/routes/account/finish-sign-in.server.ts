import type { AppLoadContext } from '@remix-run/node';
import { forgetCodeCookie } from '~/domain/accounts/codes.server';
import { completeKeptAct } from '~/domain/accounts/kept-acts.server';
import type { NewSession } from '~/domain/accounts/session.server';
import type { MessageKey } from '~/i18n/i18n';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { safePath } from '~/platform/safe-redirect';

/** Gives the browser its session, completes what it had pressed before, and leads on. */
export async function finishSignIn(
  context: AppLoadContext,
  request: Request,
  { personId, setCookie }: NewSession,
  next: string,
  message: MessageKey = 'accounts.signed_in',
): Promise<Response> {
  context.setCookies.push(setCookie, forgetCodeCookie());
  const completed = await completeKeptAct(context, request, personId);
  return redirectWithFlash(context, completed ?? safePath(next, paths.home(context.lang)), message);
}
