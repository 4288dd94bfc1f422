import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { useFormFeedback } from '~/components/form-feedback';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { ReasonForm } from '~/domain/hearings/components/desk/reason-form';
import { movePage } from '~/domain/hearings/notice/desk.queries.server';
import { stopForm } from '~/domain/hearings/notice/hearing.schema.server';
import { stopHearing } from '~/domain/hearings/notice/stop.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

/** Putting a hearing off without a date, or calling it off. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { frame, version } = await movePage(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('hearings.stop_title'), indexed: false, frame, version };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, stopForm);
  if (!form.ok) return form.rejected;
  const { version, ...stop } = form.value;
  try {
    await stopHearing(context.actor, number, version, stop);
    return redirectWithFlash(context, paths.deskHearing(context.lang, number), 'hearings.stopped');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function StopHearing() {
  const { title, frame, version } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const ways = frame.state === 'postponed' ? (['cancelled'] as const) : (['postponed', 'cancelled'] as const);
  return (
    <>
      <DeskHead hearing={frame} title={title} lead={t('hearings.stop_lead')} />
      <ReasonForm
        number={frame.number}
        version={version}
        button={
          <Button look="danger" sending={t('common.sending')}>
            {t('hearings.stop')}
          </Button>
        }
      >
        <Radios
          name="to"
          label={t('hearings.field_stop')}
          value={value('to')}
          error={error('to')}
          choices={ways.map((way) => ({
            value: way,
            label: t(`hearings.stop_${way}`),
            hint: t(`hearings.stop_${way}_hint`),
          }))}
        />
      </ReasonForm>
    </>
  );
}
