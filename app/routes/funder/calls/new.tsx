import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { callForm } from '~/domain/calls/call.schema.server';
import { newCallPage } from '~/domain/calls/call-forms.queries.server';
import { CallFields } from '~/domain/calls/components/call-fields';
import { draftCall } from '~/domain/calls/draft.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from '../choose-funder.server';

/** A new call: a draft that only the funder sees. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const page = await newCallPage(actor, lang);
  return { title: i18nFor(lang).t('calls.new'), indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, callForm);
  if (!form.ok) return form.rejected;
  const { draft, key } = form.value;
  try {
    const number = await draftCall(context.actor, draft, key);
    return redirectWithFlash(context, paths.deskCall(context.lang, number), 'calls.draft_saved');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewCall() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t('calls.new_lead')}
        above={
          <Breadcrumbs
            label={t('calls.crumbs')}
            crumbs={[{ href: paths.funderCalls(lang), label: t('calls.own_title') }]}
          />
        }
      />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <CallFields {...page} />
        <Actions>
          <Button sending={t('common.sending')}>{t('calls.save_draft')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
