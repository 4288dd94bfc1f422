import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { signInSchema } from '~/domain/accounts/account.schema.server';
import { signInWithPassword } from '~/domain/accounts/sign-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { keptActToken } from '~/platform/kept-acts.server';
import { safePath } from '~/platform/safe-redirect';
import { EmailField, SharedPhoneField } from './account-fields';
import { finishSignIn } from './finish-sign-in.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '');
  if (context.actor.kind === 'person') throw redirect(next || paths.home(context.lang), 303);
  const title = i18nFor(context.lang).t('accounts.sign_in_title');
  return { title, next, hasKeptAct: keptActToken(request) !== null, indexed: false };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return form.rejected;
  const { email, next, ...rest } = form.value;
  try {
    const session = await signInWithPassword(request, context.network, { address: email, ...rest });
    return await finishSignIn(context, request, session, next);
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

export default function SignIn() {
  const { title, next, hasKeptAct } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} />
      {hasKeptAct && <Notice>{t('accounts.sign_in_kept')}</Notice>}
      <form method="post" noValidate>
        <input type="hidden" name="next" value={next} />
        <EmailField />
        <TextField
          name="password"
          type="password"
          label={t('accounts.password_label')}
          autoComplete="current-password"
          error={error('password')}
        />
        <SharedPhoneField />
        <Actions>
          <Button icon="log-in" sending={t('common.sending')}>
            {t('accounts.sign_in_button')}
          </Button>
          <a href={paths.signInCode(lang, next)}>{t('accounts.sign_in_by_code')}</a>
        </Actions>
      </form>
      <ul>
        <li>
          <a href={paths.resetPassword(lang)}>{t('accounts.forgot_password')}</a>
        </li>
        <li>
          <a href={paths.signUp(lang, next)}>{t('accounts.no_account')}</a>
        </li>
      </ul>
    </Measure>
  );
}
