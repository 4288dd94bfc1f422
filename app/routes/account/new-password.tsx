import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { resetSchema } from '~/domain/accounts/account.schema.server';
import { askedCode } from '~/domain/accounts/codes.server';
import { resetPassword } from '~/domain/accounts/password-change.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { CodeField, NewPasswordField, SharedPhoneField } from './account-fields';
import { finishSignIn } from './finish-sign-in.server';
import { answerResend } from './resend.server';
import { ResendForm, SentCode } from './sent-code';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = await askedCode(request);
  return {
    title: i18nFor(context.lang).t('accounts.new_password_title'),
    address: asked?.address ?? null,
    indexed: false,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { network, lang } = context;
  const copy = await request.clone().formData();
  if (copy.get('intent') === 'resend') return answerResend(context, request, copy, paths.setPassword(lang));
  const form = await parseForm(request, resetSchema);
  if (!form.ok) return form.rejected;
  try {
    const session = await resetPassword(request, network, form.value);
    return await finishSignIn(context, request, session, '', 'accounts.password_saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'code');
  }
}

export default function NewPassword() {
  const { title, address } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} />
      <SentCode address={address} />
      {address && (
        <>
          <form method="post" noValidate>
            <CodeField />
            <NewPasswordField />
            <SharedPhoneField />
            <p>{t('accounts.new_password_note')}</p>
            <Actions>
              <Button sending={t('common.sending')}>{t('common.save')}</Button>
            </Actions>
          </form>
          <ResendForm />
        </>
      )}
    </Measure>
  );
}
