import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';

/** Until when the rules of moderation promise an answer, and whether that day has passed. */
export function DueTag({ due, isOverdue }: { due: string; isOverdue: boolean }) {
  const { t, date } = useI18n();
  return isOverdue ? (
    <Tag tone="stopped" icon="triangle-alert">
      {t('moderation.overdue', { date: date(due) })}
    </Tag>
  ) : (
    <Tag tone="due" icon="clock">
      {t('moderation.due', { date: date(due) })}
    </Tag>
  );
}
