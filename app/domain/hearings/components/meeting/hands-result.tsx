import { DataTable } from '~/components/data-table';
import { STANCE_CHOICES, totalOf } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import type { CountedHands } from '../../live-board';
import { InLanguage } from './in-language';

/** A closed show of hands: what was counted in the hall and here, and the sum. */
export function HandsResult({ hands }: { hands: CountedHands }) {
  const { t, number } = useI18n();
  const online = totalOf(hands.online);
  const id = `hands-${hands.position}`;
  return (
    <div>
      <h3 id={id}>
        <InLanguage texts={hands.texts} />
      </h3>
      <DataTable
        caption={t('meeting.hands_table', { n: hands.position })}
        captionHidden
        rows={[...STANCE_CHOICES]}
        rowKey={(choice) => choice}
        columns={[
          { key: 'choice', title: t('meeting.hands_choice'), cell: (choice) => t(`remarks.stance_${choice}`) },
          { key: 'hall', title: t('meeting.in_hall'), numeric: true, cell: (choice) => number(hands.hall[choice]) },
          { key: 'online', title: t('meeting.on_site'), numeric: true, cell: (choice) => number(online[choice]) },
          {
            key: 'all',
            title: t('meeting.together'),
            numeric: true,
            cell: (choice) => number(hands.hall[choice] + online[choice]),
          },
        ]}
      />
      <p className="meta">{t('meeting.hands_advisory')}</p>
    </div>
  );
}
