import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea, TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { writeVillages } from '~/domain/hearings/meeting/attendance';
import { correctAttendance, holdHearing } from '~/domain/hearings/meeting/hold.server';
import { attendanceForm } from '~/domain/hearings/meeting/meeting.schema.server';
import { attendancePage } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { MeetingHead } from './meeting-head';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await attendancePage(actor, hearingNumber(params), lang);
  return { title: `${i18nFor(lang).t('meeting.desk_attendance')}: ${page.frame.title}`, indexed: false, page };
}

/** Records the meeting as held; once it is, puts the count right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, attendanceForm);
  if (!form.ok) return form.rejected;
  const { stage } = await attendancePage(actor, number, lang);
  try {
    if (stage === 'announced') await holdHearing(actor, number, form.value);
    else await correctAttendance(actor, number, form.value);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  const flash = stage === 'announced' ? 'meeting.held_saved' : 'common.saved';
  return redirectWithFlash(context, paths.holdHearing(lang, number), flash);
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>['page'];

export default function Attendance() {
  const { page } = useLoaderData<typeof loader>();
  const { t, number, dateTime } = useI18n();
  const mayHold = page.stage === 'announced' && page.hasBegun && page.remarksAreClosed;
  const mayCorrect = page.stage === 'held';
  return (
    <>
      <FormErrors />
      <StaleNotice />
      <MeetingHead frame={page.frame} current="attendance" title={t('meeting.desk_attendance')} />
      <Measure>
        {page.stage === 'announced' && !page.hasBegun && <Notice title={t('meeting.hold_early')} />}
        {page.stage === 'announced' && page.hasBegun && !page.remarksAreClosed && page.remarksCloseAt && (
          <Notice title={t('meeting.hold_waits', { time: dateTime(page.remarksCloseAt) })}>
            <p>{t('meeting.hold_waits_text')}</p>
          </Notice>
        )}
        {!['announced', 'held'].includes(page.stage) && <Notice title={t('meeting.attendance_fixed')} />}
        {mayHold && <p>{t('meeting.hold_lead')}</p>}
        {mayCorrect && <p>{t('meeting.correct_lead')}</p>}
        <p className="meta">
          {t('meeting.seats_registered', { n: number(page.seats) })}{' '}
          {page.quorum === null ? t('meeting.no_quorum') : t('meeting.quorum_is', { n: number(page.quorum) })}
        </p>
        {(mayHold || mayCorrect) && <AttendanceForm page={page} isHeld={mayCorrect} />}
      </Measure>
    </>
  );
}

function AttendanceForm({ page: { attendance }, isHeld }: { page: Page; isHeld: boolean }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const stored = (name: 'total' | 'women' | 'youth' | 'online') => attendance?.[name]?.toString();
  return (
    <form method="post" noValidate>
      {(['total', 'women', 'youth', 'online'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`meeting.count_${name}`)}
          hint={name === 'total' ? undefined : t('meeting.count_unknown')}
          optional={name === 'total' ? undefined : t('common.optional')}
          value={value(name, stored(name))}
          error={error(name)}
          inputMode="numeric"
          width="short"
          maxLength={9}
        />
      ))}
      <TextArea
        name="villages"
        label={t('meeting.by_village')}
        hint={t('meeting.villages_hint')}
        optional={t('common.optional')}
        value={value('villages', attendance ? writeVillages(attendance.villages) : undefined)}
        error={error('villages')}
        rows={6}
      />
      <Button sending={t('common.sending')}>{t(isHeld ? 'common.save' : 'meeting.hold')}</Button>
    </form>
  );
}
