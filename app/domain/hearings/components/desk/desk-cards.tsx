import { DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingCard } from '../../notice/hearing-card';
import { HearingStateTag } from '../hearing-state';

/** Hearings as rows, each leading to its page on the desk. `group` tells the table from those beside it. */
export function DeskCards({ group, hearings }: { group: string; hearings: HearingCard[] }) {
  const { lang, t, dateTime, number } = useI18n();
  return (
    <DataTable
      caption={`${t('hearings.desk_title')}: ${group}`}
      captionHidden
      columns={[
        {
          key: 'title',
          title: t('hearings.field_title'),
          cell: (hearing) => (
            <a href={paths.deskHearing(lang, hearing.number)}>
              <LangMarked text={hearing.title} lang={hearing.lang} page={lang} />
            </a>
          ),
        },
        { key: 'state', title: t('hearings.group'), cell: ({ state }) => <HearingStateTag state={state} /> },
        { key: 'place', title: t('hearings.place'), cell: ({ place }) => place.name },
        {
          key: 'meeting',
          title: t('hearings.meeting'),
          cell: ({ startsAt }) => (startsAt ? dateTime(startsAt) : t('hearings.no_date')),
        },
        {
          key: 'remarks',
          title: t('hearings.page_remarks'),
          cell: ({ remarkCount }) => number(remarkCount),
          numeric: true,
        },
      ]}
      rows={hearings}
      rowKey={(hearing) => String(hearing.number)}
    />
  );
}
