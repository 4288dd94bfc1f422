import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { callForm } from '~/domain/calls/call.schema.server';
import { editCallPage } from '~/domain/calls/call-forms.queries.server';
import { CallConflict } from '~/domain/calls/components/call-conflict';
import { CallFields } from '~/domain/calls/components/call-fields';
import { editCall } from '~/domain/calls/draft.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { callNumber } from '../../calls/call-number';

/** The form of a draft; where a colleague saved meanwhile both texts stand side by side. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = callNumber(params);
  const page = await editCallPage(actor, number, lang);
  return { title: i18nFor(lang).t('calls.edit_title'), indexed: false, number, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const form = await parseForm(request, callForm);
  if (!form.ok) return form.rejected;
  const { version, draft } = form.value;
  try {
    await editCall(context.actor, number, version, draft);
    return redirectWithFlash(context, paths.deskCall(context.lang, number), 'calls.draft_saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function EditCall() {
  const { title, number, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <CallConflict page={page} />
      <FormErrors />
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t('calls.crumbs')}
            crumbs={[
              { href: paths.funderCalls(lang), label: t('calls.own_title') },
              { href: paths.deskCall(lang, number), label: t('calls.call_n', { n: number }) },
            ]}
          />
        }
      />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={page.version} />
        <CallFields {...page} />
        <Actions>
          <Button sending={t('common.sending')}>{t('calls.save_draft')}</Button>
          <a href={paths.deskCall(lang, number)}>{t('calls.back')}</a>
        </Actions>
      </form>
    </Measure>
  );
}
