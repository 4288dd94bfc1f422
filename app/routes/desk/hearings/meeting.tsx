import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Columns, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { closeHands, countHall, openHands } from '~/domain/hearings/meeting/hands.server';
import { meetingForm } from '~/domain/hearings/meeting/meeting.schema.server';
import {
  beginAgendaItem,
  callRemark,
  endAgendaItem,
  recordAgendaItem,
  resetAgendaItem,
} from '~/domain/hearings/meeting/meeting.server';
import { meetingDesk } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { HandsDesk } from './meeting-hands';
import { MeetingHead } from './meeting-head';
import { ItemDesk } from './meeting-items';
import { QuestionDesk } from './meeting-questions';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await meetingDesk(actor, hearingNumber(params), lang);
  return { title: `${i18nFor(lang).t('meeting.desk_run')}: ${page.frame.title}`, indexed: false, page };
}

type Form = Extract<Awaited<ReturnType<typeof parseForm<typeof meetingForm>>>, { ok: true }>['value'];
type Actor = ActionFunctionArgs['context']['actor'];

/** Does what was pressed. Returns the part of the page to come back to. */
async function act(actor: Actor, number: number, form: Form): Promise<string> {
  switch (form.intent) {
    case 'begin':
      await beginAgendaItem(actor, number, form.item);
      return 'items';
    case 'end':
      await endAgendaItem(actor, number, form.item);
      return 'items';
    case 'reset':
      await resetAgendaItem(actor, number, form.item);
      return 'items';
    case 'record':
      await recordAgendaItem(actor, number, { id: form.item, version: form.version }, form.record);
      return `item-${form.item}`;
    case 'call':
    case 'put_back':
      await callRemark(actor, number, form.remark, form.intent === 'call');
      return 'questions';
    case 'open_hands':
      await openHands(actor, number, form.texts);
      return 'hands';
    case 'close_hands':
      await closeHands(actor, number, form.position, { for: form.for, against: form.against, abstain: form.abstain });
      return 'hands';
    case 'count_hall':
      await countHall(actor, number, form.position, { for: form.for, against: form.against, abstain: form.abstain });
      return 'hands';
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, meetingForm);
  if (!form.ok) return form.rejected;
  try {
    const part = await act(actor, number, form.value);
    return redirectWithFlash(context, `${paths.runMeeting(lang, number)}#${part}`, 'common.saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

/** One screen for whoever leads the meeting and writes it down. */
export default function RunMeeting() {
  const { page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { number } = page.frame;
  return (
    <>
      <FormErrors />
      <StaleNotice />
      <MeetingHead frame={page.frame} current="run" title={t('meeting.desk_run')} lead={t('meeting.run_lead')} />
      {!page.mayRun && (
        <Notice>
          <p>{t(page.mayRecord ? 'meeting.run_only_record' : 'meeting.run_closed')}</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink look="secondary" href={paths.liveMeeting(lang, number)} icon="mic">
          {t('meeting.live_title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.enterRemark(lang, number)} icon="pencil">
          {t('meeting.enter_remark')}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.holdHearing(lang, number)} icon="users">
          {t('meeting.desk_attendance')}
        </ButtonLink>
      </Actions>
      <Columns
        first={
          <Section id="items" title={t('meeting.agenda')}>
            {page.items.length === 0 && (
              <p>
                {t('meeting.no_agenda')} <a href={paths.hearingAgenda(lang, number)}>{t('meeting.add_item')}</a>
              </p>
            )}
            {page.items.map((item) => (
              <ItemDesk key={item.id} item={item} mayRun={page.mayRun} mayRecord={page.mayRecord} />
            ))}
          </Section>
        }
        second={
          <>
            <QuestionDesk number={number} queue={page.queue} called={page.called} mayRun={page.mayRun} />
            <HandsDesk open={page.open} hands={page.hands} mayRun={page.mayRun} mayRecord={page.mayRecord} />
          </>
        }
      />
    </>
  );
}
