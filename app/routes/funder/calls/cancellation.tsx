import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { cancelCall } from '~/domain/calls/announce.server';
import { cancellationForm } from '~/domain/calls/call.schema.server';
import { stopPage } from '~/domain/calls/call-forms.queries.server';
import { CallHead } from '~/domain/calls/components/call-head';
import { ReasonForm } from '~/domain/calls/components/reason-form';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { callNumber } from '../../calls/call-number';

/** Calling a call off, with a reason that everybody reads. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await stopPage(actor, callNumber(params), 'cancel', lang);
  return { title: i18nFor(lang).t('calls.cancel_title'), indexed: false, ...page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const form = await parseForm(request, cancellationForm);
  if (!form.ok) return form.rejected;
  const { version, reason } = form.value;
  try {
    await cancelCall(context.actor, number, version, reason);
    return redirectWithFlash(context, paths.deskCall(context.lang, number), 'calls.cancelled');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function CancelCall() {
  const { title, call, version } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <StaleNotice typed={['reason']} />
      <FormErrors />
      <CallHead call={call} title={title} desk />
      <Notice tone="warning">
        <p>{t('calls.cancel_lead')}</p>
      </Notice>
      <ReasonForm
        version={version}
        number={call.number}
        button={
          <Button look="danger" sending={t('common.sending')}>
            {t('calls.cancel')}
          </Button>
        }
      />
    </Measure>
  );
}
