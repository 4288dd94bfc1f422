import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { InstantFields, LocalFields } from '~/components/fields/local-fields';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { MinutesField } from '~/domain/hearings/components/desk/part-fields';
import { ReasonForm } from '~/domain/hearings/components/desk/reason-form';
import { HEARING_LIMITS } from '~/domain/hearings/hearing';
import { moveDate } from '~/domain/hearings/notice/date.server';
import type { MovePage } from '~/domain/hearings/notice/desk';
import { movePage } from '~/domain/hearings/notice/desk.queries.server';
import { moveForm } from '~/domain/hearings/notice/hearing.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

/** The date of an announced hearing, or the new one of what was put off. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await movePage(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('hearings.move_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, moveForm);
  if (!form.ok) return form.rejected;
  const { version, ...wanted } = form.value;
  try {
    await moveDate(context.actor, number, version, wanted);
    return redirectWithFlash(context, paths.deskHearing(context.lang, number), 'hearings.moved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

/** The new date and place, and until when one can speak up. */
function DateFields({ page }: { page: MovePage }) {
  const { t, date } = useI18n();
  const { values, noticeDays, firstDay } = page;
  return (
    <>
      <InstantFields
        name="startsAt"
        label={t('hearings.field_date')}
        timeLabel={t('hearings.field_time')}
        hint={t('hearings.hint_date', { n: noticeDays, date: date(firstDay) })}
        values={values}
      />
      <MinutesField value={values.minutes} />
      <LocalFields name="venues" label={t('hearings.field_venue')} maxLength={HEARING_LIMITS.venue} values={values} />
      <InstantFields
        name="remarksCloseAt"
        label={t('hearings.field_close')}
        timeLabel={t('hearings.field_time')}
        hint={t('hearings.hint_close')}
        optional
        values={{}}
      />
    </>
  );
}

export default function MoveHearing() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { frame, version } = page;
  return (
    <>
      <DeskHead hearing={frame} title={title} lead={t('hearings.move_lead')} />
      <ReasonForm
        number={frame.number}
        version={version}
        button={
          <Button icon="calendar" sending={t('common.sending')}>
            {t('hearings.move')}
          </Button>
        }
      >
        <DateFields page={page} />
      </ReasonForm>
    </>
  );
}
