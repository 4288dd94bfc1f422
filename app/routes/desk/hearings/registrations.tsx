import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { EmptyState } from '~/components/empty-state';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { RegistrationForm } from '~/domain/hearings/components/meeting/registration-form';
import { registrationForm } from '~/domain/hearings/meeting/meeting.schema.server';
import { registrationsPage } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { cancelAtDesk, registerAtDesk } from '~/domain/hearings/meeting/registrations.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { MeetingHead } from './meeting-head';
import { RegistrationCards, RegistrationTotals, SignInSheet } from './registration-parts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await registrationsPage(actor, hearingNumber(params), lang);
  const isSheet = new URL(request.url).searchParams.has('sheet');
  const { t } = i18nFor(lang);
  const name = t(isSheet ? 'meeting.sheet' : 'meeting.desk_registrations');
  return { title: `${name}: ${page.frame.title}`, indexed: false, page, isSheet, idempotencyKey: newKey() };
}

/** Writes down at the desk who comes, or strikes somebody off. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, registrationForm);
  if (!form.ok) return form.rejected;
  const { value } = form;
  try {
    if (value.intent === 'register') await registerAtDesk(actor, number, value.coming, value.key);
    else await cancelAtDesk(actor, number, value.registration ?? '');
  } catch (error) {
    return rejectStale(form.form, error);
  }
  const flash = value.intent === 'register' ? 'meeting.registered_other' : 'meeting.registration_cancelled';
  return redirectWithFlash(context, paths.hearingRegistrations(lang, number), flash);
}

export default function Registrations() {
  const { page, isSheet, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { rejected } = useFormFeedback();
  const { frame, registrations, totals } = page;
  if (isSheet) return <SignInSheet frame={frame} registrations={registrations} />;
  return (
    <>
      <FormErrors />
      <StaleNotice typed={['name']} />
      <MeetingHead
        frame={frame}
        current="registrations"
        title={t('meeting.desk_registrations')}
        lead={t('meeting.registrations_lead')}
      />
      {registrations.length === 0 ? (
        <EmptyState title={t('meeting.nobody_yet')}>
          <p>{t('meeting.nobody_yet_text')}</p>
        </EmptyState>
      ) : (
        <RegistrationTotals totals={totals} />
      )}
      <Actions>
        <ButtonLink look="secondary" icon="printer" href={paths.hearingRegistrations(lang, frame.number, { sheet: 1 })}>
          {t('meeting.sheet')}
        </ButtonLink>
      </Actions>
      {page.mayAdd && (
        <Details summary={t('meeting.register_other')} open={rejected}>
          <RegistrationForm own={null} name="" idempotencyKey={idempotencyKey} />
        </Details>
      )}
      {registrations.length > 0 && <RegistrationCards registrations={registrations} mayCancel={page.mayAdd} />}
    </>
  );
}
