import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { firstAdministratorSchema } from '~/domain/accounts/account.schema.server';
import { assertFirstAdministratorLink, becomeFirstAdministrator } from '~/domain/accounts/first-administrator.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { EmailField, NameField, NewPasswordField } from './account-fields';
import { finishSignIn } from './finish-sign-in.server';
import { LangField } from './profile-fields';

export async function loader({ params, context }: LoaderFunctionArgs) {
  await assertFirstAdministratorLink(params.token ?? '');
  return { title: i18nFor(context.lang).t('accounts.first_admin_title'), indexed: false };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, firstAdministratorSchema);
  if (!form.ok) return form.rejected;
  const { email, ...rest } = form.value;
  try {
    const session = await becomeFirstAdministrator(request, params.token ?? '', { ...rest, address: email });
    return await finishSignIn(context, request, session, paths.admin(context.lang), 'accounts.first_admin_done');
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

export default function FirstAdministrator() {
  const { title } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('accounts.first_admin_lead')} />
      <form method="post" noValidate>
        <NameField />
        <EmailField />
        <NewPasswordField />
        <LangField />
        <Actions>
          <Button icon="shield-check" sending={t('common.sending')}>
            {t('accounts.first_admin_button')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
