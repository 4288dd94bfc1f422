import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { addressSchema } from '~/domain/accounts/account.schema.server';
import { requestCode } from '~/domain/accounts/sign-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { AskCodeForm } from './ask-code-form';

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: i18nFor(context.lang).t('accounts.reset_title'), indexed: false };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, addressSchema);
  if (!form.ok) return form.rejected;
  try {
    context.setCookies.push(await requestCode(request, 'reset', form.value.email));
    return redirect(paths.setPassword(context.lang), 303);
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

export default function ResetPassword() {
  const { title } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return <AskCodeForm title={title} lead={t('accounts.reset_lead')} />;
}
