import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { InstantFields } from '~/components/fields/local-fields';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { extendCall } from '~/domain/calls/announce.server';
import { extensionForm } from '~/domain/calls/call.schema.server';
import { stopPage } from '~/domain/calls/call-forms.queries.server';
import { CallHead } from '~/domain/calls/components/call-head';
import { Deadline } from '~/domain/calls/components/deadline';
import { ReasonForm } from '~/domain/calls/components/reason-form';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { instantValues } from '~/platform/form-values';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { callNumber } from '../../calls/call-number';

/** Moving the closing to later: only before it, never to earlier. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await stopPage(actor, callNumber(params), 'extend', lang);
  return {
    title: i18nFor(lang).t('calls.extend_title'),
    indexed: false,
    ...page,
    values: instantValues('to', page.call.closesAt),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const form = await parseForm(request, extensionForm);
  if (!form.ok) return form.rejected;
  const { version, to, reason } = form.value;
  try {
    await extendCall(context.actor, number, version, { toAt: to, reason });
    return redirectWithFlash(context, paths.deskCall(context.lang, number), 'calls.extended');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function ExtendCall() {
  const { title, call, version, values } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <StaleNotice typed={['reason']} />
      <FormErrors />
      <CallHead call={call} title={title} lead={t('calls.extend_lead')} desk />
      {call.closesAt && (
        <p>
          {t('calls.closes_now')}:{' '}
          <strong>
            <Deadline at={call.closesAt} />
          </strong>
        </p>
      )}
      <ReasonForm
        version={version}
        number={call.number}
        button={
          <Button icon="clock" sending={t('common.sending')}>
            {t('calls.extend')}
          </Button>
        }
      >
        <InstantFields name="to" label={t('calls.extend_to')} timeLabel={t('calls.field_time')} values={values} />
      </ReasonForm>
    </Measure>
  );
}
