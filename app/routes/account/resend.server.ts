import type { AppLoadContext } from '@remix-run/node';
import { resendCode } from '~/domain/accounts/sign-in.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectRefused } from '~/platform/forms.server';

/** Sends another code and shows the page again. */
export async function answerResend(context: AppLoadContext, request: Request, form: FormData, path: string) {
  try {
    context.setCookies.push(await resendCode(request, context.lang));
    return redirectWithFlash(context, path, 'accounts.code_sent');
  } catch (error) {
    return rejectRefused(form, error, 'code');
  }
}
