import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { addressSchema } from '~/domain/accounts/account.schema.server';
import { requestCode } from '~/domain/accounts/sign-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { safePath } from '~/platform/safe-redirect';
import { AskCodeForm } from './ask-code-form';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '');
  return { title: i18nFor(context.lang).t('accounts.code_title'), next, indexed: false };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, addressSchema);
  if (!form.ok) return form.rejected;
  try {
    context.setCookies.push(await requestCode(request, 'sign_in', form.value.email));
    return redirect(paths.confirmCode(context.lang, safePath(form.value.next, '')), 303);
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

export default function SignInByCode() {
  const { title, next } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return <AskCodeForm title={title} lead={t('accounts.code_lead')} next={next} />;
}
