import type { AppLoadContext } from '@remix-run/node';
import { requestProofCode } from '~/domain/accounts/proof.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectRefused } from '~/platform/forms.server';

/** Mails the code that stands for a password, and shows the form again. */
export async function answerProofCode(context: AppLoadContext, request: Request, form: FormData, path: string) {
  try {
    context.setCookies.push(await requestProofCode(request, context.actor));
    return redirectWithFlash(context, path, 'accounts.proof_code_sent');
  } catch (error) {
    return rejectRefused(form, error, 'code');
  }
}
