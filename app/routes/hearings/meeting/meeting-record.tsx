import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { StatNumbers } from '~/components/stat-numbers';
import { HandsResult } from '~/domain/hearings/components/meeting/hands-result';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import type { MeetingPage } from '~/domain/hearings/meeting/meeting-page';
import { useI18n } from '~/i18n/i18n';

/** What happened in the meeting: who was there, what was said, how hands were raised. Nothing before it. */
export function MeetingRecord({ page }: { page: MeetingPage }) {
  const { t } = useI18n();
  const written = page.agenda.filter(({ record }) => record);
  return (
    <>
      {page.attendance && <Attendance page={page} attendance={page.attendance} />}
      {page.hands.length > 0 && (
        <Section id="hands" title={t('meeting.hands_all')}>
          {page.hands.map((hands) => (
            <HandsResult key={hands.position} hands={hands} />
          ))}
        </Section>
      )}
      {written.length > 0 && (
        <Section id="minutes" title={t('meeting.minutes')}>
          <p className="meta">{t('meeting.minutes_hint')}</p>
          {written.map(({ position, titles, record }) => (
            <section key={position} className="section">
              <h3>
                <InLanguage texts={titles} />
              </h3>
              <PlainWords text={record} />
            </section>
          ))}
        </Section>
      )}
    </>
  );
}

type Counted = NonNullable<MeetingPage['attendance']>;

function Attendance({ page: { quorum }, attendance }: { page: MeetingPage; attendance: Counted }) {
  const { t, number } = useI18n();
  const { total, women, youth, online, villages } = attendance;
  const numbers = [
    { label: t('meeting.came'), value: total },
    { label: t('meeting.women'), value: women },
    { label: t('meeting.youth'), value: youth },
    { label: t('meeting.online'), value: online },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value: number(value) }]));
  return (
    <Section id="attendance" title={t('meeting.attendance')}>
      <StatNumbers numbers={numbers} />
      {quorum !== null && (
        <p>{t(total >= quorum ? 'meeting.quorum_met' : 'meeting.quorum_missed', { n: number(quorum) })}</p>
      )}
      {villages.length > 0 && (
        <DataTable
          caption={t('meeting.by_village')}
          rows={villages}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', title: t('meeting.village'), cell: ({ name }) => name },
            { key: 'total', title: t('meeting.people'), numeric: true, cell: (village) => number(village.total) },
          ]}
        />
      )}
    </Section>
  );
}
