import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';

interface ListPagesProps {
  page: { newer: string | null; older: string | null };
  /** How many rows are on this page, and how many there are in all where that is known. */
  shown: number;
  total?: number;
  /** The address of this list with a cursor. */
  href: (cursor: { after?: string; before?: string }) => string;
}

/** Newer and older pages of a list. */
export function ListPages({ page, shown, total, href }: ListPagesProps) {
  const { t } = useI18n();
  const { newer, older } = page;
  return (
    <Pagination
      label={t('admin.pages_label')}
      position={total === undefined ? t('admin.shown', { n: shown }) : t('admin.shown_of', { n: shown, total })}
      previous={newer ? { href: href({ before: newer }), label: t('admin.newer') } : undefined}
      next={older ? { href: href({ after: older }), label: t('admin.older') } : undefined}
    />
  );
}
