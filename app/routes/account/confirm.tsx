import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { codeSchema } from '~/domain/accounts/account.schema.server';
import { askedCode, forgetCodeCookie } from '~/domain/accounts/codes.server';
import { enterCode } from '~/domain/accounts/sign-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { safePath } from '~/platform/safe-redirect';
import { CodeField, SharedPhoneField } from './account-fields';
import { finishSignIn } from './finish-sign-in.server';
import { answerResend } from './resend.server';
import { ResendForm, SentCode } from './sent-code';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = await askedCode(request);
  return {
    title: i18nFor(context.lang).t('accounts.confirm_title'),
    next: safePath(new URL(request.url).searchParams.get('next'), ''),
    address: asked?.address ?? null,
    isSignedIn: context.actor.kind === 'person',
    indexed: false,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, network, lang } = context;
  const copy = await request.clone().formData();
  if (copy.get('intent') === 'resend') {
    const next = safePath(String(copy.get('next') ?? ''), '');
    return answerResend(context, request, copy, paths.confirmCode(lang, next));
  }
  const form = await parseForm(request, codeSchema);
  if (!form.ok) return form.rejected;
  try {
    const entered = await enterCode(request, actor, network, form.value);
    if (entered.kind === 'signed_in') return await finishSignIn(context, request, entered.session, form.value.next);
    context.setCookies.push(forgetCodeCookie());
    return redirectWithFlash(context, paths.mySettings(lang), 'accounts.email_changed');
  } catch (error) {
    return rejectRefused(form.form, error, 'code');
  }
}

/** One page for every code: to sign in, to finish signing up, to confirm another address. */
export default function Confirm() {
  const { title, next, address, isSignedIn } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} />
      <SentCode address={address} />
      {address && (
        <>
          <form method="post" noValidate>
            <input type="hidden" name="next" value={next} />
            <CodeField />
            {!isSignedIn && <SharedPhoneField />}
            <Actions>
              <Button sending={t('common.sending')}>{t('accounts.confirm_button')}</Button>
            </Actions>
          </form>
          <ResendForm next={next} />
        </>
      )}
    </Measure>
  );
}
