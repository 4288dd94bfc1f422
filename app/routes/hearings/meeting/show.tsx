import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Time } from '~/components/time';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { AgendaTable } from '~/domain/hearings/components/meeting/agenda-table';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import type { MeetingPage } from '~/domain/hearings/meeting/meeting-page';
import { meetingPage } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { hearingNumber } from '../hearing-number';
import { MeetingRecord } from './meeting-record';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  context.cacheTopics.add(`hearing:${number}`);
  const page = await meetingPage(actor, number, lang);
  return { title: `${i18nFor(lang).t('meeting.title')}: ${page.frame.title}`, page };
}

export default function Meeting() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <HearingHead hearing={page.frame} current="meeting" title={t('meeting.title')} />
      {page.isOn && <LiveNotice page={page} />}
      <WhenAndWhere page={page} />
      <Comes page={page} />
      <Section id="agenda" title={t('meeting.agenda')}>
        {page.agenda.length > 0 ? (
          <Measure>
            <AgendaTable rows={page.agenda} />
          </Measure>
        ) : (
          <EmptyState title={t('meeting.no_agenda')}>
            <p>{t('meeting.no_agenda_text')}</p>
          </EmptyState>
        )}
      </Section>
      <MeetingRecord page={page} />
    </>
  );
}

function LiveNotice({ page }: { page: MeetingPage }) {
  const { lang, t } = useI18n();
  return (
    <Notice title={t('meeting.today')}>
      <p>
        <a href={paths.liveMeeting(lang, page.frame.number)}>{t('meeting.follow_live')}</a>
      </p>
    </Notice>
  );
}

function useFacts({ frame, mode, venues, onlineUrl, minutes, chair, secretary, heldAt }: MeetingPage): SummaryRow[] {
  const { t, date, dateTime, number } = useI18n();
  const { startsAt } = frame;
  const rows: (SummaryRow | false)[] = [
    {
      label: t('meeting.when'),
      value: startsAt ? <Time at={startsAt} text={dateTime(startsAt)} /> : t('meeting.no_date'),
    },
    { label: t('meeting.length'), value: t('meeting.length_minutes', { n: number(minutes) }) },
    { label: t('meeting.how'), value: t(`meeting.mode_${mode}`) },
    mode !== 'online' && { label: t('meeting.where'), value: <InLanguage texts={venues} /> },
    mode !== 'hall' &&
      onlineUrl !== null && {
        label: t('meeting.online_at'),
        value: (
          <a href={onlineUrl} rel="nofollow noopener">
            {onlineUrl}
          </a>
        ),
      },
    chair !== '' && { label: t('meeting.chair'), value: chair },
    secretary !== '' && { label: t('meeting.secretary'), value: secretary },
    heldAt !== null && { label: t('meeting.held_on'), value: <Time at={heldAt} text={date(heldAt)} /> },
  ];
  return rows.filter((row) => row !== false);
}

function WhenAndWhere({ page }: { page: MeetingPage }) {
  const { t } = useI18n();
  return (
    <Section id="when" title={t('meeting.when_where')}>
      <SummaryList rows={useFacts(page)} />
    </Section>
  );
}

/** One's own registration, or the way to it; nothing once the meeting is over. */
function Comes({ page: { frame, own, takesRegistrations } }: { page: MeetingPage }) {
  const { lang, t, number } = useI18n();
  const desk = frame.may.keepDesk && (
    <ButtonLink look="secondary" href={paths.hearingRegistrations(lang, frame.number)} icon="users">
      {t('meeting.registrations')}
    </ButtonLink>
  );
  const run = frame.may.run && (
    <ButtonLink look="secondary" href={paths.runMeeting(lang, frame.number)} icon="mic">
      {t('meeting.run')}
    </ButtonLink>
  );
  if (!takesRegistrations && !desk) return null;
  return (
    <Section id="come" title={t('meeting.come')}>
      {takesRegistrations && <p>{own ? t('meeting.you_come', { n: number(own.seats) }) : t('meeting.come_text')}</p>}
      <Actions>
        {takesRegistrations && (
          <ButtonLink look={own ? 'secondary' : 'primary'} href={paths.registerForMeeting(lang, frame.number)}>
            {t(own ? 'meeting.change_registration' : 'meeting.register')}
          </ButtonLink>
        )}
        {desk}
        {run}
      </Actions>
    </Section>
  );
}
