import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { SummaryList } from '~/components/summary-list';
import type { HearingFrame } from '~/domain/hearings/hearing-frame';
import type { ComingTotals, Registration } from '~/domain/hearings/registration';
import { useI18n } from '~/i18n/i18n';
import paperCss from '~/styles/blank-form.css?url';

/** Lines for those who come without having said so. */
const EMPTY_LINES = 15;

/** What is prepared for: seats, languages, needs, villages. */
export function RegistrationTotals({ totals }: { totals: ComingTotals }) {
  const { t, number } = useI18n();
  const counted = (label: string, n: number) => `${label}: ${number(n)}`;
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
            value:
              totals.needs.map(({ need, people }) => counted(t(`meeting.need_${need}`), people)).join(', ') ||
              t('meeting.no_needs'),
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

/** Everybody who comes. */
export function RegistrationTable({ registrations, mayCancel }: { registrations: Registration[]; mayCancel: boolean }) {
  const { t, number } = useI18n();
  return (
    <DataTable
      caption={t('meeting.who_comes')}
      rows={registrations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('meeting.name'),
          cell: ({ name, phone, isFromDesk }) => (
            <>
              {name}
              {phone && <p className="meta flush">{phone}</p>}
              {isFromDesk && <p className="meta flush">{t('meeting.from_desk')}</p>}
            </>
          ),
        },
        { key: 'seats', title: t('meeting.seats_short'), numeric: true, cell: ({ seats }) => number(seats) },
        { key: 'lang', title: t('meeting.lang_short'), cell: ({ lang }) => t(`meeting.lang_${lang}`) },
        { key: 'needs', title: t('meeting.needs_all'), cell: (one) => <NeedsOf one={one} /> },
        { key: 'village', title: t('meeting.village'), cell: ({ village }) => village },
        ...(mayCancel
          ? [{ key: 'off', title: t('meeting.strike'), cell: (one: Registration) => <Strike one={one} /> }]
          : []),
      ]}
    />
  );
}

function NeedsOf({ one: { needs } }: { one: Registration }) {
  const { t } = useI18n();
  const marked = needs.marked.map((need) => t(`meeting.need_${need}`));
  return [...marked, needs.words].filter(Boolean).join('; ');
}

function Strike({ one: { id, name } }: { one: Registration }) {
  const { t } = useI18n();
  return (
    <form method="post">
      <input type="hidden" name="registration" value={id} />
      <input type="hidden" name="intent" value="cancel" />
      <Button look="quiet" icon="x">
        <span className="hidden-text">{t('meeting.strike_name', { name })}</span>
      </Button>
    </form>
  );
}

/** The sheet that lies at the door: names to sign beside, and lines for everybody else. No phones and no needs. */
export function SignInSheet({ frame, registrations }: { frame: HearingFrame; registrations: Registration[] }) {
  const { t, dateTime, number } = useI18n();
  const named = registrations.flatMap(({ id, name, seats, village }) => [{ id, name, seats, village }]);
  const empty = Array.from({ length: EMPTY_LINES }, (_, n) => ({ id: `empty-${n}`, name: '', seats: 0, village: '' }));
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
          rows={[...named, ...empty]}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', title: t('meeting.name'), cell: ({ name }) => name },
            { key: 'seats', title: t('meeting.seats_short'), cell: ({ seats }) => (seats > 0 ? number(seats) : '') },
            { key: 'village', title: t('meeting.village'), cell: ({ village }) => village },
            { key: 'signature', title: t('meeting.signature'), cell: () => '' },
          ]}
        />
        <p className="meta">{t('meeting.sheet_privacy')}</p>
      </div>
    </>
  );
}
