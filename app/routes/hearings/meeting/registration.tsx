import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { RegistrationForm } from '~/domain/hearings/components/meeting/registration-form';
import { KEPT_REGISTRATION } from '~/domain/hearings/meeting/kept-meeting-acts.server';
import { registrationForm } from '~/domain/hearings/meeting/meeting.schema.server';
import { meetingPage } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { cancelOwnRegistration, registerForMeeting } from '~/domain/hearings/meeting/registrations.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { doOrKeep } from '../../ideas/do-or-keep.server';
import { hearingNumber } from '../hearing-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { frame, own, takesRegistrations } = await meetingPage(actor, hearingNumber(params), lang);
  const name = actor.kind === 'person' ? actor.person.name : '';
  const title = `${i18nFor(lang).t('meeting.register_title')}: ${frame.title}`;
  return { title, indexed: false, frame, own, takesRegistrations, name, isVisitor: actor.kind === 'visitor' };
}

/** Notes that its reader comes, or takes it back; a visitor's wish is kept until they have signed in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, registrationForm);
  if (!form.ok) return form.rejected;
  const address = paths.meeting(lang, number);
  if (form.value.intent === 'cancel') {
    await cancelOwnRegistration(actor, number);
    return redirectWithFlash(context, address, 'meeting.registration_cancelled');
  }
  const { coming } = form.value;
  return doOrKeep(context, { kind: KEPT_REGISTRATION, payload: { number, lang, coming } }, address, async () => {
    await registerForMeeting(actor, number, coming);
    return redirectWithFlash(context, address, 'meeting.registered');
  });
}

export default function Registration() {
  const { frame, own, takesRegistrations, name, isVisitor } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <FormErrors />
      <HearingHead hearing={frame} current="meeting" title={t('meeting.register_title')} />
      <Measure>
        {takesRegistrations ? (
          <>
            <p>{t('meeting.register_lead')}</p>
            {isVisitor && <p>{t('meeting.register_visitor')}</p>}
            <p className="meta">{t('meeting.register_privacy')}</p>
            <RegistrationForm own={own} name={name} />
          </>
        ) : (
          <Notice title={t('meeting.register_closed')} />
        )}
        {own && (
          <form method="post">
            <input type="hidden" name="intent" value="cancel" />
            <p>{t('meeting.cancel_text')}</p>
            <Button look="danger">{t('meeting.cancel_registration')}</Button>
          </form>
        )}
      </Measure>
    </>
  );
}
