import { Breadcrumbs } from '~/components/breadcrumbs';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import type { HearingFrame } from '~/domain/hearings/hearing-frame';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

const PAGES = ['agenda', 'registrations', 'run', 'attendance'] as const;
type Page = (typeof PAGES)[number];

interface MeetingHeadProps {
  frame: HearingFrame;
  current: Page;
  title: string;
  lead?: string;
}

/** The head of the officers' pages around the meeting; a clerk has the list of those who come alone. */
export function MeetingHead({ frame, current, title, lead }: MeetingHeadProps) {
  const { lang, t } = useI18n();
  const { number, slug } = frame;
  const addresses: Record<Page, string> = {
    agenda: paths.hearingAgenda(lang, number),
    registrations: paths.hearingRegistrations(lang, number),
    run: paths.runMeeting(lang, number),
    attendance: paths.holdHearing(lang, number),
  };
  const above = frame.may.run
    ? { href: paths.deskHearing(lang, number), label: frame.title }
    : { href: paths.hearing(lang, number, slug), label: frame.title };
  return (
    <>
      <PageHeader title={title} lead={lead} above={<Breadcrumbs label={t('hearings.crumbs')} crumbs={[above]} />} />
      {frame.may.run && (
        <Tabs
          label={t('meeting.desk_pages')}
          tabs={PAGES.map((page) => ({
            href: addresses[page],
            label: t(`meeting.desk_${page}`),
            current: page === current,
          }))}
        />
      )}
    </>
  );
}
