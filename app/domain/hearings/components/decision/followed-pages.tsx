import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import { withQuery } from '~/paths/with-query';

interface FollowedPagesProps {
  /** The page's address without its query. */
  path: string;
  newer: string | null;
  older: string | null;
  total: number;
}

/** Steps through the accepted remarks. */
export function FollowedPages({ path, newer, older, total }: FollowedPagesProps) {
  const { t } = useI18n();
  return (
    <Pagination
      label={t('answers.pages')}
      position={t('answers.accepted_n', { n: total })}
      previous={newer ? { href: withQuery(path, { before: newer }), label: t('common.previous') } : undefined}
      next={older ? { href: withQuery(path, { after: older }), label: t('common.next') } : undefined}
    />
  );
}
