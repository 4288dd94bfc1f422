import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';

interface SilentNoticeProps {
  /** The day since which nothing was heard, an ISO date. */
  since: string;
  /** The reader is of the author's side, and may put an end to it. */
  isOwn: boolean;
}

/** Says to everybody that nothing was heard of a project for long. */
export function SilentNotice({ since, isOwn }: SilentNoticeProps) {
  const { t, date } = useI18n();
  return (
    <Notice tone="warning" title={t('projects.silent_title')}>
      <p>{t('projects.silent_text', { date: date(since) })}</p>
      {isOwn && <p>{t('projects.silent_own')}</p>}
    </Notice>
  );
}
