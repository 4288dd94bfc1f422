import { DataTable } from '~/components/data-table';
import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { kyrgyzTime } from '~/platform/kyrgyz-day';
import type { ItemState } from '../../meeting/meeting';
import type { AgendaRow } from '../../meeting/meeting-page';
import { InLanguage } from './in-language';

const LOOKS: Record<Exclude<ItemState, 'waiting'>, { tone: TagTone; icon: IconName }> = {
  current: { tone: 'active', icon: 'mic' },
  done: { tone: 'plain', icon: 'check' },
};

/** Whether a point is on now or done; nothing for one that waits. */
export function ItemStateTag({ state }: { state: ItemState }) {
  const { t } = useI18n();
  if (state === 'waiting') return null;
  return <Tag {...LOOKS[state]}>{t(`meeting.item_${state}`)}</Tag>;
}

/** The agenda with the times at which its points are planned to begin. */
export function AgendaTable({ rows }: { rows: AgendaRow[] }) {
  const { t, number } = useI18n();
  return (
    <DataTable
      caption={t('meeting.agenda_table')}
      captionHidden
      rows={rows}
      rowKey={({ position }) => String(position)}
      columns={[
        {
          key: 'at',
          title: t('meeting.begins'),
          cell: ({ at, position }) => (at ? <Time at={at} text={kyrgyzTime(at)} /> : number(position)),
        },
        {
          key: 'point',
          title: t('meeting.point'),
          cell: ({ titles, speaker, state }) => (
            <>
              <InLanguage texts={titles} /> <ItemStateTag state={state} />
              {speaker && <div className="meta">{t('meeting.speaker_is', { name: speaker })}</div>}
            </>
          ),
        },
        {
          key: 'minutes',
          title: t('meeting.minutes_short'),
          numeric: true,
          cell: ({ minutes }) => number(minutes),
        },
      ]}
    />
  );
}
