import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { HiddenText, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { SummaryList } from '~/components/summary-list';
import type { HearingFrame } from '~/domain/hearings/hearing-frame';
import type { ComingTotals, Registration } from '~/domain/hearings/meeting/registration';
import { useI18n } from '~/i18n/i18n';
import paperCss from '~/styles/blank-form.css?url';

/** Lines for those who come without having said so. */
const EMPTY_LINES = 15;

/** What is prepared for: seats, languages, needs, villages. */
export function RegistrationTotals({ totals }: { totals: ComingTotals }) {
  const { t, number } = useI18n();
  const counted = (label: string, n: number) => `${label}: ${number(n)}`;
  const needs = [
    ...totals.needs.map(({ need, people }) => counted(t(`meeting.need_${need}`), people)),
    ...(totals.otherNeeds > 0 ? [counted(t('meeting.needs_in_words'), totals.otherNeeds)] : []),
  ];
  return (
    <>
      <StatNumbers
        numbers={[
          { label: t('meeting.people_come'), value: number(totals.seats) },
          { label: t('meeting.entries'), value: number(totals.registrations) },
        ]}
      />
      <SummaryList
        rows={[
          {
            label: t('meeting.langs'),
            value: totals.langs.map(({ lang, seats }) => counted(t(`meeting.lang_${lang}`), seats)).join(', '),
          },
          {
            label: t('meeting.needs_all'),
            value: needs.join(', ') || t('meeting.no_needs'),
          },
          {
            label: t('meeting.by_village'),
            value: totals.villages.map(({ name, seats }) => counted(name, seats)).join(', ') || t('common.none'),
          },
        ]}
      />
    </>
  );
}

/** Everybody who comes, in the order in which they said so. */
export function RegistrationCards({ registrations, mayCancel }: { registrations: Registration[]; mayCancel: boolean }) {
  const { t } = useI18n();
  return (
    <Section id="who" title={t('meeting.who_comes')}>
      <ul className="grid plain">
        {registrations.map((one) => (
          <RegistrationCard key={one.id} one={one} mayCancel={mayCancel} />
        ))}
      </ul>
    </Section>
  );
}

function RegistrationCard({ one, mayCancel }: { one: Registration; mayCancel: boolean }) {
  const { t, number } = useI18n();
  const { name, phone, seats, lang, needs, village, isFromDesk } = one;
  const asked = [...needs.marked.map((need) => t(`meeting.need_${need}`)), needs.words].filter(Boolean);
  return (
    <li className="card">
      <h3>{name || t('meeting.name_deleted')}</h3>
      <p>
        {t('meeting.seats_short')}: {number(seats)} · {t(`meeting.lang_${lang}`)}
        {village && ` · ${village}`}
      </p>
      {phone && <p>{phone}</p>}
      {asked.length > 0 && (
        <p>
          {t('meeting.needs_all')}: {asked.join('; ')}
        </p>
      )}
      {isFromDesk && <p className="meta">{t('meeting.from_desk')}</p>}
      {mayCancel && (
        <form method="post">
          <input type="hidden" name="registration" value={one.id} />
          <input type="hidden" name="intent" value="cancel" />
          <Button look="quiet" icon="x">
            {t('meeting.strike')}
            <HiddenText>: {name}</HiddenText>
          </Button>
        </form>
      )}
    </li>
  );
}

/** The sheet that lies at the door: names to sign beside, and lines for everybody else. No phones and no needs. */
export function SignInSheet({ frame, registrations }: { frame: HearingFrame; registrations: Registration[] }) {
  const { t, dateTime, number } = useI18n();
  const named = registrations.map(({ name, seats, village }) => ({ name, seats: number(seats), village }));
  const empty = Array.from({ length: EMPTY_LINES }, () => ({ name: '', seats: '', village: '' }));
  const rows = [...named, ...empty].map((row, index) => ({ ...row, line: index + 1 }));
  return (
    <>
      <link rel="stylesheet" href={paperCss} />
      <PageHeader title={t('meeting.sheet')} lead={frame.title}>
        {frame.startsAt && <p>{dateTime(frame.startsAt)}</p>}
        <p className="no-print">{t('meeting.sheet_print')}</p>
      </PageHeader>
      <div className="paper">
        <DataTable
          caption={t('meeting.sheet')}
          captionHidden
          rows={rows}
          rowKey={({ line }) => String(line)}
          columns={[
            { key: 'name', title: t('meeting.name'), cell: ({ line, name }) => `${line}. ${name}` },
            { key: 'seats', title: t('meeting.seats_short'), cell: ({ seats }) => seats },
            { key: 'village', title: t('meeting.village'), cell: ({ village }) => village },
            { key: 'signature', title: t('meeting.signature'), cell: () => '' },
          ]}
        />
        <p className="meta">{t('meeting.sheet_privacy')}</p>
      </div>
    </>
  );
}
