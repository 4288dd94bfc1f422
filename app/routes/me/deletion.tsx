import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { deletionSchema } from '~/domain/accounts/account.schema.server';
import { forgetCodeCookie } from '~/domain/accounts/codes.server';
import { eraseOwnAccount } from '~/domain/accounts/erasure.server';
import { hasPassword } from '~/domain/accounts/proof.server';
import { forgetSessionCookie } from '~/domain/accounts/session.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { MyCrumbs } from './my-crumbs';
import { ProofFields } from './proof-fields';
import { answerProofCode } from './send-proof.server';

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: i18nFor(context.lang).t('accounts.deletion_title'),
    hasPassword: await hasPassword(context.actor),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const copy = await request.clone().formData();
  if (copy.get('intent') === 'code') return answerProofCode(context, request, copy, paths.myDeletion(lang));
  const form = await parseForm(request, deletionSchema);
  if (!form.ok) return form.rejected;
  try {
    const { currentPassword, code } = form.value;
    await eraseOwnAccount(actor, { password: currentPassword, code, request });
  } catch (error) {
    return rejectRefused(form.form, error, 'understood');
  }
  context.setCookies.push(forgetSessionCookie(), forgetCodeCookie());
  return redirectWithFlash(context, paths.home(lang), 'accounts.deleted');
}

const GOES = ['identity', 'members', 'supports', 'stances', 'follows'] as const;
const STAYS = ['texts', 'stances', 'log'] as const;

export default function Deletion() {
  const { title, hasPassword: withPassword } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('accounts.deletion_lead')} above={<MyCrumbs />} />
      <h2>{t('accounts.deletion_goes_title')}</h2>
      <ul>
        {GOES.map((key) => (
          <li key={key}>{t(`accounts.deletion_goes_${key}`)}</li>
        ))}
      </ul>
      <h2>{t('accounts.deletion_stays_title')}</h2>
      <ul>
        {STAYS.map((key) => (
          <li key={key}>{t(`accounts.deletion_stays_${key}`)}</li>
        ))}
      </ul>
      <p>
        <a href={paths.myExport(lang)} download="">
          {t('accounts.deletion_export_first')}
        </a>
      </p>
      <form method="post" noValidate>
        <ProofFields hasPassword={withPassword} />
        <Checkbox name="understood" label={t('accounts.deletion_understood')} error={error('understood')} />
        <Actions>
          <Button look="danger" icon="trash-2">
            {t('accounts.deletion_button')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
